using System.Globalization;
using System.Text;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>A day as a list gives it: its day, or its day and month, may be missing. The default is no day at all.
/// </summary>
/// <remarks>Proleptic Gregorian. What is missing makes an uncertain date: some day of the month, or of the year.
/// </remarks>
/// <param name="Year">0: there is no day.</param>
/// <param name="Month">1 to 12; 0: missing, and the day with it.</param>
/// <param name="DayOfMonth">From 1; 0: missing.</param>
internal readonly record struct ListDate(int Year, int Month, int DayOfMonth)
{
    private const int December = 12;

    /// <summary>Whether there is no day.</summary>
    public bool IsNone => Year == 0;

    /// <summary>The first day that it can be; <see cref="Day.Max"/>: there is none.</summary>
    public int Earliest => IsNone ? Day.Max : Day.FromDate(Year, Math.Max(1, Month), Math.Max(1, DayOfMonth));

    /// <summary>The last day that it can be; <see cref="Day.Max"/>: there is none.</summary>
    public int Latest
    {
        get
        {
            if (IsNone || DayOfMonth > 0)
                return Earliest;
            var month = Month == 0 ? December : Month;
            return Day.FromDate(Year, month, Day.DaysInMonth(Year, month));
        }
    }

    /// <summary>A day that is known.</summary>
    public static ListDate Of(int day)
    {
        var (year, month, dayOfMonth) = Day.ToDate(day);
        return new(year, month, dayOfMonth);
    }

    /// <summary>As EDTF: 1844-06-30, 1844-06, 1844; "..": there is none.</summary>
    public override string ToString()
    {
        var page = new StringBuilder();
        AppendTo(page);
        return page.ToString();
    }

    /// <summary>Writes what <see cref="ToString"/> gives.</summary>
    public void AppendTo(StringBuilder page)
    {
        if (IsNone)
        {
            page.Append("..");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"{Year:D4}");
        if (Month > 0)
            page.Append(CultureInfo.InvariantCulture, $"-{Month:D2}");
        if (DayOfMonth > 0)
            page.Append(CultureInfo.InvariantCulture, $"-{DayOfMonth:D2}");
    }
}
