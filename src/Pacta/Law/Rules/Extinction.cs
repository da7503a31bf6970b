using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>A state that ceased to exist, and that none continues, is bound by nothing.</summary>
/// <remarks>A gap between two spans of existence, such as an occupation, ends nothing.</remarks>
internal static class Extinction
{
    public static Rule Rule { get; } = new("extinction", "extinction of states",
        "a state that ceased to exist, and that none continues, is bound by nothing; "
        + "succession is a question of its own");

    /// <returns>The first day on which a state is no more, and who says so; null: it lasts, or the register does not
    /// say.</returns>
    public static (DayBounds Day, Reason Why)? Of(State state)
    {
        (DayBounds Day, Reason Why)? last = null;
        foreach (var span in state.Exists)
        {
            if (span.From.Rank == Rank.Deprecated)
                continue;
            var until = span.Value.Until;
            last = last is { } kept
                ? (PeriodReading.Later(kept.Day, until), kept.Day.Latest < until.Latest
                    ? new(Rule, span.From) : kept.Why)
                : (until, new(Rule, span.From));
        }

        return last is { Day.Earliest: Day.Max } ? null : last;
    }
}
