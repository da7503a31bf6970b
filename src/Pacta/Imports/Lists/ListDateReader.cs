using System.Globalization;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>Reads dates out of a list: from columns for year, month and day, or from one column.</summary>
internal static class ListDateReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2200;

    // A day or a month that nobody knows is written in one of these ways, whatever the list.
    private const MissingMarks Unknown = MissingMarks.Blank | MissingMarks.Dot | MissingMarks.MinusNine
        | MissingMarks.NotAvailable;

    /// <param name="cells">The current row.</param>
    /// <param name="field">Of one column, or of three: year, month, day.</param>
    /// <param name="date">The date; none unless the state is <see cref="CellState.Value"/>.</param>
    public static CellState Read(TableCells cells, int field, out ListDate date)
    {
        date = default;
        var parts = cells.Map.ColumnsOf(field).Length;
        if (parts == 0 || CellNumbers.IsMissing(cells.Cell(field), cells.Map.Fields[field].Missing))
            return CellState.Missing;
        return parts == 1 ? ReadText(cells, field, out date) : ReadParts(cells, field, parts, out date);
    }

    /// <summary>As <see cref="Read"/>, where there has to be one: if there is none, that is reported too.</summary>
    /// <returns>Whether there is a date.</returns>
    public static bool ReadRequired(TableCells cells, int field, out ListDate date)
    {
        var state = Read(cells, field, out date);
        if (state == CellState.Missing)
            cells.Report(field, "a date");
        return state == CellState.Value;
    }

    private static CellState ReadParts(TableCells cells, int field, int parts, out ListDate date)
    {
        date = default;
        if (!CellNumbers.TryWhole(cells.Cell(field), out var year) || year is < FirstYear or > LastYear)
            return Refuse(cells, field, 0, "a year");
        if (!TryPart(cells, field, 1, parts, out var month) || month is not (>= 0 and <= 12))
            return Refuse(cells, field, 1, "a month from 1 to 12");
        if (!TryPart(cells, field, 2, parts, out var day)
            || day < 0 || day > (month == 0 ? 31 : Day.DaysInMonth(year, month)))
        {
            var most = month == 0 ? 31 : Day.DaysInMonth(year, month);
            return Refuse(cells, field, 2, month == 0 ? "a day from 1 to 31" : string.Create(
                CultureInfo.InvariantCulture,
                $"a day of {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}, 1 to {most}"));
        }

        // A day of an unknown month says nothing that could be written.
        date = new(year, month, month == 0 ? 0 : day);
        return CellState.Value;
    }

    private static bool TryPart(TableCells cells, int field, int part, int parts, out int value)
    {
        value = 0;
        if (part >= parts)
            return true;
        var cell = cells.Cell(field, part);
        return CellNumbers.IsMissing(cell, Unknown) || (CellNumbers.TryWhole(cell, out value) && value > 0);
    }

    // 1950-02-14, 1950-02, 1950; and 14:02:1950, as Gleditsch and Ward write it.
    private static CellState ReadText(TableCells cells, int field, out ListDate date)
    {
        date = default;
        var cell = cells.Cell(field);
        Span<int> parts = [0, 0, 0];
        var isDayFirst = cell.Contains((byte)':');
        var count = 0;
        foreach (var range in cell.Split(isDayFirst ? (byte)':' : (byte)'-'))
        {
            if (count == parts.Length || cell[range].Length == 0 || !CellNumbers.TryWhole(cell[range], out parts[count])
                || parts[count] < 1)
                return RefuseText(cells, field);
            count++;
        }

        if (isDayFirst && count < parts.Length)
            return RefuseText(cells, field);
        if (isDayFirst)
            (parts[0], parts[2]) = (parts[2], parts[0]);
        if (parts[0] is < FirstYear or > LastYear || parts[1] > 12
            || (parts[2] > 0 && parts[2] > Day.DaysInMonth(parts[0], parts[1])))
            return RefuseText(cells, field);
        date = new(parts[0], parts[1], parts[2]);
        return CellState.Value;
    }

    private static CellState Refuse(TableCells cells, int field, int part, string expected)
    {
        cells.Report(field, expected, "", part);
        return CellState.Wrong;
    }

    private static CellState RefuseText(TableCells cells, int field)
    {
        cells.Report(field, "a day of the calendar as YYYY-MM-DD",
            "or name the columns of year, month and day: --columns "
            + $"{cells.Map.Fields[field].Name}=YEAR+MONTH+DAY");
        return CellState.Wrong;
    }
}
