using System.Collections.Immutable;

namespace Pacta.Imports;

/// <summary>What an import wants of a table: a column by its usual heading, and what may stand in it.</summary>
/// <param name="Name">What the codebook calls it, and <c>--columns</c> too.</param>
public sealed record TableField(string Name)
{
    /// <summary>Other headings under which it is published; capitals never count. Several that make it up together
    /// are joined by plus signs: "styear+stmonth+stday".</summary>
    public ImmutableArray<string> OtherHeadings { get; init; } = [];

    /// <summary>Whether the table must have it.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>What stands for no value; a cell without one is else a problem.</summary>
    public MissingMarks Missing { get; init; }

    /// <summary>The least number that may stand in it.</summary>
    public int Least { get; init; } = int.MinValue;

    /// <summary>The greatest number that may stand in it.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>How many columns may make it up: 3 for a date of year, month and day.</summary>
    public int MostColumns { get; init; } = 1;

    /// <summary>What is expected in it, in words; "": follows from its bounds.</summary>
    public string Expected { get; init; } = "";
}
