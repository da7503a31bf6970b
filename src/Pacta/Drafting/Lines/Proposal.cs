using System.Collections.Immutable;

namespace Pacta.Drafting;

/// <summary>A line of the register's language that a text suggests, with the block in which it belongs.</summary>
/// <param name="Block">The block's first line: <c>treaty x-1950 "…"</c>; null: the line stands by itself.</param>
/// <param name="Lines">The lines under it, indented among themselves by four spaces a level.</param>
/// <param name="Sureness">How sure.</param>
/// <param name="Why">What in the sentence suggests it.</param>
public sealed record Proposal(string? Block, ImmutableArray<string> Lines, Sureness Sureness, string Why)
{
    /// <summary>Index of the sentence that suggests it.</summary>
    public int Sentence { get; init; }

    /// <summary>Index of the line that the citation belongs to: the one that states the fact.</summary>
    public int CitedLine { get; init; }
}
