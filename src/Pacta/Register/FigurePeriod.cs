using System.Globalization;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>The days that a figure measures: both ends included, never empty, never open.</summary>
/// <remarks>Marks of uncertainty are left out, so that 2001 and 2001? are the same days. Unordered.</remarks>
public readonly record struct FigurePeriod
{
    private const int FirstQuarter = 33;
    private const int FirstHalf = 40;

    private FigurePeriod(int first, int last) => (First, Last) = (first, last);

    /// <summary>The first day.</summary>
    public int First { get; }

    /// <summary>The last day, included.</summary>
    public int Last { get; }

    /// <summary>Its length in days.</summary>
    public int LengthDays => Last - First + 1;

    /// <summary>The days of a date or interval; null: it is open, or so long that its days cannot be counted.</summary>
    public static FigurePeriod? Of(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Earliest == Day.Min || date.Latest == Day.Max || (long)date.Latest - date.Earliest >= Day.Max - 1
            ? null
            : new(date.Earliest, date.Latest);
    }

    /// <summary>Whether all days of another are days of this.</summary>
    public bool Contains(FigurePeriod other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the two share no day.</summary>
    public bool IsApartFrom(FigurePeriod other) => Last < other.First || other.Last < First;

    /// <summary>
    /// The same part of the year before; null: it is too early to be counted. What ends with February ends with
    /// February.
    /// </summary>
    public FigurePeriod? YearBefore()
    {
        var after = Last == Day.Max - 1 ? (int?)null : Shift(Last + 1);
        return Shift(First) is { } first && after is { } end && end > first ? new(first, end - 1) : null;
    }

    /// <summary>As EDTF: "2001", "2001-33" (a quarter), "2001-40" (a half), "2001-05", "2001-01/2001-05".</summary>
    public string Text
    {
        get
        {
            var (year, month, day) = Day.ToDate(First);
            var (lastYear, lastMonth, lastDay) = Day.ToDate(Last);
            if (First == Last)
                return Day.Format(First);
            if (day != 1 || lastDay != Day.DaysInMonth(lastYear, lastMonth))
                return $"{Day.Format(First)}/{Day.Format(Last)}";
            if (month == 1 && lastMonth == 12)
                return year == lastYear ? Year(year) : $"{Year(year)}/{Year(lastYear)}";
            if (year == lastYear && PartOfYear(month, lastMonth - month + 1) is { } part)
                return $"{Year(year)}-{part}";
            return $"{Month(year, month)}/{Month(lastYear, lastMonth)}";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string? PartOfYear(int month, int months) => months switch
    {
        1 => month.ToString("00", CultureInfo.InvariantCulture),
        3 when month % 3 == 1 => (FirstQuarter + month / 3).ToString(CultureInfo.InvariantCulture),
        6 when month is 1 or 7 => (FirstHalf + month / 7).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Month(int year, int month) =>
        $"{Year(year)}-{month.ToString("00", CultureInfo.InvariantCulture)}";

    // Years of four digits; others stand in days only, and are never seen in statistics.
    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static int? Shift(int day)
    {
        if (day is Day.Min or Day.Max)
            return null;
        var (year, month, dayOfMonth) = Day.ToDate(day);
        var shifted = Math.Min(dayOfMonth, Day.DaysInMonth(year - 1, month));
        return Day.TryFromDate(year - 1, month, shifted, out var result) ? result : null;
    }
}
