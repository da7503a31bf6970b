using System.Collections.Immutable;

namespace Pacta.Register;

/// <summary>A source, and perhaps a place in it.</summary>
/// <param name="SourceId">Index into <see cref="TreatyRegister.Sources"/>.</param>
/// <param name="Place">Where in it; null: the source as a whole.</param>
public readonly record struct Citation(int SourceId, CitedPlace? Place);

/// <summary>Who asserts a fact, how the register ranks the assertion, and where it is written.</summary>
/// <param name="Citations">The sources; empty: the register's own word.</param>
/// <param name="Rank">The register's preference.</param>
/// <param name="Reason">Why it is deprecated, or null.</param>
/// <param name="FileId">Index into <see cref="TreatyRegister.Files"/>; -1: nowhere.</param>
/// <param name="LineNumber">1-based; 0: nowhere.</param>
public sealed record Provenance(
    ImmutableArray<Citation> Citations, Rank Rank, string? Reason, int FileId, int LineNumber)
{
    /// <summary>What no line says: the engine's own conclusions.</summary>
    public static Provenance None { get; } = new([], Rank.Normal, null, -1, 0);

    /// <summary>How a rank stands among the others: what stands higher is used first.</summary>
    public static int Standing(Rank rank) => rank switch
    {
        Rank.Preferred => 2,
        Rank.Deprecated => 0,
        _ => 1,
    };
}

/// <summary>One statement of fact by its sources.</summary>
/// <param name="Value">What is said.</param>
/// <param name="From">Who says it.</param>
public readonly record struct Assertion<T>(T Value, Provenance From);
