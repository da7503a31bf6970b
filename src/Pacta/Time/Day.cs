namespace Pacta.Time;

/// <summary>Calendar days as whole numbers: day 0 is 1970-01-01, proleptic Gregorian, no zone.</summary>
/// <remarks>
/// Years are astronomical: year 0 is 1 BC, year -43 is 44 BC. Days run from -5877641-06-24 to 5881580-07-10; the
/// two whole numbers beyond them, <see cref="Min"/> and <see cref="Max"/>, are no days.
/// </remarks>
public static partial class Day
{
    /// <summary>Stands for "no earliest bound"; no calendar day.</summary>
    public const int Min = int.MinValue;

    /// <summary>Stands for "no latest bound"; no calendar day.</summary>
    public const int Max = int.MaxValue;

    private const int FirstYear = -5_877_641;
    private const int LastYear = 5_881_580;
    private const int DaysPer400Years = 146_097;
    private const int DaysPerWeek = 7;

    // The arithmetic counts from 0000-03-01, so that the leap day ends its year.
    private const int DaysFrom0000March = 719_468;

    /// <param name="year">Astronomical year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    /// <returns>Days since 1970-01-01, never <see cref="Min"/> or <see cref="Max"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or its number does not fit.</exception>
    public static int FromDate(long year, int month, int day) =>
        TryFromDate(year, month, day, out var result)
            ? result
            : throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year}-{month}-{day} to count.");

    /// <summary>As <see cref="FromDate"/>; false, and 0, where that throws.</summary>
    public static bool TryFromDate(long year, int month, int day, out int result)
    {
        result = 0;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month))
            return false;
        var count = Count(year, month, day);
        if (count is <= Min or >= Max)
            return false;
        result = (int)count;
        return true;
    }

    /// <summary>Which day of the week it is: day 0, 1 January 1970, was a Thursday.</summary>
    public static DayOfWeek WeekdayOf(int day) =>
        (DayOfWeek)FloorModulo((long)day + (int)DayOfWeek.Thursday, DaysPerWeek);

    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="day"/> is <see cref="Min"/> or <see cref="Max"/>.
    /// </exception>
    public static (int Year, int Month, int DayOfMonth) ToDate(int day)
    {
        if (day is Min or Max)
            throw new ArgumentOutOfRangeException(nameof(day), "No bound is no calendar day.");
        var shifted = day + (long)DaysFrom0000March;
        var cycle = FloorDivide(shifted, DaysPer400Years);
        var dayOfCycle = (int)(shifted - cycle * DaysPer400Years);
        var yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        var dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        var year = (int)cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    }

    /// <returns>28 to 31.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not in 1 to 12.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "Months run from 1 to 12."),
    };

    /// <summary>Whether the year has 366 days; any year.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    // Days since 1970-01-01 of a date that exists, in a year below 10^12: wider than int, so callers can clamp.
    internal static long Count(long year, int month, int day)
    {
        var yearFromMarch = month <= 2 ? year - 1 : year;
        var cycle = FloorDivide(yearFromMarch, 400);
        var yearOfCycle = yearFromMarch - cycle * 400;
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
        return cycle * DaysPer400Years + dayOfCycle - DaysFrom0000March;
    }

    internal static long FloorDivide(long value, long divisor) =>
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor;

    private static long FloorModulo(long value, long divisor) => value - divisor * FloorDivide(value, divisor);
}
