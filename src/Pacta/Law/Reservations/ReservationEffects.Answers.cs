using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law;

internal sealed partial class ReservationEffects
{
    // Made, confirmed where it must be, and not withdrawn.
    private static Life LifeOf(in Matter matter)
    {
        var reservation = matter.Reservation;
        var made = (reservation.Confirmed ?? reservation.Day).Bounds;
        var consents = matter.Book.ConsentsOf(matter.Of);
        var late = Confirmation.IsLate(made, consents);
        var stands = late == Certainty.Yes ? Certainty.Yes : Confirmation.IsWithConsent(made, consents);
        stands = Least(stands, HasCome(made, matter.Day));
        ImmutableArray<Reason> why = reservation.Confirmed is null
            ? [] : [new(Confirmation.Rule, reservation.From)];
        foreach (var withdrawal in
            matter.Book.About(matter.Of, matter.Of, reservation, ReservationActKind.Withdrawal))
        {
            var withdrawn = HasCome(withdrawal.Day.Bounds, matter.Day);
            stands = Least(stands, Not(withdrawn));
            if (withdrawn == Certainty.Possible)
                why = why.Add(new(ReservationWithdrawal.Rule, withdrawal.From));
        }

        if (matter.Book.Forbids(reservation) is not { } clause)
            return new(stands, late == Certainty.Yes, null, why);
        return new(stands, late == Certainty.Yes, ForbiddenReservation.Prohibited,
            why.Add(new(ForbiddenReservation.Rule, clause.From)));
    }

    // How surely it is accepted by the day, how surely objected to, and by what.
    private static Answer AnswerTo(in Matter matter)
    {
        var reservation = matter.Reservation;
        if (matter.Book.Authorizes(reservation) is { } authorized)
        {
            return new(Certainty.Yes, new(AuthorizedReservation.Rule, authorized.From), Certainty.No, null,
                Certainty.No);
        }

        if (matter.Book.Acceptor is { Value.Rule: ReservationRule.ByEveryParty or ReservationRule.ByOrgan } all)
        {
            var rule = all.Value.Rule == ReservationRule.ByOrgan ? AcceptanceByOrgan.Rule : AcceptanceByAll.Rule;
            return new(Certainty.Yes, new(rule, all.From), Certainty.No, null, Certainty.No);
        }

        var (express, by) = Expressly(matter);
        if (express == Certainty.Yes)
            return new(express, by, Certainty.No, null, Certainty.No);
        var (objected, objection) = Objected(matter);
        var silent = HasCome(AcceptanceBySilence.From(NotifiedOn(reservation), matter.Consent), matter.Day);
        if (silent != Certainty.No)
            by = new(AcceptanceBySilence.Rule, reservation.From);
        // Once silence has come, the answer is one of the two, though it may be open which.
        return new(Most(express, Least(silent, Not(objected))), by, Least(objected, Not(express)), objection,
            Least(Not(silent), Least(Not(express), Not(objected))));
    }

    // By an act of acceptance, or by withdrawing an objection.
    private static (Certainty Certainty, Reason By) Expressly(in Matter matter)
    {
        (Certainty Certainty, Reason By) most = default;
        foreach (var kind in new[] { ReservationActKind.Acceptance, ReservationActKind.ObjectionWithdrawal })
        {
            foreach (var act in matter.Book.About(matter.By, matter.Of, matter.Reservation, kind))
            {
                var come = HasCome(act.Day.Bounds, matter.Day);
                if (come > most.Certainty)
                    most = (come, new(kind == ReservationActKind.Acceptance
                        ? ReservationEffect.Rule : ReservationWithdrawal.Rule, act.From));
            }
        }

        return most;
    }

    // How surely an objection that came in time stands on the day: the one that says most.
    private static (Certainty Certainty, ReservationAct? Objection) Objected(in Matter matter)
    {
        var reservation = matter.Reservation;
        (Certainty Certainty, ReservationAct? Objection) most = (Certainty.No, null);
        foreach (var objection in
            matter.Book.About(matter.By, matter.Of, reservation, ReservationActKind.Objection))
        {
            var stands = Least(HasCome(objection.Day.Bounds, matter.Day),
                AcceptanceBySilence.IsInTime(objection.Day.Bounds, NotifiedOn(reservation), matter.Consent));
            if (stands > most.Certainty || (stands == most.Certainty && objection.Opposes && stands != Certainty.No))
                most = (stands, objection);
        }

        return most;
    }

    // Open: neither. By is meaningless while nothing is accepted; Objection is null while nothing is objected to.
    private readonly record struct Answer(
        Certainty Accepted, Reason By, Certainty Objected, ReservationAct? Objection, Certainty Open);
}
