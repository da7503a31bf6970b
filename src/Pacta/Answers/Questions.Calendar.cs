using System.Collections.Immutable;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>
    /// The calendar of a relation: what two states signed, what began and ended between them, what happened, and what
    /// sources say of duties put to the test.
    /// </summary>
    /// <param name="a">A state id.</param>
    /// <param name="b">Another state id.</param>
    public Report Calendar(int a, int b)
    {
        List<(DayBounds Day, Row Row)> moments = [];
        foreach (var id in SharedBefore(a, b).Distinct())
            moments.AddRange(Milestones(Standings[id], a, b));
        foreach (var happened in Register.Events.Where(e => Involves(e, a) && Involves(e, b)))
        {
            moments.Add((happened.Date.Bounds,
                Row.Of(happened.Date.ToString(), "event", EventWords(happened), Sources(happened.From))));
            moments.AddRange(happened.Conduct.Select(c => (happened.Date.Bounds, ConductRow(happened, c))));
        }

        var rows = moments.OrderBy(static m => m.Day.Earliest).Select(static m => m.Row);
        return Told(new("timeline", $"{Register.States[a].Name} ({Code(a)}) and {Register.States[b].Name} ({Code(b)})",
        [
            new("timeline", "Timeline", ["day", "kind", "what", "sources"], [.. rows],
                "nothing between the two is recorded"),
            .. UnknownOfPair(a, b, Day.Max),
        ]));
    }

    private IEnumerable<(DayBounds, Row)> Milestones(InstrumentStanding standing, int a, int b)
    {
        var instrument = standing.Instrument;
        var isPair = instrument.Parties.Length == 2;
        if (isPair && Law.Rules.Assertions.Choose(instrument.Signed, static s => s.Date) is { } signed)
        {
            var why = new Reason(Law.Rules.InterimDuty.Rule, signed.From);
            yield return (signed.Value.Date.Bounds, Moment(signed.Value.Date.ToString(), instrument, "signed", why));
        }

        var pair = PairStanding.Of(Standings, Standings[instrument.Id], a, b, Day.Max - 1);
        if (pair.Phase is PairPhase.InForce or PairPhase.Ended)
            yield return (pair.Since, Moment(Phrasing.Of(pair.Since), instrument, "binds both", pair.Why));
        if (pair.Phase == PairPhase.Ended)
            yield return (pair.Until, Moment(
                Phrasing.Of(pair.Until), instrument, EndedWords(standing, pair.Until, pair.EndWhy), pair.EndWhy));
        if (pair.Phase == PairPhase.Political && !isPair)
            yield return (pair.Since, Moment(Phrasing.Of(pair.Since), instrument, "made, with others", pair.Why));
    }

    private Row Moment(string day, Instrument instrument, string what, Reason why) => new(
        [day, Words.Instruments[instrument.Kind], $"{instrument.Code}, \"{instrument.Title}\": {what}",
            Sources(why.From)],
        () => Explain.InForce(instrument.Id));

    private bool Involves(HistoricalEvent happened, int state)
    {
        var named = happened.States
            .Concat(happened.Happening?.Doer.States ?? [])
            .Concat(happened.Happening?.Target.States ?? []);
        return named.Any(s => Standings.Continuity.Same(s, state));
    }

    private string EventWords(HistoricalEvent happened)
    {
        var words = happened.Text ?? Phrasing.Of(null, happened.Happening!);
        var place = happened.Place is { } at && !words.Contains(at, StringComparison.Ordinal) ? $" ({at})" : "";
        return string.Join("; ", [words + place, .. happened.Notes.Select(static n => n.Value.TrimEnd('.'))]);
    }

    private Row ConductRow(HistoricalEvent happened, Assertion<Conduct> conduct)
    {
        var instrument = Register.Instruments[conduct.Value.InstrumentId];
        var provision = instrument.Provisions[conduct.Value.ProvisionIndex].Name;
        var standing = Standings[instrument.Id];
        var isMeasured = conduct.Value.States.Any(s =>
            NonRetroactivity.Measures(Standings, standing, s, happened.Date) != Certainty.No);
        var inForce = standing.InForceOn(happened.Date.Latest) == Certainty.Yes
            ? isMeasured ? "" : ", though it was over before the treaty bound it"
            : isMeasured && !instrument.Operation.ReachesBackTo.IsEmpty ? "" : ", though the treaty was not in force";
        var states = string.Join(", ", conduct.Value.States.Select(Code));
        return Row.Of(happened.Date.ToString(), "conduct",
            $"{instrument.Code}, {provision}, {Words.Verdicts[conduct.Value.Verdict]} by {states}, "
                + $"according to the source{inForce}",
            Sources(conduct.From));
    }
}
