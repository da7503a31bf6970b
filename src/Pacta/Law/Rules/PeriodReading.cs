using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// Periods applied to days that may be uncertain: a month-end with two readings widens the bounds, never guesses.
/// </summary>
internal static class PeriodReading
{
    public static DayBounds After(DayBounds day, Period period) => new(
        period.TryAddTo(day.Earliest, out var earliest) ? earliest : period.ReadingsFrom(day.Earliest).Down,
        period.TryAddTo(day.Latest, out var latest) ? latest : period.ReadingsFrom(day.Latest).Up);

    public static DayBounds Before(DayBounds day, Period period) => new(
        period.TrySubtractFrom(day.Earliest, out var earliest) ? earliest : period.ReadingsBefore(day.Earliest).Down,
        period.TrySubtractFrom(day.Latest, out var latest) ? latest : period.ReadingsBefore(day.Latest).Up);

    public static DayBounds Later(DayBounds a, DayBounds b) =>
        new(Math.Max(a.Earliest, b.Earliest), Math.Max(a.Latest, b.Latest));

    public static DayBounds Earlier(DayBounds a, DayBounds b) =>
        new(Math.Min(a.Earliest, b.Earliest), Math.Min(a.Latest, b.Latest));
}
