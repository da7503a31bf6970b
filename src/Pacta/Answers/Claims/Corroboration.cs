using System.Collections.Immutable;
using Pacta.Figures;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Everything else: what a register without a source says of that source's statements.</summary>
/// <remarks>
/// A statement is supported by others who say the same, or when the law concludes it from what they say; contradicted
/// when it cannot hold together with that; else undecided. What is not recorded is unknown: silence decides nothing.
/// </remarks>
public sealed partial class Corroboration
{
    private const string NobodyElse = "no other source of the register speaks of it";

    private readonly Questions _rest;
    private readonly FigureCheck _figures;
    private readonly ILookup<(string, string), Saying> _sayings;

    /// <param name="rest">The register without the source.</param>
    public Corroboration(TreatyRegister rest)
    {
        _rest = new(rest);
        _figures = new(new FigureTable(rest));
        _sayings = Sayings.Of(rest).ToLookup(static s => s.Key);
    }

    private TreatyRegister Register => _rest.Register;

    private Standings Standings => _rest.Standings;

    /// <summary>What everything else says of a claim.</summary>
    public ClaimFinding Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var saying = Sayings.Of(Register, claim);
        var same = Others(saying).ToList();
        return claim.IsPlanned ? OfPlan(claim, same) : Of(claim, saying, same);
    }

    // What came of a plan can confirm it, and cannot refute it: it may have been planned, whatever came of it.
    private ClaimFinding OfPlan(Claim claim, List<Opinion> same)
    {
        var finding = Of(claim with { IsPlanned = false });
        if (finding.Verdict == ClaimVerdict.Supported)
            return finding with { Because = $"it came to pass: {finding.Because}" };
        if (same.Count > 0)
            return Opinion.Weigh(same, "");
        return finding.Verdict == ClaimVerdict.Contradicted
            ? finding with { Verdict = ClaimVerdict.Undecided, Because = $"it came otherwise: {finding.Because}" }
            : finding;
    }

    /// <summary>What everything else says of a statement of a line.</summary>
    internal ClaimFinding Of(Saying saying)
    {
        if (saying.Value is SaidFigure { Figure: var figure })
            return Of(figure);
        var others = Others(saying).ToList();
        if (saying.Value is SaidDate date)
            others.AddRange(Concluded(saying.Subject, saying.Fact, date));
        if (saying.Value is SaidConduct conduct)
            others.AddRange(NotDue(conduct));
        return Opinion.Weigh(others, NobodyElse, saying.Weight);
    }

    // Figures have rules of their own: rounding, periods, whose statistics they are from.
    private ClaimFinding Of(Figure figure)
    {
        var finding = _figures.Of(figure with { Id = -1 });
        var verdict = finding.Verdict switch
        {
            FigureVerdict.Agrees => ClaimVerdict.Supported,
            FigureVerdict.Conflicts => ClaimVerdict.Contradicted,
            _ => ClaimVerdict.Undecided,
        };
        return new(verdict, finding.Reason, [.. finding.Evidence.Select(Evidence)]);
    }

    private Step Evidence(FigureEvidence evidence) => evidence.FigureIds is [var id, ..]
        ? Step.Of(Register, evidence.Text, null, Register.Figures[id].From)
        : new(evidence.Text, null, "", "");

    private ClaimFinding Of(Claim claim, Saying saying, List<Opinion> same)
    {
        switch (claim.Says)
        {
            case OpenProposition:
                return Opinion.Weigh(same, "open text, which nobody else says in these words");
            case DateProposition { Moment: var moment } dated:
                return Opinion.Weigh(
                    [.. same, .. Elsewhere(moment, (SaidDate)saying.Value)], Undated(moment), saying.Weight);
            case TermProposition or RenewalProposition or SignatureProposition:
                return Opinion.Weigh(same, NobodyElse, saying.Weight);
            default:
                var (opinions, missing) = Concluded(claim);
                var finding = Opinion.Weigh(opinions, missing);
                return finding.Verdict != ClaimVerdict.Undecided || opinions.Count > 0 || same.Count == 0
                    ? finding : Opinion.Weigh(same, missing);
        }
    }

    private (List<Opinion> Opinions, string Missing) Concluded(Claim claim) => claim.Says switch
    {
        LawProposition law => Law(law.Holds),
        WeekdayProposition weekday => Weekday(weekday),
        OrderProposition order => Ordered(order),
        LengthProposition length => Long(length),
        ReplacementProposition replacement => Replaced(replacement),
        DutyProposition duty => Contained(duty),
        ArticlesProposition articles => Counted(articles),
        UniqueProposition unique => Unique(unique, claim.On),
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Says, "a proposition of a new kind"),
    };

    private IEnumerable<Opinion> Others(Saying saying) => _sayings[saying.Key].Select(other => new Opinion(
        saying.Value.From(other.Value), other.Words == saying.Words ? "so says" : other.Words, other.Weight,
        [Step.Of(Register, other.Text, null, other.From)])
    {
        Sources = SaidBy(other.From),
    });

    // Nobody keeps or breaches a treaty before it is bound by it, unless that reaches back (VCLT 28).
    private IEnumerable<Opinion> NotDue(SaidConduct conduct)
    {
        var standing = Standings[conduct.InstrumentId];
        var code = standing.Instrument.Code;
        if (standing.Entry is not { } entry || conduct.States.Any(state =>
            NonRetroactivity.Measures(Standings, standing, state, conduct.When) != Certainty.No))
            yield break;
        if (entry.Day.IsAfter(conduct.When.Latest))
        {
            yield return new(Agreement.Contradicts, $"{code} entered into force only on {Phrasing.Of(entry.Day)}",
                Opinion.WeightOfLaw, _rest.Explain.InForce(conduct.InstrumentId));
            yield break;
        }

        var day = conduct.When.Latest;
        yield return new(Agreement.Contradicts,
            $"{code} did not bind {string.Join(", ", conduct.States.Select(Code))} yet", Opinion.WeightOfLaw,
            [new("what was over before it bound the state is not held against it", NonRetroactivity.Rule, "", ""),
                .. conduct.States.SelectMany(s => _rest.Explain.Status(conduct.InstrumentId, s, day))]);
    }

    private string SaidBy(Provenance from) =>
        from.Citations.IsEmpty ? "the register" : Step.Citations(Register, from);

    private string Code(int stateId) => Register.States[stateId].Code;

    private static Opinion Found(Agreement agreement, string words, ImmutableArray<Step> why) =>
        new(agreement, words, Opinion.WeightOfLaw, why);
}
