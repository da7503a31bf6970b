using System.Text;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>A date as ATOP gives it: its day, or its day and month, may be unknown. The default is no day at all.
/// </summary>
/// <param name="Year">Of the Gregorian calendar; 0: none.</param>
/// <param name="Month">1 to 12; 0: not known, nor is the day.</param>
/// <param name="DayOfMonth">From 1; 0: not known.</param>
internal readonly record struct AtopDate(int Year, int Month, int DayOfMonth)
{
    private const int December = 12;

    /// <summary>Whether there is none: the member is in at the end of the record.</summary>
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
    public static AtopDate Of(int day)
    {
        var (year, month, dayOfMonth) = Day.ToDate(day);
        return new(year, month, dayOfMonth);
    }

    /// <summary>Writes it as EDTF: 1844-06-30, 1844-06, 1844.</summary>
    public void AppendTo(StringBuilder page)
    {
        page.AppendNumber(Year);
        if (Month > 0)
            page.Append(Month < 10 ? "-0" : "-").AppendNumber(Month);
        if (DayOfMonth > 0)
            page.Append(DayOfMonth < 10 ? "-0" : "-").AppendNumber(DayOfMonth);
    }
}
