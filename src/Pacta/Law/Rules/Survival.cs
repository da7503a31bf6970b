using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The clause by which some provisions outlast the treaty: those who were parties go on owing them.</summary>
/// <remarks>
/// From the day on which the treaty no longer binds both of two states, whether it ended for all or one of them left,
/// and for as long as the clause says. It takes that both were once bound on one day.
/// </remarks>
public static class Survival
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("survival", "clause on survival",
        "provisions that are to outlast the treaty go on binding those who were parties to it");

    /// <summary>The days on which a provision goes on between two states after the treaty.</summary>
    /// <param name="standing">The treaty.</param>
    /// <param name="a">One state.</param>
    /// <param name="b">Another.</param>
    /// <param name="length">How long it goes on; null: without end.</param>
    /// <returns>The days, and whether both were surely bound on one day before; null: the treaty never bound both, or
    /// still does.</returns>
    public static (DaySpan Days, bool WereBound)? After(InstrumentStanding standing, int a, int b, Period? length)
    {
        ArgumentNullException.ThrowIfNull(standing);
        (DaySpan Days, bool WereBound)? last = null;
        foreach (ref readonly var first in standing.SpansOf(a))
        {
            foreach (ref readonly var second in standing.SpansOf(b))
            {
                if (first.Status != Status.Party || second.Status != Status.Party)
                    continue;
                var from = PeriodReading.Later(first.Days.From, second.Days.From);
                var until = PeriodReading.Earlier(first.Days.Until, second.Days.Until);
                // Under the next name of the same legal person the treaty itself goes on.
                if (from.Earliest >= until.Latest || until.Earliest == Day.Max || Passes(first, until)
                    || Passes(second, until))
                    continue;
                var over = length is { } period ? PeriodReading.After(until, period) : DayBounds.Exactly(Day.Max);
                last = (new(until, over), from.Latest < until.Earliest);
            }
        }

        return last;
    }

    private static bool Passes(in StatusSpan span, DayBounds until) =>
        span.End.Rule == Continuity.Rule && span.Days.Until == until;
}
