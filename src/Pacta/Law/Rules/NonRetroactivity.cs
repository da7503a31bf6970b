using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 28: a treaty does not bind a party as to what took place, or ceased to exist, before it entered into force for
/// that party, unless it says so.
/// </summary>
public static class NonRetroactivity
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("vclt-28", "VCLT 28",
        "a treaty does not bind a party as to what ended before it entered into force for it");

    /// <summary>Whether what a state did can be held against a treaty, as far as days tell.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="standing">The treaty, or one reading of it.</param>
    /// <param name="stateId">The state, under any of its names.</param>
    /// <param name="when">When it did it; of a stretch of days the last decides, for what goes on is measured.</param>
    /// <returns>No where it surely ended before; of a state that the treaty never bound, before it bound anybody. Yes
    /// too where nothing recorded brings it into force.</returns>
    public static Certainty Measures(
        Standings standings, InstrumentStanding standing, int stateId, EdtfDate when)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(when);
        if ((FirstBound(standings, standing, stateId) ?? standing.Entry?.Day) is not { } since)
            return Certainty.Yes;
        foreach (var back in standing.Instrument.Operation.ReachesBackTo)
        {
            if (back.From.Rank != Rank.Deprecated)
                since = new(Math.Min(since.Earliest, back.Value.Earliest), Math.Min(since.Latest, back.Value.Latest));
        }

        var last = when.End;
        return last.Latest < since.Earliest ? Certainty.No
            : last.Earliest >= since.Latest ? Certainty.Yes : Certainty.Possible;
    }

    /// <summary>The first day on which a treaty bound a legal person; null: it never did.</summary>
    private static DayBounds? FirstBound(Standings standings, InstrumentStanding standing, int stateId)
    {
        DayBounds? first = null;
        foreach (var (name, _) in standings.Continuity.NamesOf(standings.Continuity.PersonOf(stateId)))
        {
            foreach (ref readonly var span in standing.SpansOf(name))
            {
                if (span.Status is Status.Party or Status.Provisional)
                    first = first is { } known ? PeriodReading.Earlier(known, span.Days.From) : span.Days.From;
            }
        }

        return first;
    }
}
