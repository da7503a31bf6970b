using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>Reads the rows of the member level; what cannot be right is reported by row and column.</summary>
internal static class AtopRowReader
{
    private const int FirstYear = 1000;

    private static readonly (AtopField Whole, AtopField[] Parts)[] s_limits =
    [
        (AtopField.Defcon, [AtopField.Defcoadv, AtopField.Defcoloc, AtopField.Defcocon, AtopField.Defconum,
            AtopField.Defcodem, AtopField.Defconpr]),
        (AtopField.Offcon, [AtopField.Offcoadv, AtopField.Offcoloc, AtopField.Offcocon, AtopField.Offconum,
            AtopField.Offcodem]),
        (AtopField.Neucon, [AtopField.Neucoadv, AtopField.Neucoloc, AtopField.Neucocon, AtopField.Neuconum,
            AtopField.Neucodem, AtopField.Neuconpr, AtopField.Neucoatt]),
        (AtopField.Concon, [AtopField.Concoadv, AtopField.Concoloc, AtopField.Concocon, AtopField.Concoreq]),
        (AtopField.Conditio, [AtopField.Defcon, AtopField.Offcon, AtopField.Neucon, AtopField.Concon,
            AtopField.Olimob]),
    ];

    /// <summary>Whether a table is a member level of ATOP, by its headings.</summary>
    public static bool Recognizes(ImmutableArray<string> headings) =>
        headings.Length >= AtopColumns.All.Length && Has(headings, "atopid") && Has(headings, "member")
        && Has(headings, "yrent") && Has(headings, "yrexit") && Has(headings, "obvary");

    /// <summary>Reads every row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="problems">Where to report.</param>
    /// <returns>The rows without a problem, in the order of the table.</returns>
    public static List<AtopRow> Read(ITableRows table, TableProblems problems)
    {
        var map = ColumnMap.Of(table, Fields(), ColumnChoices.None, problems);
        List<AtopRow> rows = new(4096);
        if (problems.Count > 0)
            return rows;
        var cells = new TableCells(table, map, problems);
        while (table.Read())
        {
            var before = problems.Count;
            var values = Values(cells);
            if (problems.Count == before)
                Check(cells, values);
            if (problems.Count == before)
                rows.Add(new(checked((int)table.Row), table.Line, values));
        }

        return rows;
    }

    private static bool Has(ImmutableArray<string> headings, string name)
    {
        foreach (var heading in headings)
        {
            if (string.Equals(heading, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ImmutableArray<TableField> Fields()
    {
        var fields = ImmutableArray.CreateBuilder<TableField>(AtopColumns.All.Length);
        foreach (var column in AtopColumns.All)
        {
            fields.Add(new(column.Name.ToLowerInvariant())
            {
                Least = column.Name == "YRENT" ? FirstYear : 0,
                Most = column.Most,
                Missing = column.MayBeUnknown ? MissingMarks.Blank | MissingMarks.Dot : MissingMarks.None,
            });
        }

        return fields.MoveToImmutable();
    }

    private static int[] Values(TableCells cells)
    {
        var values = new int[AtopColumns.All.Length];
        for (var field = 0; field < values.Length; field++)
        {
            if (field == (int)AtopField.Version)
            {
                if (!cells.Cell(field).SequenceEqual("5.1"u8))
                    cells.Report(field, "5.1", "other versions of ATOP have other columns and other rows");
                continue;
            }

            values[field] = cells.Whole(field, out var value) == CellState.Value ? value : AtopRow.Unknown;
        }

        return values;
    }

    // What must follow from other columns, and days that there are.
    private static void Check(TableCells cells, int[] values)
    {
        CheckDay(cells, values, AtopField.Yrent);
        if (values[(int)AtopField.Yrexit] > 0)
            CheckDay(cells, values, AtopField.Yrexit);
        var isIn = values[(int)AtopField.Yrexit] == 0 ? 1 : 0;
        if (values[(int)AtopField.Ineffect] != isIn)
            cells.Report((int)AtopField.Ineffect, isIn == 1 ? "1, for YREXIT is 0" : "0, for YREXIT is a year");
        foreach (var (whole, parts) in s_limits)
        {
            var any = 0;
            foreach (var part in parts)
                any |= values[(int)part] == 1 ? 1 : 0;
            if (values[(int)whole] != any)
            {
                cells.Report((int)whole, any == 1 ? "1, for a column of its limits is 1"
                    : "0, for no column of its limits is 1");
            }
        }
    }

    private static void CheckDay(TableCells cells, int[] values, AtopField year)
    {
        var at = (int)year;
        var (month, day) = (values[at + 1], values[at + 2]);
        if (month <= 0 && day > 0)
            cells.Report(at + 1, "a month, for a day is given");
        else if (values[at] < FirstYear)
            cells.Report(at, "a year, or 0");
        else if (month > 0 && day > Day.DaysInMonth(values[at], month))
            cells.Report(at + 2, "a day of that month");
        else if (day == 0)
            cells.Report(at + 2, "a day from 1, or nothing");
        else if (month == 0)
            cells.Report(at + 1, "a month from 1, or nothing");
    }
}
