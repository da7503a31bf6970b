using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Duties;

/// <summary>Whether, and how surely, a state fits the description of an actor in a duty or a trigger.</summary>
/// <param name="standings">The law, applied.</param>
/// <param name="duties">Who is allied with whom.</param>
internal sealed class ActorMatch(Standings standings, DutyMatch duties)
{
    private Continuity Continuity => standings.Continuity;

    /// <summary>Whether a state fits a description on a day.</summary>
    /// <param name="scene">Where the description stands.</param>
    /// <param name="actor">The description.</param>
    /// <param name="state">The state.</param>
    public Certainty Is(Scene scene, Actor actor, int state) => actor.Form switch
    {
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties => IsBound(scene, state),
        ActorForm.StruckParty => scene.Struck is { } struck ? Is(scene, struck.Target, state) : IsBound(scene, state),
        ActorForm.ThatPower => scene.Named is { } named ? Is(scene, named.Doer, state) : Certainty.Yes,
        ActorForm.NonParty => (Certainty)(Certainty.Yes - IsBound(scene, state)),
        ActorForm.Anyone => Certainty.Yes,
        ActorForm.AnyoneBut => Names(actor.States, state) ? Certainty.No : Certainty.Yes,
        ActorForm.States => Names(actor.States, state) ? Certainty.Yes : Certainty.No,
        ActorForm.AlliedWith => IsAllied(scene, actor.States, state),
        ActorForm.MemberOf => Organizations.IsMember(standings, actor.Reference, state, scene.Day),
        ActorForm.Role => InRole(scene, actor.Reference, state),
        ActorForm.Group => InGroup(standings.Register.Groups[actor.Reference], state, scene.Day),
        ActorForm.AnyOf => AnyOf(scene, actor.Parts, state),
        _ => Certainty.No,
    };

    private static Certainty IsBound(Scene scene, int state)
    {
        var status = scene.Standing.StatusOf(state, scene.Day);
        return status.IsBound ? status.Certainty : Certainty.No;
    }

    private Certainty AnyOf(Scene scene, ImmutableArray<Actor> parts, int state)
    {
        var most = Certainty.No;
        foreach (var part in parts)
            most = Most(most, Is(scene, part, state));
        return most;
    }

    private bool Names(ImmutableArray<int> states, int state)
    {
        foreach (var named in states)
        {
            if (Continuity.Same(named, state))
                return true;
        }

        return false;
    }

    private Certainty IsAllied(Scene scene, ImmutableArray<int> states, int state)
    {
        var most = Certainty.No;
        foreach (var named in states)
        {
            if (!Continuity.Same(named, state))
                most = Most(most, duties.Alliance(state, Continuity.NameOn(named, scene.Day), scene.Day,
                    scene.Asked)?.Certainty ?? Certainty.No);
        }

        return most;
    }

    // A role is a class of parties; one without states of its own holds every party that no other role names.
    private Certainty InRole(Scene scene, int index, int state)
    {
        var roles = scene.Standing.Instrument.Roles;
        if (roles[index].States is { } named)
            return Names(named, state) ? IsBound(scene, state) : Certainty.No;
        foreach (var other in roles)
        {
            if (other.States is { } taken && Names(taken, state))
                return Certainty.No;
        }

        return IsBound(scene, state);
    }

    private Certainty InGroup(Group group, int state, int day)
    {
        var most = Certainty.No;
        foreach (var member in group.Members)
        {
            if (member.From.Rank != Rank.Deprecated && Continuity.Same(member.Value.StateId, state))
                most = Most(most, member.Value.Days.Contains(day));
        }

        return most;
    }

    /// <summary>Whether a description speaks of parties, so that a duty toward it is owed to those alone.</summary>
    public Certainty NamesParties(Scene scene, Actor actor, int debtor) => actor.Form switch
    {
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties or ActorForm.Role => Certainty.Yes,
        ActorForm.StruckParty =>
            scene.Struck is { } struck ? NamesParties(scene, struck.Target, debtor) : Certainty.Yes,
        ActorForm.ThatPower => scene.Named is { } named ? NamesParties(scene, named.Doer, debtor) : Certainty.No,
        ActorForm.AnyOf => AnyNamesParties(scene, actor.Parts, debtor),
        ActorForm.States or ActorForm.Group or ActorForm.MemberOf => FitsAParty(scene, actor, debtor),
        _ => Certainty.No,
    };

    private Certainty AnyNamesParties(Scene scene, ImmutableArray<Actor> parts, int debtor)
    {
        var most = Certainty.No;
        foreach (var part in parts)
            most = Most(most, NamesParties(scene, part, debtor));
        return most;
    }

    // A named state that was once a party is meant as one, also after it has left.
    private Certainty FitsAParty(Scene scene, Actor actor, int debtor)
    {
        var most = Certainty.No;
        foreach (var state in scene.Standing.States)
        {
            if (Continuity.Same(state, debtor))
                continue;
            var party = actor.Form == ActorForm.States ? Certainty.Yes : IsBound(scene, state);
            if (party > most)
                most = Most(most, Least(party, Is(scene, actor, state)));
        }

        return most;
    }
}
