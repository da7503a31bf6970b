using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

/// <summary>Whether two clauses put one state under duties that it cannot both keep on a day, and in what event.
/// </summary>
/// <param name="engine">The duties in force.</param>
/// <param name="precedences">Which treaty comes first.</param>
internal sealed class ConflictTest(DutyEngine engine, Precedences precedences)
{
    /// <summary>Asks of one debtor and two clauses of different instruments, and whom they are owed to or about.
    /// </summary>
    /// <param name="debtor">The state.</param>
    /// <param name="one">A clause that asks it to act.</param>
    /// <param name="creditor">To whom.</param>
    /// <param name="other">A clause that asks it to act otherwise, or not to.</param>
    /// <param name="about">Its creditor, or a state that it is about.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null where both can be kept, or one of them is not owed that day.</returns>
    public DutyConflict? On(int debtor, Clause one, int creditor, Clause other, int about, int day)
    {
        var runs = engine.Runs(one.Instrument.Id, one.Duty, debtor, creditor, day);
        if (runs == Certainty.No || Second(debtor, other, about, creditor, day) is not { } second)
            return null;
        var first = new DirectedDuty(debtor, creditor, one.Instrument, one.Duty, runs);
        var certainty = Least(runs, second.Certainty);
        var (found, due) = Event(first, second, about, day);
        if (due == Certainty.No)
            return null;
        var decision = precedences.Between(
            new(one.Instrument, one.Duty.ProvisionIndex, creditor),
            new(other.Instrument, other.Duty.ProvisionIndex, second.CreditorId), day);
        return new(first, second, about, found, Least(certainty, due), decision);
    }

    // Owed to the state that it is about; where it is about anyone, to every other party: first to the one that the
    // other duty is owed to, who cannot ask for both.
    private DirectedDuty? Second(int debtor, Clause clause, int about, int creditor, int day)
    {
        if (!IsAboutOthers(clause.Duty))
        {
            var runs = engine.Runs(clause.Instrument.Id, clause.Duty, debtor, about, day);
            return runs == Certainty.No ? null : new(debtor, about, clause.Instrument, clause.Duty, runs);
        }

        if (engine.Register.States[about].ExistsOn(day) == false)
            return null;
        if (OwedAbout(debtor, clause, about, creditor, day) is { } toAlly)
            return toAlly;
        foreach (var party in engine.Standings[clause.Instrument.Id].States)
        {
            if (OwedAbout(debtor, clause, about, party, day) is { } toParty)
                return toParty;
        }

        return null;
    }

    private DirectedDuty? OwedAbout(int debtor, Clause clause, int about, int party, int day)
    {
        var owed = engine.Runs(clause.Instrument.Id, clause.Duty, debtor, party, day);
        if (owed == Certainty.No)
            return null;
        var duty = new DirectedDuty(debtor, party, clause.Instrument, clause.Duty, owed);
        var concerns = engine.IsAbout(duty, about, null, day);
        return concerns == Certainty.No ? null : duty with { Certainty = Least(owed, concerns) };
    }

    /// <summary>Whether a clause speaks of states whether or not they are parties.</summary>
    public static bool IsAboutOthers(Duty duty) =>
        duty.Action.Toward is { Form: ActorForm.Anyone or ActorForm.NonParty or ActorForm.AnyoneBut };

    /// <summary>Whether one forbids nothing that the other asks: to defend, where self-defence is left free.</summary>
    public bool IsLeftFree(Clause one, Clause other) => one.Duty.Action.Kind == ActionKind.Defend
        && other.Duty.Action.Kind is ActionKind.Attack or ActionKind.UseForce
        && precedences.AllowsSelfDefence(other.Instrument, other.Duty.ProvisionIndex);

    private (SupposedEvent? Event, Certainty Due) Event(
        DirectedDuty first, DirectedDuty second, int about, int day)
    {
        var (one, other) = (first.Duty!, second.Duty!);
        if (Oppositions.Contradict(one, other) && first.CreditorId == about)
            return (null, Certainty.Yes);
        if (Oppositions.MayAllyAgainst(one, other) && Names(one, about))
            return (null, Certainty.Yes);
        (SupposedEvent? Event, Certainty Due) best = (null, Certainty.No);
        foreach (var (doer, target) in new[] { (about, first.CreditorId), (first.CreditorId, about) })
        {
            foreach (var happening in Happenings(one, other, doer, target))
            {
                var due = Opposed(first, second, about, happening, day);
                if (due > best.Due)
                    best = (happening, due);
            }
        }

        return best;
    }

    // The most that an attack can be: an occupation, unprovoked, with help asked for; in each area that is named.
    private static IEnumerable<SupposedEvent> Happenings(Duty one, Duty other, int doer, int target)
    {
        var happening = new SupposedEvent(doer, EventVerb.Occupy, target) { Unprovoked = true, OnRequest = true };
        var areas = one.Triggers.Concat(other.Triggers).SelectMany(static t => t.Areas).Distinct().ToList();
        yield return happening;
        foreach (var area in areas)
            yield return happening with { Areas = [area] };
    }

    private Certainty Opposed(
        DirectedDuty first, DirectedDuty second, int about, SupposedEvent happening, int day)
    {
        var side = first.CreditorId;
        var mine = Demands(first, side, side, happening);
        var its = Demands(second, about, side, happening);
        var bothFight = mine.HasFlag(Demand.Fight) && Demands(second, about, about, happening).HasFlag(Demand.Fight);
        if (!bothFight && !Oppositions.AreOpposed(mine, its))
            return Certainty.No;
        var due = Least(engine.IsDue(first, happening, day), engine.IsDue(second, happening, day));
        return due == Certainty.No || IsDenied(first, happening, day) || IsDenied(second, happening, day)
            ? Certainty.No : due;
    }

    // What a duty toward a state demands for one of the two sides; the defence of who attacks is no defence.
    private Demand Demands(DirectedDuty owed, int toward, int side, SupposedEvent happening)
    {
        var duty = owed.Duty!;
        if (toward != side)
        {
            var demand = Oppositions.ForItsAdversary(duty);
            var defends = duty.Action.Kind is ActionKind.Attack or ActionKind.UseForce;
            return defends && side == happening.TargetId
                && precedences.AllowsSelfDefence(owed.Instrument, duty.ProvisionIndex) ? Demand.None : demand;
        }

        return duty.Action.Kind == ActionKind.Defend && side == happening.DoerId
            ? Demand.None : Oppositions.ForIt(duty);
    }

    // Another clause of the same instrument can say that in this event there is no such duty.
    private bool IsDenied(DirectedDuty owed, SupposedEvent happening, int day)
    {
        foreach (var duty in owed.Instrument.Duties)
        {
            if (duty.Modality != Modality.NeedNot || duty.Action.Kind != owed.Action
                || duty.From.Rank == Rank.Deprecated)
                continue;
            if (engine.Runs(owed.Instrument.Id, duty, owed.DebtorId, owed.CreditorId, day) == Certainty.Yes
                && engine.IsDue(owed with { Duty = duty }, happening, day) == Certainty.Yes)
                return true;
        }

        return false;
    }

    // Whether a clause is against a state by name: "when RUS attacks a party", not "when anyone".
    private bool Names(Duty alliance, int state) => alliance.Triggers.Any(trigger => Names(trigger.Doer, state));

    private bool Names(Actor actor, int state) => actor.Form switch
    {
        ActorForm.States => actor.States.Any(s => engine.Standings.Continuity.Same(s, state)),
        ActorForm.AnyOf => actor.Parts.Any(part => Names(part, state)),
        _ => false,
    };

    /// <summary>A clause of an instrument.</summary>
    internal readonly record struct Clause(Instrument Instrument, Duty Duty);
}
