using System.Collections.Immutable;

namespace Pacta.Imports;

/// <summary>A list of others, understood: the files of a register that say the same, and what became of its rows.
/// </summary>
/// <param name="Files">Name and text of each, by name.</param>
/// <param name="Counts">What was made of the rows, with numbers.</param>
/// <param name="Unmapped">Headings of which nothing is made.</param>
public sealed record ListImport(
    ImmutableArray<(string Name, string Text)> Files, ImmutableArray<(string What, long Number)> Counts,
    ImmutableArray<string> Unmapped);
