using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Corroboration
{
    // A duty of the kind in the text, by somebody else's word; or somebody's word that there is none.
    private (List<Opinion>, string) Contained(DutyProposition claim)
    {
        var instrument = Register.Instruments[claim.InstrumentId];
        List<Opinion> opinions = [];
        foreach (var duty in instrument.Duties)
        {
            var isDuty = duty.Modality is Modality.Must or Modality.MustNot;
            if (claim.Action is null ? !isDuty : !IsLike(duty.Action, claim.Action) || Says(duty, claim) is null)
                continue;
            var hasIt = claim.Action is null || Says(duty, claim) == true;
            var words = $"{instrument.Provisions[duty.ProvisionIndex].Name}, {_rest.Phrasing.Of(instrument, duty)}";
            opinions.Add(new(hasIt != claim.IsDenied ? Agreement.Supports : Agreement.Contradicts,
                words, WeightOf(duty.From.Rank), [Step.Of(Register, $"{instrument.Code}, {words}", null, duty.From)])
            {
                Sources = SaidBy(duty.From),
            });
        }

        if (opinions.Count == 0 && claim.Action is { } asked && Covering(instrument, asked.Kind) is { } coverage)
        {
            var words = $"{SaidBy(coverage.From)} lists every such duty between the parties, and not this one";
            opinions.Add(Found(claim.IsDenied ? Agreement.Supports : Agreement.Contradicts, words,
                [Step.Of(Register, words, null, coverage.From)]));
        }

        return (opinions, "no other source of the register says whether its text has such a duty");
    }

    private static int WeightOf(Rank rank) => rank switch
    {
        Rank.Deprecated => 0,
        Rank.Preferred => Opinion.WeightOfLaw + 1,
        _ => Opinion.WeightOfLaw,
    };

    // True: it is such a duty; false: it says that there is none; null: neither.
    private static bool? Says(Duty duty, DutyProposition claim) => duty.Modality == claim.Modality ? true
        : (duty.Modality, claim.Modality) == (Modality.NeedNot, Modality.Must) ? false
        : null;

    // The claim names a field of cooperation, the clause names several: either may be in other words.
    private static bool IsLike(DutyAction action, DutyAction claimed) => action.Kind == claimed.Kind
        && (claimed.Weapon is null || action.Weapon == claimed.Weapon)
        && (claimed.Text is null
            || (action.Text?.Contains(claimed.Text, StringComparison.OrdinalIgnoreCase) ?? false));

    private Coverage? Covering(Instrument instrument, ActionKind action)
    {
        if (Standings[instrument.Id].Entry is not { } entry)
            return null;
        foreach (var coverage in Register.Coverages)
        {
            if (coverage.Actions.Contains(action) && coverage.Days.MustContain(entry.Day.Latest)
                && instrument.Parties.All(p => coverage.States.Any(s => Standings.Continuity.Same(s, p))))
                return coverage;
        }

        return null;
    }

    // Articles that are recorded beyond the number show that there are more; fewer show nothing.
    private (List<Opinion>, string) Counted(ArticlesProposition claim)
    {
        var instrument = Register.Instruments[claim.InstrumentId];
        var key = Sayings.Of(Register, new() { Id = -1, Code = "", Text = "", Says = claim, From = Provenance.None });
        List<Opinion> opinions = [.. Others(key)];
        var (last, from) = (0, Provenance.None);
        foreach (var provision in instrument.Provisions)
        {
            if (!instrument.IsWithheld && provision.Name.StartsWith("article ", StringComparison.Ordinal)
                && int.TryParse(provision.Name.AsSpan(8), out var number) && number > last)
                (last, from) = (number, provision.From);
        }

        if (last > claim.Count)
        {
            var words = FormattableString.Invariant($"there is an article {last}");
            opinions.Add(Found(Agreement.Contradicts, words, [Step.Of(Register, words, null, from)]));
        }

        return (opinions, "no other source of the register counts its articles");
    }

    // What replaces another meets it in force: a treaty that is over has nothing left to be replaced.
    private (List<Opinion>, string) Replaced(ReplacementProposition claim)
    {
        var (later, earlier) = (Standings[claim.InstrumentId], Standings[claim.EarlierId]);
        var key = (later.Instrument.Code, $"replaces {earlier.Instrument.Code}");
        List<Opinion> opinions = [.. _sayings[key].Select(s => new Opinion(Agreement.Supports,
            s.Words, s.Weight, [Step.Of(Register, s.Text, null, s.From)])
        {
            Sources = SaidBy(s.From),
        })];
        var begun = later.Entry?.Day ?? Signed(later.Instrument)?.Bounds;
        if (earlier.End is { } end && begun is { } start && end.Day.IsBefore(start))
        {
            opinions.Add(Found(Agreement.Contradicts,
                $"{earlier.Instrument.Code} {_rest.EndWords(claim.EarlierId)}, before {later.Instrument.Code} began",
                [.. _rest.Explain.InForce(claim.EarlierId), .. _rest.Explain.InForce(claim.InstrumentId)]));
        }

        return (opinions, "no other source of the register says what it replaces");
    }

    private static EdtfDate? Signed(Instrument instrument) =>
        Assertions.Choose(instrument.Signed, static s => s.Date)?.Value.Date
            ?? Assertions.Choose(instrument.Adopted, static a => a.Date)?.Value.Date;
}
