using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>The day on which a text was published, as far as it is known: what "last year" counts from.</summary>
internal sealed class Publication
{
    private const int DaysPerWeek = 7;

    /// <param name="date">An EDTF date; null: not known, and relative dates stay unread.</param>
    public Publication(EdtfDate? date)
    {
        if (date is not { Earliest: not (Time.Day.Min or Time.Day.Max), Latest: not (Time.Day.Min or Time.Day.Max) })
            return;
        var (first, last) = (Time.Day.ToDate(date.Earliest), Time.Day.ToDate(date.Latest));
        Year = first.Year == last.Year ? first.Year : null;
        Month = Year is not null && first.Month == last.Month ? first.Month : null;
        Day = date.Earliest == date.Latest ? date.Earliest : null;
    }

    /// <summary>The day, where it is one.</summary>
    public int? Day { get; }

    /// <summary>The month, 1 to 12, where it lies in one.</summary>
    public int? Month { get; }

    /// <summary>The year, where it lies in one.</summary>
    public int? Year { get; }

    /// <summary>The year of a month that is named without one: not after publication unless it lies ahead.</summary>
    public int? YearOf(int month, int dayOfMonth, bool isAhead)
    {
        if (Year is not { } year || Month is not { } own)
            return null;
        var today = Day is { } day ? Time.Day.ToDate(day).DayOfMonth : 0;
        var isLater = month > own || (month == own && dayOfMonth > today && today > 0);
        var isEarlier = month < own || (month == own && dayOfMonth > 0 && dayOfMonth < today);
        return isAhead ? (isEarlier ? year + 1 : year) : (isLater ? year - 1 : year);
    }

    /// <summary>The last such weekday on or before publication, or the next on or after it.</summary>
    /// <param name="weekday">0: Monday, to 6.</param>
    /// <param name="isAhead">Whether it lies ahead.</param>
    /// <param name="notToday">Whether the day of publication itself is not meant.</param>
    public int? Weekday(int weekday, bool isAhead, bool notToday)
    {
        if (Day is not { } day)
            return null;
        var back = (WeekdayOf(day) - weekday + DaysPerWeek) % DaysPerWeek;
        if (back == 0)
            return !notToday ? day : isAhead ? day + DaysPerWeek : day - DaysPerWeek;
        return isAhead ? day + DaysPerWeek - back : day - back;
    }

    /// <summary>0: Monday, to 6.</summary>
    public static int WeekdayOf(int day) => ((int)Time.Day.WeekdayOf(day) + DaysPerWeek - 1) % DaysPerWeek;
}
