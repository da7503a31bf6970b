using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Corroboration
{
    /// <summary>A moment as somebody dates it, or as the law concludes it.</summary>
    private sealed record Dated(SaidDate When, string Words, int Weight, ImmutableArray<Step> Why)
    {
        public string Sources { get; init; } = "";

        public string Cited => Sources.Length == 0 ? Words : $"{Words} [{Sources}]";
    }

    // What speaks of the date of a moment besides those who date it in so many words.
    private IEnumerable<Opinion> Elsewhere(Moment moment, SaidDate claimed)
    {
        if (moment is { IsOfEvent: true, Kind: MomentKind.Began or MomentKind.Ended })
            return Dates(moment).Select(d => new Opinion(claimed.From(d.When), d.Cited, d.Weight, d.Why));
        var (subject, fact) = Sayings.KeyOf(Register, moment);
        return Concluded(subject, fact, claimed);
    }

    private string Undated(Moment moment) => Register.Events.Any(e => e.Code == moment.Subject) || !moment.IsOfEvent
        ? "no other source of the register dates it"
        : $"no other source of the register speaks of {moment.Subject}";

    // Dates of the law's own, where nobody else gives one.
    private IEnumerable<Opinion> Concluded(string subject, string fact, SaidDate claimed)
    {
        foreach (var dated in Conclusions(subject, fact))
            yield return new(claimed.From(dated.When), dated.Words, dated.Weight, dated.Why);
        // A treaty that is in force on the last day that it is said to have ended has not ended.
        if (fact == Ended && Register.FindInstrument(subject) is >= 0 and var id && Standings[id].End is null
            && claimed.Date.Latest < Day.Max && Standings[id].InForceOn(claimed.Date.Latest) == Certainty.Yes)
        {
            yield return Found(Agreement.Contradicts,
                $"nothing recorded had ended it by {Day.Format(claimed.Date.Latest)}", _rest.Explain.InForce(id));
        }
    }

    // Everyone who dates a moment, the most precise of those who agree first; the law, where nobody does.
    private List<Dated> Dates(Moment moment)
    {
        var (subject, fact) = Sayings.KeyOf(Register, moment);
        var isSide = moment is { IsOfEvent: true, Kind: MomentKind.Began or MomentKind.Ended };
        var key = isSide ? (subject, Words.Moments[MomentKind.Happened]) : (subject, fact);
        List<Dated> all =
        [
            .. _sayings[key].Where(static s => s.Value is SaidDate).Select(s => new Dated(
                Side((SaidDate)s.Value, moment, isSide), s.Words, s.Weight,
                [Step.Of(Register, s.Text, null, s.From)])
            {
                Sources = SaidBy(s.From),
            }),
            .. isSide ? [] : Conclusions(subject, fact),
        ];
        all.RemoveAll(vague => all.Exists(d => d.Weight == vague.Weight && d.When.Date.Bounds != vague.When.Date.Bounds
            && vague.When.Date.Bounds.Contains(d.When.Date.Bounds)));
        return all;
    }

    private static SaidDate Side(SaidDate whole, Moment moment, bool isSide) => !isSide
        ? whole
        : new(moment.Kind == MomentKind.Began ? whole.First : whole.Last, whole.Place, false);

    private IEnumerable<Dated> Conclusions(string subject, string fact)
    {
        if (_sayings[(subject, fact)].Any(static s => s.Weight >= Opinion.WeightOfLaw))
            yield break;
        if (Register.FindInstrument(subject) is >= 0 and var id)
        {
            var standing = Standings[id];
            if (fact == InForce && standing.Entry is { } entry)
                yield return Conclusion(entry.Day, $"entered into force {Phrasing.Of(entry.Day)}", id);
            if (fact == Ended && standing.End is { } end)
                yield return Conclusion(end.Day, _rest.EndWords(id), id);
        }
        else if (Register.FindOrganization(subject) is >= 0 and var organization
            && Joining(Register.Organizations[organization], fact) is { } joined)
        {
            yield return joined;
        }
    }

    private Dated Conclusion(DayBounds day, string words, int instrumentId) =>
        new(new(Edtf(day), null, false), words, Opinion.WeightOfLaw, _rest.Explain.InForce(instrumentId));

    // A state joins an organization by becoming a party to the treaty that founded it.
    private Dated? Joining(Organization organization, string fact)
    {
        if (organization.FoundedBy < 0)
            return null;
        var standing = Standings[organization.FoundedBy];
        foreach (var state in standing.States)
        {
            if (fact != $"{Words.Moments[MomentKind.Joined]} {Code(state)}")
                continue;
            foreach (var span in standing.SpansOf(state))
            {
                if (span.Status == Status.Party)
                {
                    return new(new(Edtf(span.Days.From), null, false),
                        $"{Code(state)} is party to {standing.Instrument.Code} since {Phrasing.Of(span.Days.From)}",
                        Opinion.WeightOfLaw,
                        _rest.Explain.Status(standing.Instrument.Id, state, span.Days.From.Latest));
                }
            }
        }

        return null;
    }

    private static EdtfDate Edtf(DayBounds day)
    {
        if (day.IsCertain)
            return EdtfDate.OfDay(day.Earliest);
        return EdtfDate.TryParse(Phrasing.Of(day), out var date, out _) ? date : EdtfDate.OfDay(day.Earliest);
    }
}
