using System.Globalization;
using System.Text;

namespace Pacta.Imports;

/// <summary>The cells of a table's current row as what they stand for; what cannot be used is reported.</summary>
/// <param name="rows">The table.</param>
/// <param name="map">Which column holds which field.</param>
/// <param name="problems">Where to report.</param>
public sealed class TableCells(ITableRows rows, ColumnMap map, TableProblems problems)
{
    private const int MostShown = 40;

    /// <summary>The table; its current row is the one that is read here.</summary>
    public ITableRows Rows => rows;

    /// <summary>Which column holds which field.</summary>
    public ColumnMap Map => map;

    /// <summary>A cell of the current row as it stands; empty too where the table has no such column.</summary>
    /// <param name="field">Index of the field in <see cref="ColumnMap.Fields"/>.</param>
    /// <param name="part">Which of the columns that make the field up, from 0.</param>
    public ReadOnlySpan<byte> Cell(int field, int part = 0)
    {
        var columns = map.ColumnsOf(field);
        return part < columns.Length ? rows.Cell(columns[part]) : default;
    }

    /// <summary>A whole number: 200, and as programs write it also 200.0, 2e+02, 2.0E+02.</summary>
    /// <param name="field">Index of the field.</param>
    /// <param name="value">The number; 0 unless the state is <see cref="CellState.Value"/>.</param>
    public CellState Whole(int field, out int value)
    {
        var cell = Cell(field);
        value = 0;
        var about = map.Fields[field];
        if (CellNumbers.IsMissing(cell, about.Missing) || map.ColumnsOf(field).Length == 0)
            return CellState.Missing;
        if (CellNumbers.TryWhole(cell, out var number) && number >= about.Least && number <= about.Most)
        {
            value = number;
            return CellState.Value;
        }

        Report(field, about.Expected.Length > 0 ? about.Expected : Bounds(about), CellNumbers.HintFor(cell));
        return CellState.Wrong;
    }

    /// <summary>Any number, with a point before its decimals: 0.25, 1.5e-03.</summary>
    /// <param name="field">Index of the field.</param>
    /// <param name="value">The number, always finite; 0 unless the state is <see cref="CellState.Value"/>.</param>
    public CellState Number(int field, out double value)
    {
        var cell = Cell(field);
        value = 0;
        var about = map.Fields[field];
        if (CellNumbers.IsMissing(cell, about.Missing) || map.ColumnsOf(field).Length == 0)
            return CellState.Missing;
        if (CellNumbers.TryNumber(cell, out var number) && number >= about.Least && number <= about.Most)
        {
            value = number;
            return CellState.Value;
        }

        Report(field, about.Expected.Length > 0 ? about.Expected : "a number", CellNumbers.HintFor(cell));
        return CellState.Wrong;
    }

    /// <summary>Words.</summary>
    /// <param name="field">Index of the field.</param>
    /// <param name="value">The words; "" unless the state is <see cref="CellState.Value"/>.</param>
    public CellState Text(int field, out string value)
    {
        var cell = Cell(field);
        value = "";
        var about = map.Fields[field];
        if (CellNumbers.IsMissing(cell, about.Missing) || map.ColumnsOf(field).Length == 0)
            return CellState.Missing;
        if (cell.IsEmpty)
        {
            Report(field, about.Expected.Length > 0 ? about.Expected : "a text");
            return CellState.Wrong;
        }

        value = Encoding.UTF8.GetString(cell);
        return CellState.Value;
    }

    /// <summary>Reports that a cell of the current row cannot be used.</summary>
    /// <param name="field">Index of the field.</param>
    /// <param name="expected">What should stand there.</param>
    /// <param name="hint">What to do; "": nothing beyond mending it.</param>
    /// <param name="part">Which of the columns that make the field up, from 0.</param>
    public void Report(int field, string expected, string hint = "", int part = 0)
    {
        var columns = map.ColumnsOf(field);
        var heading = part < columns.Length ? rows.Headings[columns[part]] : map.Fields[field].Name;
        problems.Add(new(rows.File, rows.Row, rows.Line, heading, Shown(Cell(field, part)), expected, hint));
    }

    /// <summary>Reports something about the current row as a whole.</summary>
    public void ReportRow(string found, string expected, string hint = "") =>
        problems.Add(new(rows.File, rows.Row, rows.Line, "", found, expected, hint));

    /// <summary>A cell as messages show it: in quotes, on one line, not endless; "an empty cell".</summary>
    public static string Shown(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
            return "an empty cell";
        var text = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, MostShown * 4)]);
        var shown = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > MostShown)
                return shown.Append("…'").ToString();
            shown.Append(Rune.IsControl(rune) ? "\ufffd" : rune.ToString());
        }

        return shown.Append('\'').ToString();
    }

    private static string Bounds(TableField about) => (about.Least, about.Most) switch
    {
        (int.MinValue, int.MaxValue) => "a whole number",
        (var least, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}"),
        (int.MinValue, var most) => string.Create(CultureInfo.InvariantCulture, $"a whole number up to {most}"),
        var (least, most) => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
    };
}
