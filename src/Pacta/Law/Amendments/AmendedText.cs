using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>
/// VCLT 40(4), 41: between two that a later text binds, the provisions that it replaces give way to its own.
/// </summary>
internal sealed class AmendedText : IPairRule
{
    private readonly Standings _standings;
    private readonly Dictionary<int, List<(int LaterId, int ProvisionIndex, Reason Why)>> _replaced = [];

    public AmendedText(Standings standings)
    {
        _standings = standings;
        foreach (var later in standings.Register.Instruments)
        {
            if (!later.ReplacedProvisions.IsEmpty)
                Read(later);
        }
    }

    public bool Concerns(Instrument instrument) => _replaced.ContainsKey(instrument.Id);

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        foreach (var (laterId, provision, why) in _replaced[scene.Standing.Instrument.Id])
        {
            var certainty = Certainties.Least(
                IsBound(laterId, scene.A, scene.Day), IsBound(laterId, scene.B, scene.Day));
            if (certainty != Certainty.No)
            {
                into.Add(new(PairEffectKind.FallsAway, provision, certainty, [why])
                {
                    IsForAll = why.Rule == AmendmentForAll.Rule,
                });
            }
        }
    }

    private Certainty IsBound(int laterId, int person, int day)
    {
        var status = _standings[laterId].StatusOf(_standings.Continuity.NameOn(person, day), day);
        return status.IsBound ? status.Certainty : Certainty.No;
    }

    // Without a line "amends" or "modifies", which is reported, nothing gives way.
    private void Read(Instrument later)
    {
        foreach (var replaced in later.ReplacedProvisions)
        {
            var (id, name) = replaced.Value;
            if (replaced.From.Rank == Rank.Deprecated
                || RuleOf(later, _standings.Register.Instruments[id]) is not { } rule)
                continue;
            var provisions = _standings.Register.Instruments[id].Provisions;
            for (var i = 0; i < provisions.Length; i++)
            {
                if (provisions[i].Name == name)
                    _replaced.ListOf(id).Add((later.Id, i, new(rule, replaced.From)));
            }
        }
    }

    private static Rule? RuleOf(Instrument later, Instrument earlier)
    {
        foreach (var amends in later.Amends)
        {
            if (amends.Value.InstrumentId != earlier.Id || amends.From.Rank == Rank.Deprecated)
                continue;
            return amends.Value.IsAmongSome ? ModificationAmongSome.Rule
                : earlier.AmendmentsBindAll.Any(static c => c.From.Rank != Rank.Deprecated) ? AmendmentForAll.Rule
                : AmendmentForThoseWhoAccept.Rule;
        }

        return null;
    }
}
