namespace Pacta.Imports;

/// <summary>A column of the ATOP member level, and what becomes of it.</summary>
/// <param name="Name">As the codebook spells it: "DEFCON".</param>
/// <param name="Use">What the import makes of it.</param>
/// <param name="About">What it is about, and what it becomes.</param>
/// <param name="Most">The greatest number that may stand in it; the least is 0.</param>
public sealed record AtopColumn(string Name, AtopUse Use, string About, int Most)
{
    /// <summary>Whether a cell may be empty: not known.</summary>
    public bool MayBeUnknown { get; init; }
}
