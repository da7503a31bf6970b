using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>What became of an expectation.</summary>
/// <param name="Expectation">It.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Concluded">What the engine concluded, in words.</param>
/// <param name="Why">The derivation of that.</param>
public sealed record Examination(Expectation Expectation, bool Holds, string Concluded, ImmutableArray<Step> Why);

public sealed partial class Questions
{
    /// <summary>
    /// Holds an expectation against what the engine concludes, from what was known on its day if it names one.
    /// </summary>
    public Examination Examine(Expectation expectation)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        if (expectation.KnownOn is not { } day || day == Register.KnownDay)
            return Hold(expectation);
        var examined = AsKnownOn(day).Hold(expectation);
        return examined with { Why = [.. examined.Why.Distinct()] };
    }

    private Examination Hold(Expectation expectation) => expectation switch
    {
        ExpectDuty duty => ExamineDuty(duty),
        ExpectRelation { Relation: Relation.MemberOf } member => ExamineMember(member),
        ExpectRelation { Relation: Relation.Continues } continues => ExamineContinuity(continues),
        ExpectRelation relation => ExamineStatus(relation),
        ExpectInForce inForce => ExamineInForce(inForce),
        ExpectNotice notice => ExamineNotice(notice),
        _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, "an expectation of a new kind"),
    };

    private Examination ExamineDuty(ExpectDuty expected)
    {
        var creditor = expected.Action.Toward is { Form: ActorForm.States, States: [var toward, ..] } ? toward : -1;
        // "Need not" asks whether the duty exists; so does "unknown whether".
        var modality = expected.Modality == Modality.NeedNot ? Modality.Must : expected.Modality;
        var asked = new AskedDuty(modality, expected.Action.Kind, expected.Action.Weapon, expected.Action.Text,
            OrAbout: true);
        var verdict = DutyVerdict.Of(Engine, expected.DebtorId, creditor, asked, expected.When, expected.On);
        var holds = expected switch
        {
            { Unknown: true } => verdict.Kind == VerdictKind.Unknown,
            { Modality: Modality.NeedNot } => verdict.Kind == VerdictKind.NotOwed,
            _ => verdict.Kind is VerdictKind.Owed or VerdictKind.Possible,
        };
        return new(expected, holds, Concluded(verdict),
            [.. verdict.Duties.SelectMany(d => Explain.Duty(d, expected.On)), .. CoverageStep(verdict.Coverage)]);
    }

    private string Concluded(DutyVerdict verdict) => verdict.Kind switch
    {
        VerdictKind.Owed => $"owed by {Clause(verdict.Duties[0])}: {Phrasing.Of(verdict.Duties[0])}",
        VerdictKind.Possible => $"possibly owed by {Clause(verdict.Duties[0])}: {Phrasing.Of(verdict.Duties[0])}",
        _ => VerdictWords(verdict),
    };

    private IEnumerable<Step> CoverageStep(Coverage? coverage)
    {
        if (coverage is not null)
        {
            yield return Step.Of(Register,
                "the register holds every such duty between " + string.Join(", ", coverage.States.Select(Code)), null,
                    coverage.From);
        }
    }

    private Examination ExamineStatus(ExpectRelation expected)
    {
        var status = Standings[expected.OtherId].StatusOf(expected.StateId, expected.On);
        var interim = Standings[expected.OtherId].IsInterim(expected.StateId, expected.On);
        var binding = Register.Instruments[expected.OtherId].IsBinding;
        // Who signs a statement that is not binding takes part in it from that day.
        var holds = expected.Relation == Relation.PartyTo
            ? status.Status is Law.Status.Party or Law.Status.Suspended
            : interim != Certainty.No || (!binding && status.IsBound);
        return new(expected, (holds && status.Certainty != Certainty.No) != expected.Negated,
            $"{Code(expected.StateId)}: {StatusWords.Short(status.Status, binding)}"
                + (status.Certainty == Certainty.Possible ? ", possibly" : ""),
            Explain.Status(expected.OtherId, expected.StateId, expected.On));
    }

    private Examination ExamineMember(ExpectRelation expected)
    {
        var member = Organizations.IsMember(Standings, expected.OtherId, expected.StateId, expected.On);
        return new(expected, (member != Certainty.No) != expected.Negated,
            $"{Code(expected.StateId)} is "
                + (member == Certainty.No ? "no " : member == Certainty.Possible ? "possibly a " : "a ")
                + $"member of {Register.Organizations[expected.OtherId].Code}",
            MembershipWhy(expected.OtherId, expected.StateId, expected.On));
    }

    private ImmutableArray<Step> MembershipWhy(int organizationId, int stateId, int day)
    {
        var organization = Register.Organizations[organizationId];
        if (Organizations.LastTurn(Standings.Continuity, organization, stateId, day) is { } turn)
            return [Step.Of(Register, $"{Code(turn.StateId)} {(turn.Joined ? "joined" : "left")} on {turn.Day}", null,
                turn.From)];
        return organization.FoundedBy >= 0
            ? Explain.Status(organization.FoundedBy, stateId, day)
            : [new($"nothing recorded makes {Code(stateId)} a member of {organization.Code}", null, "", "")];
    }

    private Examination ExamineContinuity(ExpectRelation expected)
    {
        var continues = Standings.Continuity.Same(expected.StateId, expected.OtherId)
            && Standings.Continuity.NameOn(expected.StateId, expected.On) == expected.StateId
            && expected.StateId != expected.OtherId;
        var step = Explain.Continues(expected.StateId);
        return new(expected, continues != expected.Negated, step.Text, [step]);
    }

    private Examination ExamineInForce(ExpectInForce expected)
    {
        var standing = Standings[expected.InstrumentId];
        var inForce = standing.InForceOn(expected.On) != Certainty.No;
        var outlook = inForce ? TermOutlook.On(standing, expected.On) : null;
        var holds = inForce != expected.Negated
            && (expected.Until is not { } until || outlook?.Until is { } end && end.Contains(until));
        var words = inForce
            ? $"in force {InForceWords(standing, expected.On)}, {OutlookWords(standing, expected.On)}"
            : $"not in force: {InForceWords(standing, expected.On)}";
        return new(expected, holds, words.TrimEnd(',', ' '),
            Explain.InForce(expected.InstrumentId, expected.On));
    }

    private Examination ExamineNotice(ExpectNotice expected)
    {
        var outlook = TermOutlook.On(Standings[expected.InstrumentId], expected.On);
        var words = outlook?.LastNotice is { } last
            ? $"last notice {Phrasing.Of(last)}" : "no notice prevents a renewal on that day";
        return new(expected, outlook?.LastNotice == DayBounds.Exactly(expected.Day), words,
            Explain.InForce(expected.InstrumentId, expected.On));
    }
}
