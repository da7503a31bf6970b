using System.Collections.Immutable;
using System.Globalization;

namespace Pacta.Imports;

/// <summary>Reads a column of a state-year table, such as capability shares.</summary>
/// <remarks>
/// Cells that are blank, a full stop, NA or -9 (Correlates of War: missing) give no value. A state that nobody knows, a
/// year that is none, a number below 0 and a state-year that stands there twice are problems.
/// </remarks>
public static class StateYearValues
{
    private const int Code = 0;
    private const int Year = 1;
    private const int Value = 2;
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    /// <param name="rows">The table.</param>
    /// <param name="scheme">Its codes: <c>cow</c>, <c>gw</c> or <c>iso</c>.</param>
    /// <param name="column">The heading of the values.</param>
    /// <param name="choices">What the user says of the other columns, <c>code</c> and <c>year</c>.</param>
    /// <param name="isKnown">Whether a code is that of a state.</param>
    /// <param name="problems">Where to report.</param>
    public static ImmutableArray<StateYearValue> Read(ITableRows rows, string scheme, string column,
        ColumnChoices choices, Func<string, bool> isKnown, TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(isKnown);
        var map = ColumnMap.Of(rows, Fields(scheme, column), choices, problems);
        var cells = new TableCells(rows, map, problems);
        var values = ImmutableArray.CreateBuilder<StateYearValue>();
        if (problems.Count > 0)
            return [];
        var seen = new Dictionary<(string, int), long>();
        while (rows.Read())
        {
            var hasCode = ReadCode(cells, scheme, isKnown, out var code);
            var hasYear = cells.Whole(Year, out var year) == CellState.Value;
            var state = cells.Number(Value, out var value);
            if (!hasCode || !hasYear)
                continue;
            if (!seen.TryAdd((code, year), rows.Row))
            {
                cells.ReportRow(string.Create(CultureInfo.InvariantCulture, $"{code} {year} again"), string.Create(
                    CultureInfo.InvariantCulture, $"each state and year once: it stands in row {seen[(code, year)]}"));
            }
            else if (state == CellState.Value)
            {
                values.Add(new(code, year, value));
            }
        }

        return values.ToImmutable();
    }

    private static bool ReadCode(TableCells cells, string scheme, Func<string, bool> isKnown, out string code)
    {
        code = "";
        if (IsNumeric(scheme))
        {
            if (cells.Whole(Code, out var number) != CellState.Value)
                return false;
            code = number.ToString(CultureInfo.InvariantCulture);
        }
        else if (cells.Text(Code, out code) != CellState.Value)
        {
            return false;
        }

        if (isKnown(code))
            return true;
        cells.Report(Code, "the code of a state of the register");
        return false;
    }

    private static bool IsNumeric(string scheme) => scheme is "cow" or "gw";

    private static ImmutableArray<TableField> Fields(string scheme, string column) =>
    [
        new("code")
        {
            OtherHeadings = scheme switch
            {
                "cow" => ["ccode", "cowcode", "cow"],
                "gw" => ["gwcode", "gwno", "statenumber", "gw"],
                _ => ["iso3", "iso3c", "iso"],
            },
            Least = IsNumeric(scheme) ? 1 : int.MinValue,
            Expected = IsNumeric(scheme) ? "the number of a state" : "the code of a state",
        },
        new("year") { Least = FirstYear, Most = LastYear, Expected = "a year" },
        new(column)
        {
            Least = 0,
            Missing = MissingMarks.Blank | MissingMarks.Dot | MissingMarks.MinusNine | MissingMarks.NotAvailable,
            Expected = "a number, 0 or more",
        },
    ];
}
