using Pacta.Register;

namespace Pacta.Panels;

/// <summary>Whether time changes whom a clause means, once its parties are known.</summary>
internal static class ClauseForm
{
    /// <summary>
    /// Whether, between two that are bound, a duty runs or not whatever the day: then it has to be asked about once.
    /// </summary>
    /// <remarks>
    /// Groups, members of organizations and allies come and go; parties and named states do not. A duty toward some
    /// only may be settled by another clause, which may come and go too.
    /// </remarks>
    public static bool IsTimeless(Instrument instrument, Duty duty)
    {
        if (!NamesTheSame(duty, duty.Debtor, orOthers: false)
            || (duty.Conditions.TowardSome && MayBeSettled(instrument, duty)))
            return false;
        // What is done toward who is no party is owed to every party.
        return duty.Action.Toward is not { } toward || NamesTheSame(duty, toward, orOthers: true);
    }

    private static bool MayBeSettled(Instrument instrument, Duty duty)
    {
        foreach (var other in instrument.Duties)
        {
            if (!other.Conditions.TowardSome && other.Action.Kind == duty.Action.Kind
                && other.Modality == duty.Modality && other.Action.Toward?.Form == ActorForm.States)
                return true;
        }

        return false;
    }

    private static bool NamesTheSame(Duty duty, Actor actor, bool orOthers) => actor.Form switch
    {
        ActorForm.StruckParty or ActorForm.ThatPower => TriggersNameTheSame(duty, orOthers),
        ActorForm.AnyOf => AllNameTheSame(duty, actor),
        _ => IsPlain(actor, orOthers),
    };

    private static bool AllNameTheSame(Duty duty, Actor actor)
    {
        foreach (var part in actor.Parts)
        {
            if (!NamesTheSame(duty, part, orOthers: false))
                return false;
        }

        return true;
    }

    // "The attacked party" and "that power" are whoever a trigger names, perhaps by another of these words.
    private static bool TriggersNameTheSame(Duty duty, bool orOthers)
    {
        foreach (var trigger in duty.Triggers)
        {
            if (!IsNamed(trigger.Doer, orOthers) || !IsNamed(trigger.Target, orOthers))
                return false;
        }

        return true;
    }

    private static bool IsNamed(Actor actor, bool orOthers) =>
        actor.Form is ActorForm.StruckParty or ActorForm.ThatPower || IsPlain(actor, orOthers);

    private static bool IsPlain(Actor actor, bool orOthers) => actor.Form switch
    {
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties or ActorForm.States or ActorForm.Role
            or ActorForm.Anyone or ActorForm.AnyoneBut => true,
        ActorForm.NonParty => orOthers,
        _ => false,
    };
}
