using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Corroboration
{
    // What the law concludes from everything else; silence is no conclusion.
    private (List<Opinion>, string) Law(Expectation claimed)
    {
        var examined = _rest.Examine(claimed);
        if (Holds(claimed) is not { } holds)
            return ([], $"unknown: {examined.Concluded}");
        var agreement = holds switch
        {
            Certainty.Yes => Agreement.Supports,
            Certainty.No => Agreement.Contradicts,
            _ => Agreement.Open,
        };
        return ([Found(agreement, examined.Concluded, examined.Why)], "");
    }

    /// <summary>Whether something holds, and how surely; null: the record is silent.</summary>
    private Certainty? Holds(Expectation claimed)
    {
        if (claimed is ExpectDuty duty)
            return Owed(duty);
        if (IsSilentOn(claimed))
            return null;
        return _rest.Examine(claimed).Holds ? Certainty.Yes
            : _rest.Examine(claimed with { Possibly = true }).Holds ? Certainty.Possible : Certainty.No;
    }

    private Certainty? Owed(ExpectDuty claimed)
    {
        var creditor = claimed.Action.Toward is { Form: ActorForm.States, States: [var toward, ..] } ? toward : -1;
        var isDenied = claimed.Modality == Modality.NeedNot;
        var asked = new AskedDuty(isDenied ? Modality.Must : claimed.Modality, claimed.Action.Kind,
            claimed.Action.Weapon, claimed.Action.Text, OrAbout: true);
        var verdict = DutyVerdict.Of(
            _rest.Engine, claimed.DebtorId, creditor, asked, claimed.When, claimed.On);
        return verdict.Kind switch
        {
            VerdictKind.Owed => isDenied ? Certainty.No : Certainty.Yes,
            VerdictKind.NotOwed => isDenied ? Certainty.Yes : Certainty.No,
            VerdictKind.Possible => Certainty.Possible,
            _ => null,
        };
    }

    // Of an open instrument, or an organization, nothing follows for a state that the record never names.
    private bool IsSilentOn(Expectation claimed) => claimed switch
    {
        ExpectRelation { Relation: Relation.Continues } => false,
        ExpectRelation { Relation: Relation.MemberOf } member =>
            !IsNamed(member, Register.Organizations[member.OtherId]),
        ExpectRelation relation => Standings[relation.OtherId] is var standing
            && standing.StatusOf(relation.StateId, relation.On).Status == Status.None
            && (standing.Entry is null || !IsNamed(standing.Instrument, relation.StateId)),
        ExpectInForce { Until: null } inForce => Standings[inForce.InstrumentId].Entry is null,
        ExpectInForce inForce => Standings[inForce.InstrumentId].Entry is null
            || (Standings[inForce.InstrumentId].InForceOn(inForce.On) != Certainty.No
                && TermOutlook.On(Standings[inForce.InstrumentId], inForce.On)?.Until is null),
        ExpectBetween between => Standings[between.InstrumentId].Entry is null,
        ExpectTorn torn =>
            Standings[torn.FirstId].Entry is null || Standings[torn.SecondId].Entry is null,
        ExpectNotice notice => TermOutlook.On(Standings[notice.InstrumentId], notice.On)?.LastNotice is null,
        _ => throw new ArgumentOutOfRangeException(nameof(claimed), claimed, "an expectation of a new kind"),
    };

    private bool IsNamed(ExpectRelation member, Organization organization) =>
        organization.Memberships.Any(m => Standings.Continuity.Same(m.StateId, member.StateId))
        || (organization.FoundedBy >= 0 && Standings[organization.FoundedBy].Entry is not null
            && IsNamed(Register.Instruments[organization.FoundedBy], member.StateId));

    private bool IsNamed(Instrument instrument, int stateId) => instrument.OpenTo is null
        || instrument.Acts.Any(act => Standings.Continuity.Same(act.StateId, stateId));
}
