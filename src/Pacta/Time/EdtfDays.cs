namespace Pacta.Time;

/// <summary>The days that match a year, a month and a day, each of which may have unspecified digits.</summary>
internal static class EdtfDays
{
    public static bool AnyMonth(EdtfMask month)
    {
        for (var i = 1; i <= 12; i++)
        {
            if (month.Matches(i))
                return true;
        }

        return false;
    }

    public static bool Any(EdtfYears years, EdtfMask month, EdtfMask day) =>
        // A day that no leap year has, no year has: asked first, so that the search over years is short.
        (InYear(2000, month, day, step: 1) is not null) && Search(years, month, day, step: 1) is not null;

    /// <returns>Null when a day lies beyond those that can be counted.</returns>
    /// <exception cref="InvalidOperationException">No day matches: ask <see cref="Any"/> first.</exception>
    public static DayBounds? Bounds(EdtfYears years, EdtfMask month, EdtfMask day)
    {
        var first = Search(years, month, day, step: 1) ?? throw new InvalidOperationException("No day matches.");
        var last = Search(years, month, day, step: -1) ?? first;
        return Day.TryFromDate(first.Year, first.Month, first.Day, out var earliest)
            && Day.TryFromDate(last.Year, last.Month, last.Day, out var latest)
                ? new DayBounds(earliest, latest)
                : null;
    }

    // The first match (step 1) or the last (step -1). Only 29 February can make it look past the first year.
    private static (long Year, int Month, int Day)? Search(EdtfYears years, EdtfMask month, EdtfMask day, int step)
    {
        var (year, end) = step > 0 ? (years.First, years.Last) : (years.Last, years.First);
        for (; year != end + step; year += step)
        {
            if (years.Matches(year) && InYear(year, month, day, step) is { } found)
                return (year, found.Month, found.Day);
        }

        return null;
    }

    private static (int Month, int Day)? InYear(long year, EdtfMask month, EdtfMask day, int step)
    {
        for (var m = step > 0 ? 1 : 12; m is >= 1 and <= 12; m += step)
        {
            if (!month.Matches(m))
                continue;
            var length = Day.DaysInMonth(year, m);
            for (var d = step > 0 ? 1 : length; d >= 1 && d <= length; d += step)
            {
                if (day.Matches(d))
                    return (m, d);
            }
        }

        return null;
    }
}
