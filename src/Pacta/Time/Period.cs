namespace Pacta.Time;

/// <summary>A length of calendar time, such as a treaty's term or a period of notice.</summary>
/// <remarks>
/// Never negative; the default is zero days. Years and months are moved together, as <c>12 × years + months</c>
/// months; then days are counted. Equal when every part is equal as written, so 12 months differ from 1 year;
/// unordered, since a month has no fixed length.
/// </remarks>
public readonly record struct Period
{
    /// <param name="years">Zero or more.</param>
    /// <param name="months">Zero or more; may exceed 11.</param>
    /// <param name="days">Zero or more. A week is seven days.</param>
    /// <param name="rounding">The rule for days that the month reached lacks.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative, or the rule is unknown.</exception>
    public Period(int years, int months, int days, Rounding rounding = Rounding.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (rounding > Rounding.Up)
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "There is no such rounding rule.");
        (Years, Months, Days, Rounding) = (years, months, days, rounding);
    }

    /// <summary>Whole years, zero or more.</summary>
    public int Years { get; }

    /// <summary>Whole months besides the years, zero or more.</summary>
    public int Months { get; }

    /// <summary>Days besides the years and months, zero or more.</summary>
    public int Days { get; }

    /// <summary>The rule for days that the month reached lacks.</summary>
    public Rounding Rounding { get; }

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Period OfYears(int years, Rounding rounding = Rounding.None) => new(years, 0, 0, rounding);

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative.</exception>
    public static Period OfMonths(int months, Rounding rounding = Rounding.None) => new(0, months, 0, rounding);

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static Period OfDays(int days) => new(0, 0, days);

    /// <summary>The day that lies this long after <paramref name="day"/>.</summary>
    /// <param name="day">A day; <see cref="Day.Min"/> and <see cref="Day.Max"/> map to themselves.</param>
    /// <param name="result">The day, or <see cref="Day.Max"/> when it lies beyond those that can be counted.</param>
    /// <returns>False, and 0, when two days could be meant (31 January + 1 month) and no rule decides.</returns>
    public bool TryAddTo(int day, out int result) => TryChoose(ReadingsFrom(day), out result);

    /// <summary>The day that lies this long before <paramref name="day"/>; parts move as in adding.</summary>
    /// <param name="day">A day; <see cref="Day.Min"/> and <see cref="Day.Max"/> map to themselves.</param>
    /// <param name="result">The day, or <see cref="Day.Min"/> when it lies beyond those that can be counted.</param>
    /// <returns>False, and 0, when two days could be meant (31 March - 1 month) and no rule decides.</returns>
    public bool TrySubtractFrom(int day, out int result) => TryChoose(ReadingsBefore(day), out result);

    /// <summary>Both days that adding could mean, whatever the rule; equal unless a month lacks the day.</summary>
    public (int Down, int Up) ReadingsFrom(int day) => Move(day, sign: 1);

    /// <summary>Both days that subtracting could mean, whatever the rule; equal unless a month lacks the day.</summary>
    public (int Down, int Up) ReadingsBefore(int day) => Move(day, sign: -1);

    /// <summary>As a treaty says it: <c>1 year 6 months</c>, <c>1 month rounding down</c>, <c>0 days</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>(4);
        Add(Years, "year");
        Add(Months, "month");
        Add(Days, "day");
        if (parts.Count == 0)
            parts.Add("0 days");
        if (Rounding != Rounding.None)
            parts.Add(Rounding == Rounding.Down ? "rounding down" : "rounding up");
        return string.Join(' ', parts);

        void Add(int count, string unit)
        {
            if (count != 0)
                parts.Add(FormattableString.Invariant($"{count} {unit}{(count == 1 ? "" : "s")}"));
        }
    }

    private (int Down, int Up) Move(int day, int sign)
    {
        if (day is Day.Min or Day.Max)
            return (day, day);
        var (year, month, dayOfMonth) = Day.ToDate(day);
        var months = year * 12L + (month - 1) + sign * (Years * 12L + Months);
        var toYear = Day.FloorDivide(months, 12);
        var toMonth = (int)(months - toYear * 12) + 1;
        var length = Day.DaysInMonth(toYear, toMonth);
        var down = Day.Count(toYear, toMonth, Math.Min(dayOfMonth, length)) + sign * (long)Days;
        var up = dayOfMonth > length ? down + 1 : down;
        return (Clamp(down), Clamp(up));
    }

    private bool TryChoose((int Down, int Up) readings, out int result)
    {
        var decided = readings.Down == readings.Up || Rounding != Rounding.None;
        result = !decided ? 0 : Rounding == Rounding.Up ? readings.Up : readings.Down;
        return decided;
    }

    private static int Clamp(long count) => (int)Math.Clamp(count, Day.Min, Day.Max);
}
