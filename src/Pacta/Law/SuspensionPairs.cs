using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law;

/// <summary>Suspension between two parties, as the record has it and the law of treaties allows (VCLT 57-62, 65, 72).
/// </summary>
/// <remarks>
/// By consent, or as the treaty says, it is certain. One party's own suspension on a ground is as sure as the
/// procedure leaves it: unsettled while the other contests it, or before three months have passed since a recorded
/// notice; certain once the other has suspended too, for then both are at one that the treaty does not operate.
/// </remarks>
internal sealed class SuspensionPairs(Standings standings) : IPairRule
{
    public bool Concerns(Instrument instrument) => !instrument.Operation.Suspensions.IsEmpty;

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        var instrument = scene.Standing.Instrument;
        var spans = Suspensions.Between(instrument, standings.Continuity, scene.A, scene.B);
        foreach (var span in spans)
        {
            var certainty = span.Days.Contains(scene.Day);
            if (certainty == Certainty.No)
                continue;
            var unsettled = Doubt(instrument, span, spans, scene);
            Add(instrument, span, unsettled is null ? certainty : Certainty.Possible, unsettled, into);
        }
    }

    // A breach suspends nothing that protects persons: then the other provisions are suspended one by one.
    private void Add(Instrument instrument, SuspendedSpan span, Certainty certainty, string? unsettled,
        List<PairEffect> into)
    {
        ImmutableArray<Reason> why =
            [new(RuleOf(instrument, span.Said), span.From), new(ReleaseBySuspension.Rule, span.From)];
        var spared = span.Said.Reason == Ground.Breach ? Protected(instrument) : null;
        if (spared is null)
        {
            ImmutableArray<int> parts = span.Said.Provisions.IsEmpty ? [-1] : span.Said.Provisions;
            foreach (var part in parts)
                into.Add(new(PairEffectKind.Suspended, part, certainty, why) { Unsettled = unsettled });
            return;
        }

        for (var part = 0; part < instrument.Provisions.Length; part++)
        {
            if (!spared.Contains(part) && (span.Said.Provisions.IsEmpty || span.Said.Provisions.Contains(part)))
                into.Add(new(PairEffectKind.Suspended, part, certainty, why) { Unsettled = unsettled });
        }

        foreach (var nature in instrument.Operation.Natures)
        {
            if (nature.Value.Kind == NatureKind.Humanitarian && (nature.Value.ProvisionIndex < 0
                || span.Said.Provisions.IsEmpty || span.Said.Provisions.Contains(nature.Value.ProvisionIndex)))
                into.Add(new(PairEffectKind.Stands, nature.Value.ProvisionIndex, Certainty.Yes,
                    [new(ProtectionOfPersons.Rule, nature.From)])
                { Words = "it protects persons, whatever breach is invoked" });
        }
    }

    // Provisions, by place; null: none is marked.
    private static HashSet<int>? Protected(Instrument instrument)
    {
        HashSet<int>? all = null;
        foreach (var nature in instrument.Operation.Natures)
        {
            if (nature.Value.Kind != NatureKind.Humanitarian || nature.From.Rank == Rank.Deprecated)
                continue;
            all ??= [];
            if (nature.Value.ProvisionIndex < 0)
                all.UnionWith(Enumerable.Range(0, instrument.Provisions.Length));
            else
                all.Add(nature.Value.ProvisionIndex);
        }

        return all;
    }

    private Rule RuleOf(Instrument instrument, Suspension said) => said.Reason switch
    {
        Ground.Agreement => said.States.IsEmpty && said.AuthorId < 0
            ? SuspensionAsItSays.Rule : SuspensionBetweenSome.Rule,
        Ground.Clause => SuspensionAsItSays.Rule,
        Ground.Breach => BreachRule(instrument),
        Ground.Impossibility => Impossibility.Rule,
        Ground.FundamentalChange => FundamentalChange.Rule,
        Ground.War => EffectOfWar.Rule,
        _ => SuspensionInFact.Rule,
    };

    /// <summary>By which paragraph a breach is invoked: a treaty of two is one between two legal persons.</summary>
    private Rule BreachRule(Instrument instrument) => Invocations.BreachRule(standings, instrument);

    private string? Doubt(Instrument instrument, SuspendedSpan span, List<SuspendedSpan> all, in PairScene scene)
    {
        var said = span.Said;
        if (said.AuthorId < 0 || !Invocations.IsGround(said.Reason) || BothSuspended(said, all, scene.Day))
            return null;
        var author = standings.Continuity.PersonOf(said.AuthorId);
        var other = author == scene.A ? scene.B : scene.A;
        return Invocations.Doubt(standings, instrument, author, other, said, scene.Day);
    }

    private bool BothSuspended(Suspension said, List<SuspendedSpan> all, int day)
    {
        foreach (var span in all)
        {
            if (span.Said.AuthorId >= 0 && !standings.Continuity.Same(span.Said.AuthorId, said.AuthorId)
                && span.Days.Contains(day) == Certainty.Yes && Includes(span.Said.Provisions, said.Provisions))
                return true;
        }

        return false;
    }

    private static bool Includes(ImmutableArray<int> outer, ImmutableArray<int> inner) =>
        outer.IsEmpty || (!inner.IsEmpty && inner.All(i => outer.Contains(i)));
}
