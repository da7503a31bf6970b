using System.Collections.Immutable;

namespace Pacta.Panels.Similarity;

/// <summary>The columns that measures of similarity stand in.</summary>
public static class SimilarityMeasures
{
    /// <summary>How many there are, those of S weighted by a user's column included.</summary>
    public const int Count = 13;

    /// <summary>How many need no weights.</summary>
    public const int UnweightedCount = 9;

    /// <summary>
    /// Their names in the manner of Häge's dyadic data (FPSIM): srs, kappa, pi; v or b for valued or binary; a for
    /// alliances; then a or s for the distance; a w for weights. By number.
    /// </summary>
    public static ImmutableArray<string> FieldNames { get; } =
    [
        "srsvaa", "srsvas", "srsbaa", "srsbas", "kappava", "kappaba", "piva", "piba", "taub",
        "srswvaa", "srswvas", "srswbaa", "srswbas",
    ];

    /// <summary>Their names in words. By number.</summary>
    public static ImmutableArray<string> ReadableNames { get; } =
    [
        "s_valued_absolute", "s_valued_squared", "s_binary_absolute", "s_binary_squared",
        "kappa_valued", "kappa_binary", "pi_valued", "pi_binary", "tau_b",
        "s_weighted_valued_absolute", "s_weighted_valued_squared",
        "s_weighted_binary_absolute", "s_weighted_binary_squared",
    ];

    /// <summary>What each says, for a codebook. By number.</summary>
    public static ImmutableArray<string> Descriptions { get; } =
    [
        "Signorino and Ritter's S (1999), valued portfolios, absolute distance",
        "Signorino and Ritter's S, valued portfolios, squared distance",
        "Signorino and Ritter's S, binary portfolios, absolute distance",
        "Signorino and Ritter's S, binary portfolios, squared distance (equal to the absolute one)",
        "Cohen's kappa, valued portfolios, squared distance (Häge 2011)",
        "Cohen's kappa, binary portfolios",
        "Scott's pi, valued portfolios, squared distance (Häge 2011)",
        "Scott's pi, binary portfolios",
        "Kendall's tau-b, valued portfolios (Bueno de Mesquita 1975)",
        "Signorino and Ritter's S, weighted, valued portfolios, absolute distance",
        "Signorino and Ritter's S, weighted, valued portfolios, squared distance",
        "Signorino and Ritter's S, weighted, binary portfolios, absolute distance",
        "Signorino and Ritter's S, weighted, binary portfolios, squared distance (equal to the absolute one)",
    ];

    /// <summary>Whether it counts the members of the system by a user's weights.</summary>
    public static bool IsWeighted(SimilarityMeasure measure) => (int)measure >= UnweightedCount;
}
