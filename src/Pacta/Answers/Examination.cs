using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

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
        ExpectBetween between => ExamineBetween(between),
        ExpectTerritory territory => ExamineTerritory(territory),
        ExpectNotice notice => ExamineNotice(notice),
        ExpectTorn torn => ExamineTorn(torn),
        ExpectVerdict verdict => ExamineVerdict(verdict),
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
            { Modality: Modality.NeedNot, Possibly: false } => verdict.Kind == VerdictKind.NotOwed,
            { Possibly: true } => verdict.Kind == VerdictKind.Possible,
            _ => verdict.Kind == VerdictKind.Owed,
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
        var binding = Register.Instruments[expected.OtherId].IsBinding;
        var finding = Weigh(expected.OtherId, standing => Holds(expected, standing));
        var status = Standings[expected.OtherId].StatusOf(expected.StateId, expected.On);
        return new(expected, IsAsExpected(expected, expected.Negated, finding.Certainty),
            $"{Code(expected.StateId)}: {StatusWords.Short(status.Status, binding)}"
                + (status.Certainty == Certainty.Possible ? $", {Word(finding)}" : ""),
            Explain.Status(expected.OtherId, expected.StateId, expected.On));
    }

    // Who signs a statement that is not binding takes part in it from that day.
    private static Certainty Holds(ExpectRelation expected, InstrumentStanding standing)
    {
        var status = standing.StatusOf(expected.StateId, expected.On);
        if (expected.Relation == Relation.PartyTo)
            return status.Status is Law.Status.Party or Law.Status.Suspended ? status.Certainty : Certainty.No;
        return !standing.Instrument.IsBinding && status.IsBound
            ? status.Certainty
            : standing.IsInterim(expected.StateId, expected.On);
    }

    // What is said to be so must be so on every reading, what is denied on none; "possibly" on some, and not on all.
    private static bool IsAsExpected(Expectation expected, bool negated, Certainty certainty) =>
        certainty == (expected.Possibly ? Certainty.Possible : negated ? Certainty.No : Certainty.Yes);

    private Examination ExamineMember(ExpectRelation expected)
    {
        var member = Organizations.IsMember(Standings, expected.OtherId, expected.StateId, expected.On);
        return new(expected, IsAsExpected(expected, expected.Negated, member),
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
        var finding = Weigh(expected.InstrumentId, under => under.InForceOn(expected.On) is var certainty
            && (certainty == Certainty.No || expected.Until is not { } until) ? certainty
            : Least(certainty, EndsOn(under, expected.On, until)));
        var holds = IsAsExpected(expected, expected.Negated, finding.Certainty);
        var words = inForce
            ? $"in force {InForceWords(standing, expected.On)}, {OutlookWords(standing, expected.On)}"
            : $"not in force: {InForceWords(standing, expected.On)}";
        return new(expected, holds, words.TrimEnd(',', ' '),
            Explain.InForce(expected.InstrumentId, expected.On));
    }

    private static Certainty EndsOn(InstrumentStanding standing, int day, int until) =>
        TermOutlook.On(standing, day)?.Until is not { } end || !end.Contains(until) ? Certainty.No
            : end.IsCertain ? Certainty.Yes : Certainty.Possible;

    private Examination ExamineNotice(ExpectNotice expected)
    {
        var outlook = TermOutlook.On(Standings[expected.InstrumentId], expected.On);
        var words = outlook?.LastNotice is { } last
            ? $"last notice {Phrasing.Of(last)}" : "no notice prevents a renewal on that day";
        var holds = outlook?.LastNotice is { } notice && notice.Contains(expected.Day)
            && notice.IsCertain != expected.Possibly;
        return new(expected, holds, words,
            Explain.InForce(expected.InstrumentId, expected.On));
    }
}
