using Pacta.Law;
using Pacta.Register;

namespace Pacta.Panels;

/// <summary>What a member of an instrument promises by its words, whoever its partners are.</summary>
internal sealed class MemberPromises(Standings standings, Instrument instrument, DutyClassifier classifier)
{
    /// <param name="stateId">The member.</param>
    /// <param name="phase">Index into the instrument's provisions; -1: all of them.</param>
    /// <returns>What it surely promises; and what it promises to some only, or perhaps.</returns>
    public (DutyClasses Surely, DutyClasses Possibly) Of(int stateId, int phase)
    {
        var (surely, possibly) = (DutyClasses.None, DutyClasses.None);
        foreach (var duty in instrument.Duties)
        {
            if (duty.From.Rank == Rank.Deprecated || (phase >= 0 && duty.ProvisionIndex != phase))
                continue;
            var classes = classifier.Of(duty);
            if (classes == DutyClasses.None || Names(duty.Debtor, stateId) is not { } isSure)
                continue;
            if (isSure && !duty.Conditions.TowardSome)
                surely |= classes;
            else
                possibly |= classes;
        }

        return (surely, possibly & ~surely);
    }

    // Null: it names others. False: whom it names hangs on the day or on what happens.
    private bool? Names(Actor debtor, int stateId) => debtor.Form switch
    {
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties => true,
        ActorForm.States => IsAmong([.. debtor.States], stateId) ? true : null,
        ActorForm.Role => InRole(debtor.Reference, stateId) ? true : null,
        _ => false,
    };

    private bool InRole(int index, int stateId)
    {
        if (instrument.Roles[index].States is { } named)
            return IsAmong([.. named], stateId);
        foreach (var other in instrument.Roles)
        {
            if (other.States is { } taken && IsAmong([.. taken], stateId))
                return false;
        }

        return true;
    }

    private bool IsAmong(ReadOnlySpan<int> states, int stateId)
    {
        foreach (var state in states)
        {
            if (standings.Continuity.Same(state, stateId))
                return true;
        }

        return false;
    }
}
