using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>What falls due on a day under an instrument.</summary>
public enum DeadlineKind : byte
{
    /// <summary>The last day of a notice that prevents renewal.</summary>
    LastNotice,

    /// <summary>A renewal begins.</summary>
    Renewal,

    /// <summary>It ends.</summary>
    End,

    /// <summary>The first day on which it may be denounced.</summary>
    FirstNotice,

    /// <summary>It enters into force.</summary>
    EntryIntoForce,

    /// <summary>A party is free of it.</summary>
    Exit,

    /// <summary>The last day on which a party may object to a ground that another invoked.</summary>
    LastObjection,

    /// <summary>The last day on which a state may object to a reservation; from then on silence accepts it.</summary>
    LastReservationObjection,

    /// <summary>A state that consented later is bound.</summary>
    Binding,

    /// <summary>A provision that outlasted the treaty is owed no longer.</summary>
    SurvivalEnd,
}

/// <summary>A day on which something falls due under an instrument.</summary>
/// <param name="Day">When.</param>
/// <param name="Kind">What.</param>
/// <param name="InstrumentId">Under which instrument.</param>
/// <param name="StateId">For whom; -1: for all.</param>
/// <param name="Why">By which rule and assertion.</param>
public readonly record struct Deadline(DayBounds Day, DeadlineKind Kind, int InstrumentId, int StateId, Reason Why)
{
    /// <summary>The deadlines of an instrument that fall, or may fall, in a stretch of days.</summary>
    /// <param name="standing">The instrument.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after.</param>
    /// <remarks>Where disputes are open, those of every reading.</remarks>
    public static IEnumerable<Deadline> Of(InstrumentStanding standing, int from, int until)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Readings.IsEmpty
            ? In(standing, from, until)
            : standing.Readings.SelectMany(r => In(r.Standing, from, until)).Distinct();
    }

    /// <summary>Whether the instrument lasts until then on every reading, so that the day still means
    /// something.</summary>
    public bool IsSureToCome(InstrumentStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Kind is DeadlineKind.EntryIntoForce or DeadlineKind.End or DeadlineKind.Exit
                or DeadlineKind.Binding or DeadlineKind.SurvivalEnd
            || standing.End is not { } end || Day.Latest < end.Day.Earliest;
    }

    private static IEnumerable<Deadline> In(InstrumentStanding standing, int from, int until)
    {
        if (!standing.Instrument.IsBinding)
            yield break;
        var window = new DaySpan(DayBounds.Exactly(from), DayBounds.Exactly(until));
        // Silence accepts a reservation also where the treaty is not in force yet.
        var all = standing.Entry is { } entry ? All(standing, entry, until).Concat(DeadlinesOfSilence.Of(standing))
            : DeadlinesOfSilence.Of(standing);
        foreach (var deadline in all)
        {
            if (deadline.Day.Earliest < window.Until.Latest && deadline.Day.Latest >= window.From.Earliest
                && deadline.Day != DayBounds.Unknown)
                yield return deadline;
        }
    }

    private static IEnumerable<Deadline> All(
        InstrumentStanding standing, (DayBounds Day, Reason Why) entry, int until)
    {
        var id = standing.Instrument.Id;
        yield return new(entry.Day, DeadlineKind.EntryIntoForce, id, -1, entry.Why);
        var over = standing.End?.Day.Latest ?? Time.Day.Max;
        if (standing.Instrument.Exit is { Value: { Allowed: true, After: { } after } } exit
            && PeriodReading.After(entry.Day, after) is var first && first.Earliest < over)
            yield return new(first, DeadlineKind.FirstNotice, id, -1, new(Exit.ByClause, exit.From));
        foreach (var period in TermSchedule.Walk(standing.Instrument, entry.Day))
        {
            // Where notice takes longer than the term, its last day comes before the term itself.
            if (period.Start.Earliest >= over
                || (period.Start.Earliest >= until && !(period.LastNotice?.Earliest < until)))
                break;
            if (period.LastNotice is { } notice && notice.Earliest < over)
                yield return new(notice, DeadlineKind.LastNotice, id, -1, period.Why);
            if (period is { End: { } end, LastNotice: not null } && standing.Instrument.Renewal is { } renewal
                && end.Earliest < over)
                yield return new(end, DeadlineKind.Renewal, id, -1, new(TermSchedule.Rule, renewal.From));
        }

        foreach (var invoked in Invocations.Open(standing.Instrument))
        {
            if (invoked.Day.Earliest < over)
                yield return new(invoked.Day, DeadlineKind.LastObjection, id, -1, invoked.Why);
        }

        if (standing.End is { } last)
            yield return new(last.Day, DeadlineKind.End, id, -1, last.Why);
        foreach (var own in Exits(standing))
            yield return own;
        foreach (var provision in standing.Instrument.Provisions)
        {
            if (provision.Survives is { Value: { } length, From: var from } && standing.End is { Day: var ended })
                yield return new(PeriodReading.After(ended, length), DeadlineKind.SurvivalEnd, id, -1,
                    new(Survival.Rule, from));
        }
    }

    private static List<Deadline> Exits(InstrumentStanding standing)
    {
        List<Deadline> exits = [];
        foreach (var state in standing.States)
        {
            foreach (var span in standing.SpansOf(state))
            {
                if (span.Status == Status.Party && span.Start.Rule == LaterParties.Rule)
                    exits.Add(new(span.Days.From, DeadlineKind.Binding, standing.Instrument.Id, state, span.Start));
                if (span.Status == Status.Party && span.Days.Until.Earliest != Time.Day.Max
                    && span.End.Rule != Continuity.Rule
                    && (standing.End is null || span.Days.Until != standing.End.Value.Day))
                    exits.Add(new(span.Days.Until, DeadlineKind.Exit, standing.Instrument.Id, state, span.End));
            }
        }

        return exits;
    }
}
