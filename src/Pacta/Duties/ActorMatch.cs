using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>Whether a state fits the description of an actor in a duty or a trigger.</summary>
internal sealed class ActorMatch(DutyEngine engine)
{
    private Continuity Continuity => engine.Standings.Continuity;

    /// <summary>Whether a duty runs from debtor to creditor, whatever its triggers wait for.</summary>
    public bool Binds(InstrumentStanding standing, Duty duty, int debtor, int creditor, int day) =>
        debtor != creditor
        && IsDebtor(standing, duty, debtor, day)
        && IsCreditor(standing, duty, creditor, day)
        && CanBeStruck(standing, duty, debtor, creditor, day);

    /// <summary>Whether an event makes a duty due that runs from its debtor to its creditor.</summary>
    public Certainty Due(DirectedDuty owed, SupposedEvent happening, int day)
    {
        var duty = owed.Duty!;
        var standing = engine.Standings[owed.Instrument.Id];
        var struck = happening.TargetId;
        if (duty.Triggers.IsEmpty)
            return Certainty.Yes;
        if (duty.Action.Toward?.Form == ActorForm.StruckParty && !Continuity.Same(struck, owed.CreditorId))
            return Certainty.No;
        if (duty.Debtor.Form == ActorForm.OtherParties && Continuity.Same(struck, owed.DebtorId))
            return Certainty.No;
        var certainty = Certainty.Yes;
        foreach (var trigger in duty.Triggers)
        {
            var met = Meets(standing, trigger, happening, day);
            certainty = met < certainty ? met : certainty;
        }

        return certainty;
    }

    private Certainty Meets(InstrumentStanding standing, Trigger trigger, SupposedEvent happening, int day)
    {
        if (!Covers(trigger.Verb, happening.Verb)
            || !Is(standing, trigger.Doer, happening.DoerId, day)
            || !Is(standing, trigger.Target, happening.TargetId, day))
            return Certainty.No;
        var open = !trigger.Areas.IsEmpty || trigger.Unprovoked || trigger.OnRequest
            || trigger.Doer.AtLeast > 1 || trigger.Target.AtLeast > 1;
        return open ? Certainty.Possible : Certainty.Yes;
    }

    // Who occupies has invaded, who invades attacks, and who attacks threatens.
    private static bool Covers(EventVerb pattern, EventVerb happened) => pattern == happened || pattern switch
    {
        EventVerb.Invade => happened == EventVerb.Occupy,
        EventVerb.Attack => happened is EventVerb.Invade or EventVerb.Occupy,
        EventVerb.Threaten => happened is EventVerb.Attack or EventVerb.Invade or EventVerb.Occupy,
        EventVerb.War => happened is EventVerb.Attack or EventVerb.Invade or EventVerb.Occupy,
        _ => false,
    };

    private bool IsDebtor(InstrumentStanding standing, Duty duty, int state, int day) =>
        Is(standing, duty.Debtor, state, day);

    // A duty that names no party as its creditor is owed to every other party.
    private bool IsCreditor(InstrumentStanding standing, Duty duty, int state, int day)
    {
        var toward = duty.Action.Toward;
        return toward is null || !NamesParties(standing, toward) || Is(standing, toward, state, day);
    }

    private bool NamesParties(InstrumentStanding standing, Actor actor) => actor.Form switch
    {
        ActorForm.States => actor.States.Any(s => IsParty(standing, s)),
        ActorForm.Role or ActorForm.StruckParty => true,
        ActorForm.AnyOf => actor.Parts.Any(part => NamesParties(standing, part)),
        _ => false,
    };

    private bool IsParty(InstrumentStanding standing, int state)
    {
        foreach (var party in standing.States)
        {
            if (Continuity.Same(party, state))
                return true;
        }

        return false;
    }

    // "The other party must defend the attacked party": the creditor must be one that the trigger can strike,
    // and the debtor one that it need not.
    private bool CanBeStruck(InstrumentStanding standing, Duty duty, int debtor, int creditor, int day)
    {
        if (duty.Triggers.IsEmpty)
            return true;
        var target = duty.Triggers[0].Target;
        if (duty.Action.Toward?.Form == ActorForm.StruckParty)
            return Is(standing, target, creditor, day);
        if (duty.Debtor.Form == ActorForm.StruckParty)
            return Is(standing, target, debtor, day);
        return true;
    }

    /// <summary>Whether a state fits a description on a day.</summary>
    public bool Is(InstrumentStanding standing, Actor actor, int state, int day) => actor.Form switch
    {
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties or ActorForm.StruckParty =>
            standing.StatusOf(state, day).IsBound,
        ActorForm.NonParty => !standing.StatusOf(state, day).IsBound,
        ActorForm.Anyone or ActorForm.ThatPower => true,
        ActorForm.AnyoneBut => !Names(actor.States, state),
        ActorForm.States => Names(actor.States, state),
        ActorForm.AlliedWith => IsAllied(actor.States, state, day),
        ActorForm.MemberOf => Organizations.IsMember(engine.Standings, actor.Reference, state, day) != Certainty.No,
        ActorForm.Role => InRole(standing.Instrument.Roles, actor.Reference, state),
        ActorForm.Group => InGroup(engine.Register.Groups[actor.Reference], state, day),
        ActorForm.AnyOf => actor.Parts.Any(part => Is(standing, part, state, day)),
        _ => false,
    };

    private bool Names(ImmutableArray<int> states, int state)
    {
        foreach (var named in states)
        {
            if (Continuity.Same(named, state))
                return true;
        }

        return false;
    }

    private bool IsAllied(ImmutableArray<int> states, int state, int day)
    {
        foreach (var named in states)
        {
            var ally = Continuity.NameOn(named, day);
            if (ally != state && engine.Alliance(state, ally, day) is not null)
                return true;
        }

        return false;
    }

    // A role without states of its own holds every party that no other role names.
    private bool InRole(ImmutableArray<Role> roles, int index, int state)
    {
        if (roles[index].States is { } named)
            return Names(named, state);
        foreach (var other in roles)
        {
            if (other.States is { } taken && Names(taken, state))
                return false;
        }

        return true;
    }

    private bool InGroup(Group group, int state, int day)
    {
        foreach (var member in group.Members)
        {
            if (Continuity.Same(member.Value.StateId, state) && member.Value.Days.MayContain(day))
                return true;
        }

        return false;
    }
}
