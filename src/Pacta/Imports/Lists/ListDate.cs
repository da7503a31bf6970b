using System.Globalization;
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
        if (IsNone)
            return "..";
        var month = Month == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{Month:D2}");
        var day = DayOfMonth == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{DayOfMonth:D2}");
        return string.Create(CultureInfo.InvariantCulture, $"{Year:D4}{month}{day}");
    }
}
