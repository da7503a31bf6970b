namespace Pacta.Panels.Similarity;

/// <summary>A measure of how alike two alliance portfolios are; docs/similarity.md has the formulas.</summary>
/// <remarks>Its number is its place in a row of values.</remarks>
public enum SimilarityMeasure
{
    /// <summary>Signorino and Ritter's S of valued portfolios, by absolute distance.</summary>
    SValuedAbsolute,

    /// <summary>S of valued portfolios, by squared distance.</summary>
    SValuedSquared,

    /// <summary>S of binary portfolios, by absolute distance.</summary>
    SBinaryAbsolute,

    /// <summary>S of binary portfolios, by squared distance: a distance of 0 or 1 is its own square.</summary>
    SBinarySquared,

    /// <summary>Cohen's κ of valued portfolios, weighted by squared distance.</summary>
    KappaValued,

    /// <summary>Cohen's κ of binary portfolios.</summary>
    KappaBinary,

    /// <summary>Scott's π of valued portfolios, weighted by squared distance.</summary>
    PiValued,

    /// <summary>Scott's π of binary portfolios.</summary>
    PiBinary,

    /// <summary>Kendall's τ-b of valued portfolios.</summary>
    TauB,

    /// <summary><see cref="SValuedAbsolute"/>, each member of the system counted by its weight.</summary>
    WeightedSValuedAbsolute,

    /// <summary><see cref="SValuedSquared"/>, each member of the system counted by its weight.</summary>
    WeightedSValuedSquared,

    /// <summary><see cref="SBinaryAbsolute"/>, each member of the system counted by its weight.</summary>
    WeightedSBinaryAbsolute,

    /// <summary><see cref="SBinarySquared"/>, each member of the system counted by its weight.</summary>
    WeightedSBinarySquared,
}
