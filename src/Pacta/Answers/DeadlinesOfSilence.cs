using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>The days on which silence becomes acceptance of a reservation (VCLT 20(5)).</summary>
internal static class DeadlinesOfSilence
{
    /// <summary>The last day to object to each reservation that stands.</summary>
    /// <remarks>Counted from notification, else from confirmation, else from the day of the reservation. A state that
    /// consents to the treaty after that day has until its own consent: that day is not foreseen here.</remarks>
    public static IEnumerable<Deadline> Of(InstrumentStanding standing)
    {
        foreach (var act in standing.Instrument.ReservationActs)
        {
            if (act.Kind != ReservationActKind.Reservation || act.From.Rank == Rank.Deprecated)
                continue;
            var notified = (act.Notified ?? act.Confirmed ?? act.Day).Bounds;
            var last = AcceptanceBySilence.EndOfMonths(notified);
            if (!IsWithdrawnBefore(standing.Instrument, act, last))
                yield return new(last, DeadlineKind.LastReservationObjection, standing.Instrument.Id, -1,
                    new(AcceptanceBySilence.Rule, act.From));
        }
    }

    /// <summary>Whose reservation a deadline is about.</summary>
    public static int StateOf(Instrument instrument, Deadline deadline)
    {
        foreach (var act in instrument.ReservationActs)
        {
            if (act.Kind == ReservationActKind.Reservation && ReferenceEquals(act.From, deadline.Why.From))
                return act.StateId;
        }

        return -1;
    }

    private static bool IsWithdrawnBefore(Instrument instrument, ReservationAct reservation, DayBounds last)
    {
        foreach (var act in instrument.ReservationActs)
        {
            if (act.Kind == ReservationActKind.Withdrawal && act.StateId == reservation.StateId
                && act.IsAbout(reservation) && act.Day.Latest <= last.Earliest)
                return true;
        }

        return false;
    }
}
