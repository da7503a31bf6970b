namespace Pacta.Panels.Similarity;

/// <summary>How portfolios are compared.</summary>
public sealed record SimilarityOptions
{
    /// <summary>
    /// Whether a portfolio holds only what a state itself owes. False, the field's way: a pair has one tie, the higher
    /// of what either owes the other.
    /// </summary>
    public bool IsDirected { get; init; }

    /// <summary>Whether ties on some readings of the dates only count too.</summary>
    public bool WithPossible { get; init; }

    /// <summary>Weights for S; null: the weighted measures are missing.</summary>
    public UnitYearValues? Weights { get; init; }

    /// <summary>How many processors may compute; 1 or more.</summary>
    public int Processors { get; init; } = 2;
}
