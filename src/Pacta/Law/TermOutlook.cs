using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>How long an instrument lasts, seen from a day on which it is in force.</summary>
/// <param name="Until">The end of the current term, or the end that follows from a notice; null: without limit, or not
/// said.</param>
/// <param name="Renewals">How many renewals there have been.</param>
/// <param name="LastNotice">The last day of a notice that would prevent renewal at that end; null: there is
/// none.</param>
/// <param name="NoticePassed">Whether that day has certainly passed without a notice: the next renewal is
/// settled.</param>
/// <param name="RenewedUntil">The end of the next renewal; null: without limit, or none.</param>
/// <param name="Ending">Why it ends at <paramref name="Until"/>, where the record already says that it will.</param>
/// <param name="Why">The clause on the term; null: none.</param>
public sealed record TermOutlook(
    DayBounds? Until,
    int Renewals,
    DayBounds? LastNotice,
    bool NoticePassed,
    DayBounds? RenewedUntil,
    Reason? Ending,
    Reason? Why)
{
    /// <summary>The outlook on a day.</summary>
    /// <returns>Null when the instrument has not entered into force.</returns>
    public static TermOutlook? On(InstrumentStanding standing, int day)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Readings.IsEmpty
            ? Of(standing, day)
            : Together([.. standing.Readings.Select(r => Of(r.Standing, day)).OfType<TermOutlook>()]);
    }

    // Of several readings: the widest bounds, and settled only what is settled under each.
    private static TermOutlook? Together(List<TermOutlook> outlooks) => outlooks is []
        ? null
        : outlooks[0] with
        {
            Until = Widest(outlooks, static o => o.Until),
            Renewals = outlooks.Min(static o => o.Renewals),
            LastNotice = Widest(outlooks, static o => o.LastNotice),
            NoticePassed = outlooks.TrueForAll(static o => o.NoticePassed),
            RenewedUntil = Widest(outlooks, static o => o.RenewedUntil),
            Ending = outlooks.TrueForAll(static o => o.Ending is not null) ? outlooks[0].Ending : null,
        };

    // Null where one reading has no such day: then nobody can name one.
    private static DayBounds? Widest(List<TermOutlook> outlooks, Func<TermOutlook, DayBounds?> day) =>
        outlooks.TrueForAll(o => day(o) is not null)
            ? new(outlooks.Min(o => day(o)!.Value.Earliest), outlooks.Max(o => day(o)!.Value.Latest))
            : null;

    private static TermOutlook? Of(InstrumentStanding standing, int day)
    {
        if (standing.Entry is not { } entry)
            return null;
        var instrument = standing.Instrument;
        var period = TermSchedule.On(instrument, entry.Day, day);
        // A term that renews a number of times ends in the end; until then notice can still end it sooner.
        var renewsFirst = standing.End?.Why.Rule == TermSchedule.Rule && period?.LastNotice is not null;
        if (standing.End is { } end && !renewsFirst && IsForeseen(standing, end, day))
            return new(end.Day, period?.Renewals ?? 0, null, false, null, end.Why, period?.Why);
        if (period is not { } current)
            return new(null, 0, null, false, null, null, null);
        var next = current.End is { } until && instrument.Renewal is not null
            ? TermSchedule.On(instrument, entry.Day, until.Latest)
            : null;
        var passed = current.LastNotice is { } last && last.Latest < day;
        return new(current.End, current.Renewals, current.LastNotice, passed, next?.End, null, current.Why);
    }

    // Before a notice is given, or an end agreed, nobody can know of it: the outlook is that of the clause.
    private static bool IsForeseen(InstrumentStanding standing, (DayBounds Day, Reason Why) end, int day)
    {
        if (end.Why.Rule == TermSchedule.Rule || end.Day.Earliest <= day)
            return true;
        return Exit.Behind(standing.Instrument, end.Why) is { } exit && exit.Day.Earliest <= day;
    }
}
