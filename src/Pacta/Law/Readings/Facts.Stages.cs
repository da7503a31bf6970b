using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

public static partial class Facts
{
    // Spans add up, so that two of one state are two facts, not two accounts of one.
    private static void AddAmong(List<Fact> facts, ImmutableArray<Provision> provisions)
    {
        for (var at = 0; at < provisions.Length; at++)
        {
            var among = provisions[at].Among;
            for (var i = 0; i < among.Length; i++)
            {
                var (span, from) = (among[i].Value, among[i].From);
                facts.Add(new(FactKind.AmongFrom, span.StateId, default, [new(i, span.From, null, from)])
                {
                    ProvisionIndex = at,
                });
                if (span.Until is { } until)
                {
                    facts.Add(new(FactKind.AmongUntil, span.StateId, default, [new(i, until, null, from)])
                    {
                        ProvisionIndex = at,
                    });
                }
            }
        }
    }

    private static ImmutableArray<Provision> WithAmong(
        ImmutableArray<Provision> provisions, Fact fact, int index, EdtfDate day)
    {
        var provision = provisions[fact.ProvisionIndex];
        var said = provision.Among[index];
        var span = fact.Kind == FactKind.AmongFrom ? said.Value with { From = day } : said.Value with { Until = day };
        return provisions.SetItem(fact.ProvisionIndex,
            provision with { Among = provision.Among.SetItem(index, said with { Value = span }) });
    }
}
