using Pacta.Law.Rules;
using Pacta.Panels;
using Pacta.Time;

namespace Pacta.Tests.Imports.Atop;

public class AtopCertaintyTests
{
    private static readonly int s_endOfRecord = Day.FromDate(2019, 1, 1);

    [Fact]
    public void What_is_possible_up_to_the_end_of_the_record_is_so_by_a_missing_day_or_by_obvary_of_its_own_rows()
    {
        if (AtopData.Shared is not { } atop)
            return;
        var continuity = new Continuity(atop.Register.States);
        var byCode = atop.Register.States.ToDictionary(static s => s.Code, static s => s.Id);
        Dictionary<(string Alliance, int Person), List<bool>> rows = [];
        foreach (var (alliance, stay) in atop.Import.Alliances.SelectMany(a => a.Stays.Select(s => (a, s))))
        {
            var at = stay.Row.Number - 1;
            var isOpen = atop.Rows.Text(at, "dayent").Length == 0 || atop.Rows.Text(at, "dayexit").Length == 0;
            var key = ($"atop-{alliance.Id}", continuity.PersonOf(byCode[stay.First.Code]));
            if (!rows.TryGetValue(key, out var known))
                rows[key] = known = [false, false];
            known[0] |= isOpen;
            known[1] |= atop.Rows[at, "obvary"] == 1;
        }

        HashSet<string> possible = [];
        foreach (var span in PairSpans.Of(atop.Engine).All)
        {
            if (span.Certainty == Certainty.Yes || span.From >= s_endOfRecord)
                continue;
            var code = atop.Register.Instruments[span.InstrumentId].Code;
            var (debtor, creditor) = (rows[(code, continuity.PersonOf(span.DebtorId))],
                rows[(code, continuity.PersonOf(span.CreditorId))]);
            Assert.True(debtor[0] || debtor[1] || creditor[0], $"{code}: {span}");
            possible.Add(code);
        }

        // And each such row leaves something open.
        Assert.NotEmpty(possible);
        Assert.Equal(rows.Where(static r => r.Value[0] || r.Value[1]).Select(static r => r.Key.Alliance).Distinct()
            .Order(StringComparer.Ordinal), possible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void After_the_end_of_the_record_nothing_is_certain_and_nothing_that_was_in_force_is_gone()
    {
        if (AtopData.Shared is not { } atop)
            return;
        var spans = PairSpans.Of(atop.Engine).All.ToArray();

        Assert.DoesNotContain(spans, static s => s.Certainty == Certainty.Yes && s.Until > s_endOfRecord);
        var before = spans.Where(static s => s.From < s_endOfRecord && s.Until >= s_endOfRecord)
            .Select(static s => (s.DebtorId, s.CreditorId, s.InstrumentId)).ToHashSet();
        var after = spans.Where(static s => s.Until == Day.Max)
            .Select(static s => (s.DebtorId, s.CreditorId, s.InstrumentId)).ToHashSet();
        Assert.True(before.SetEquals(after));
        Assert.True(after.Count > 10_000, $"{after.Count}");
    }
}
