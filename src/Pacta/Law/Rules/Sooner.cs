using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The first of two things that may happen: its day on every reading, and the likelier reason.</summary>
internal static class Sooner
{
    public static (DayBounds Day, Reason Why) Of((DayBounds Day, Reason Why) a, (DayBounds Day, Reason Why) b)
    {
        var isFirst = a.Day.Latest != b.Day.Latest ? a.Day.Latest < b.Day.Latest : a.Day.Earliest <= b.Day.Earliest;
        return (PeriodReading.Earlier(a.Day, b.Day), isFirst ? a.Why : b.Why);
    }

    public static (DayBounds Day, Reason Why) Of((DayBounds Day, Reason Why) a, (DayBounds Day, Reason Why)? b) =>
        b is { } other ? Of(a, other) : a;
}
