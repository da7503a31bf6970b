using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class Questions
{
    // Where a treaty is not the same between these two as between others: reservations, later texts, suspension.
    private IEnumerable<Section> BetweenTheTwo(IEnumerable<int> instruments, int a, int b, int day)
    {
        List<Row> rows = [];
        foreach (var id in instruments)
        {
            if (Bound(Standings[id], a, b, day) == Time.Certainty.No)
                continue;
            foreach (var effect in Standings.Relations.Between(id, a, b, day).Where(static e => !e.IsForAll)
                .Concat(Standings.Relations.Remarks(Standings[id], a, b, day)))
                rows.Add(EffectRow(Register.Instruments[id], effect, a, b, day));
        }

        if (rows.Count > 0)
        {
            yield return new("between", $"Only between {Code(a)} and {Code(b)}",
                ["treaty", "provision", "what", "certainty", "rule", "sources"], [.. rows], "");
        }
    }

    // What of a treaty between the two leaves a duty open, in words: the reservation that it is owed under.
    private string Touched(DirectedDuty owed, int day)
    {
        if (owed.Duty is not { } duty || !Standings.Relations.Has(owed.Instrument.Id))
            return "";
        var words = Standings.Relations.Between(owed.Instrument.Id, owed.DebtorId, owed.CreditorId, day)
            .Where(e => e.Concerns(duty.ProvisionIndex) && e.Leaves != Time.Certainty.No)
            .Select(PairWords.Beside).Distinct();
        return string.Join("; ", words);
    }

    private Row EffectRow(Instrument instrument, PairEffect effect, int a, int b, int day) => new(
        [
            instrument.Code, PairWords.Part(instrument, effect), PairWords.Predicate(effect),
            effect.Unsettled is null ? Word(effect.Certainty) : "unsettled", effect.Why[0].Rule.Article,
            string.Join(", ", effect.Why.Select(w => Sources(w.From)).Where(static s => s.Length > 0).Distinct()),
        ],
        () => Explain.Between(instrument.Id, a, b, effect.ProvisionIndex < 0 ? -1 : effect.ProvisionIndex, day));
}
