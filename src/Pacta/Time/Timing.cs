using System.Globalization;

namespace Pacta.Time;

/// <summary>The units of the calendar of whose beginnings clauses speak.</summary>
public enum CalendarUnit : byte
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>The first day of a later month or year: of the sixth month after the one in which a day falls.</summary>
/// <param name="Count">Which one after it: 1 is the next. 1 or more.</param>
/// <param name="Unit">Months or years.</param>
public readonly record struct CalendarStep(int Count, CalendarUnit Unit)
{
    /// <summary>The first day of the unit reached; <see cref="Day.Min"/> and <see cref="Day.Max"/> map to
    /// themselves, and so does what lies beyond the days that can be counted.</summary>
    public int From(int day)
    {
        if (day is Day.Min or Day.Max)
            return day;
        var (year, month, _) = Day.ToDate(day);
        var months = Unit == CalendarUnit.Year ? (year + (long)Count) * 12 : year * 12L + (month - 1) + Count;
        var toYear = Day.FloorDivide(months, 12);
        return Day.TryFromDate(toYear, (int)(months - toYear * 12) + 1, 1, out var result) ? result : Day.Max;
    }

    /// <summary>"the first day of the 6th month"; of the next one: "the first day of the month".</summary>
    public override string ToString() =>
        $"the first day of the {(Count == 1 ? "" : Ordinal(Count) + " ")}"
        + (Unit == CalendarUnit.Year ? "year" : "month");

    private static string Ordinal(int number)
    {
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}

/// <summary>
/// How a clause counts from one day to another: a period later, then perhaps the first day of a later month or year.
/// </summary>
/// <remarks>
/// The day from which it counts is not itself counted: "90 days after" and "on the 90th day after" are one day. The
/// default counts nothing: the day itself. A later day never leads to an earlier one, so that the bounds of an
/// uncertain day lead to the bounds of what follows from it. Equal when written alike.
/// </remarks>
/// <param name="Delay">The period; null: none.</param>
/// <param name="Step">The first day of a month or year after it; null: that day itself.</param>
public readonly record struct Timing(Period? Delay, CalendarStep? Step)
{
    /// <summary>A period, and nothing else.</summary>
    public static Timing Of(Period? delay) => new(delay, null);

    /// <summary>Whether it counts nothing.</summary>
    public bool IsNone => Delay is null && Step is null;

    /// <summary>Both days that could be meant; equal unless the period leads to a day that its month lacks and names no
    /// rounding.</summary>
    public (int Down, int Up) ReadingsFrom(int day)
    {
        if (Delay is { } delay)
        {
            var (down, up) = delay.TryAddTo(day, out var only) ? (only, only) : delay.ReadingsFrom(day);
            return (Stepped(down), Stepped(up));
        }

        return (Stepped(day), Stepped(day));
    }

    /// <summary>The day that it leads to.</summary>
    /// <returns>False, and 0, when two days could be meant.</returns>
    public bool TryAddTo(int day, out int result)
    {
        var (down, up) = ReadingsFrom(day);
        result = down == up ? down : 0;
        return down == up;
    }

    /// <summary>The days that it can lead to; both readings are among them where two days could be meant.</summary>
    public DayBounds After(DayBounds day) => new(ReadingsFrom(day.Earliest).Down, ReadingsFrom(day.Latest).Up);

    /// <summary>"90 days", "on the first day of the 6th month", "on the first day of the month after 60 days"; ""
    /// where it counts nothing.</summary>
    public override string ToString() => (Delay, Step) switch
    {
        ({ } delay, { } step) => $"on {step} after {delay}",
        (null, { } step) => $"on {step}",
        _ => Delay?.ToString() ?? "",
    };

    private int Stepped(int day) => Step is { } step ? step.From(day) : day;
}
