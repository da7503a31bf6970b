using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>
/// VCLT 20(2), (3), (4)(c): where a clause makes consent with a reservation wait for acceptance, such consent counts
/// from that day.
/// </summary>
internal static class ConsentWithReservation
{
    /// <summary>An instrument as the rules on consent are to read it.</summary>
    /// <returns>The same object where no clause asks for acceptance, as nearly always.</returns>
    public static Instrument Counted(Instrument instrument, Continuity continuity)
    {
        if (instrument.ReservationActs.IsEmpty || instrument.ReservationClauses.IsEmpty)
            return instrument;
        var book = new ReservationBook(instrument, continuity);
        if (book.Acceptor is not { } clause)
            return instrument;
        var acts = instrument.Acts.ToBuilder();
        for (var i = 0; i < acts.Count; i++)
        {
            var person = continuity.PersonOf(acts[i].StateId);
            if (Consent.IsConsent(acts[i].Kind) && Waits(book, person, acts[i]) is { } reservation)
                acts[i] = From(acts[i], Accepted(book, clause.Value.Rule, person, reservation));
        }

        return instrument with { Acts = acts.MoveToImmutable() };
    }

    /// <summary>The rule of a clause that makes consent wait; null: it makes none wait.</summary>
    public static Rule? RuleOf(ReservationClause clause) => clause.Rule switch
    {
        ReservationRule.ByEveryParty => AcceptanceByAll.Rule,
        ReservationRule.ByOrgan => AcceptanceByOrgan.Rule,
        ReservationRule.ByOneParty => AcceptanceByOne.Rule,
        _ => null,
    };

    private static ReservationAct? Waits(ReservationBook book, int person, Act consent)
    {
        foreach (var reservation in book.Of(person))
        {
            if ((reservation.Confirmed ?? reservation.Day).Bounds.Intersect(consent.Day.Bounds) is not null)
                return reservation;
        }

        return null;
    }

    // Never accepted: a consent that does not count.
    private static Act From(Act consent, DayBounds? accepted)
    {
        if (accepted is not { } day)
            return consent with { From = consent.From with { Rank = Rank.Deprecated, Reason = "not accepted" } };
        var counted = PeriodReading.Later(consent.Day.Bounds, day);
        return counted == consent.Day.Bounds ? consent : consent with { Day = EdtfDate.OfDays(counted) };
    }

    private static DayBounds? Accepted(
        ReservationBook book, ReservationRule rule, int person, ReservationAct reservation)
    {
        if (rule == ReservationRule.ByOrgan)
            return Express(book, ReservationAct.Organ, person, reservation);
        DayBounds? day = null;
        foreach (var other in book.Consenting)
        {
            if (other == person)
                continue;
            var own = ByOther(book, other, person, reservation);
            if (rule == ReservationRule.ByEveryParty)
            {
                // Who consents after the reservation was made is no party whose acceptance it waits for.
                if (book.ConsentsOf(other)[0].Earliest > (reservation.Confirmed ?? reservation.Day).Latest)
                    continue;
                if (own is null)
                    return null;
                day = day is { } later ? PeriodReading.Later(later, own.Value) : own;
            }
            else if (own is { } accepted)
                day = day is { } first ? PeriodReading.Earlier(first, accepted) : accepted;
        }

        return day;
    }

    // Expressly, else by silence; null: it objected, or was not heard.
    private static DayBounds? ByOther(ReservationBook book, int other, int person, ReservationAct reservation)
    {
        var own = book.ConsentsOf(other)[0];
        if (Express(book, other, person, reservation) is { } express)
            return PeriodReading.Later(own, express);
        var notified = (reservation.Notified ?? reservation.Confirmed ?? reservation.Day).Bounds;
        var silence = AcceptanceBySilence.From(notified, own);
        foreach (var objection in book.About(other, person, reservation, ReservationActKind.Objection))
        {
            var inTime = AcceptanceBySilence.IsInTime(objection.Day.Bounds, notified, own);
            if (inTime == Certainty.Yes)
                return null;
            if (inTime == Certainty.Possible)
                silence = new(silence.Earliest, Day.Max);
        }

        return silence;
    }

    private static DayBounds? Express(ReservationBook book, int other, int person, ReservationAct reservation)
    {
        DayBounds? day = null;
        foreach (var act in book.About(other, person, reservation, ReservationActKind.Acceptance))
            day = day is { } first ? PeriodReading.Earlier(first, act.Day.Bounds) : act.Day.Bounds;
        return day;
    }
}
