namespace Pacta.Imports;

/// <summary>A row of the member level: what one member promised in one phase of one alliance.</summary>
/// <param name="number">From 1, headings not counted.</param>
/// <param name="line">Of the file, from 1.</param>
/// <param name="values">One a column of <see cref="AtopColumns.All"/>; -1: the cell is empty.</param>
internal sealed class AtopRow(int number, long line, int[] values)
{
    /// <summary>What stands in an empty cell.</summary>
    public const int Unknown = -1;

    /// <summary>From 1, headings not counted.</summary>
    public int Number { get; } = number;

    /// <summary>The line of the file, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>When the member entered.</summary>
    public ListDate Entry { get; } =
        DateOf(values[(int)AtopField.Yrent], values[(int)AtopField.Moent], values[(int)AtopField.Dayent]);

    /// <summary>The first day on which it was out; none: it is in at the end of the record.</summary>
    public ListDate Exit { get; } =
        DateOf(values[(int)AtopField.Yrexit], values[(int)AtopField.Moexit], values[(int)AtopField.Dayexit]);

    /// <summary>What stands in a column.</summary>
    public int this[AtopField field] => values[(int)field];

    /// <summary>Whether a flag is set.</summary>
    public bool Is(AtopField field) => values[(int)field] == 1;

    private static ListDate DateOf(int year, int month, int day) => year <= 0 ? default
        : new(year, Math.Max(0, month), month <= 0 ? 0 : Math.Max(0, day));
}
