using Pacta.Law;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>What an instrument is between two states on a day.</summary>
public enum PairPhase : byte
{
    /// <summary>Nothing yet, or nothing between these two.</summary>
    None,

    /// <summary>Both signed or consented; it does not bind both yet.</summary>
    Signed,

    /// <summary>It binds both.</summary>
    InForce,

    /// <summary>It bound both, and no longer does.</summary>
    Ended,

    /// <summary>Both made it, and it is not binding in law.</summary>
    Political,
}

/// <summary>What an instrument is between two states on a day, since when and why.</summary>
/// <param name="Phase">What it is.</param>
/// <param name="A">The first state, under the name that had the status.</param>
/// <param name="B">The second.</param>
/// <param name="Since">Since when, for the later of the two.</param>
/// <param name="Until">Until when, for the earlier of the two.</param>
/// <param name="Why">Why since.</param>
/// <param name="EndWhy">Why until.</param>
public readonly record struct PairStanding(
    PairPhase Phase, int A, int B, DayBounds Since, DayBounds Until, Reason Why, Reason EndWhy)
{
    /// <summary>What an instrument is between two legal persons on a day.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="standing">The instrument, perhaps under one reading.</param>
    /// <param name="a">One state.</param>
    /// <param name="b">The other.</param>
    /// <param name="day">The day.</param>
    public static PairStanding Of(Standings standings, InstrumentStanding standing, int a, int b, int day)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(standing);
        var (first, second) = (StatusOf(standings, standing, a, day), StatusOf(standings, standing, b, day));
        var phase = PhaseOf(standing.Instrument.IsBinding, first.Status, second.Status);
        var (x, y) = (Origin(standings, standing, first), Origin(standings, standing, second));
        var later = x.Days.From.Latest >= y.Days.From.Latest ? x : y;
        var sooner = x.Days.Until.Latest <= y.Days.Until.Latest ? x : y;
        // A pair that was never bound together on one day has ended nothing.
        if (phase == PairPhase.Ended && later.Days.From.Latest >= sooner.Days.Until.Latest)
            phase = PairPhase.None;
        return new(phase, first.State, second.State, later.Days.From, sooner.Days.Until, later.Start, sooner.End);
    }

    private static PairPhase PhaseOf(bool binding, StatusOnDay a, StatusOnDay b)
    {
        if (a.Status is Status.None or Status.Negotiating || b.Status is Status.None or Status.Negotiating)
            return PairPhase.None;
        if (!binding)
            return PairPhase.Political;
        if (a.Status == Status.Former || b.Status == Status.Former)
            return PairPhase.Ended;
        return a.IsBound && b.IsBound ? PairPhase.InForce : PairPhase.Signed;
    }

    // Under its present name a state has what it had under the last: the stretch begins where the first began.
    private static StatusSpan Origin(
        Standings standings, InstrumentStanding standing, (int State, StatusOnDay Status) present)
    {
        var origin = present.Status.Span;
        var names = standings.Continuity.NamesOf(standings.Continuity.PersonOf(present.State));
        for (var i = names.Length - 1; i >= 0; i--)
        {
            foreach (ref readonly var before in standing.SpansOf(names[i].StateId))
            {
                if (before.Status == origin.Status && before.Days.Until == origin.Days.From)
                    origin = before with { Days = before.Days with { Until = origin.Days.Until }, End = origin.End };
            }
        }

        return origin;
    }

    // The status under the present name; if the treaty ended before, under the name of that time.
    private static (int State, StatusOnDay Status) StatusOf(
        Standings standings, InstrumentStanding standing, int state, int day)
    {
        var best = (State: state, Status: standing.StatusOf(state, day));
        if (best.Status.Status != Status.None)
            return best;
        foreach (var (name, _) in standings.Continuity.NamesOf(standings.Continuity.PersonOf(state)))
        {
            var before = standing.StatusOf(name, day);
            if (before.Status == Status.Former)
                best = (name, before);
        }

        return best;
    }
}
