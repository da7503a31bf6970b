using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>A breach that a source reports ends nothing; what is owed for it is left open (VCLT 60, 73).</summary>
internal sealed class ConductRemarks(Standings standings) : IPairRule
{
    private readonly ILookup<int, (HistoricalEvent Event, Assertion<Conduct> Conduct)> _breaches =
        standings.Register.Events
            .SelectMany(static e => e.Conduct.Select(c => (Event: e, Conduct: c)))
            .Where(static c => c.Conduct.Value.Verdict == ConductVerdict.Breached
                && c.Conduct.From.Rank != Rank.Deprecated)
            .ToLookup(static c => c.Conduct.Value.InstrumentId);

    public bool Concerns(Instrument instrument) => _breaches.Contains(instrument.Id);

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        if (BothBound.On(standings, scene.Standing, scene.A, scene.B, scene.Day) == Certainty.No)
            return;
        foreach (var (happened, conduct) in _breaches[scene.Standing.Instrument.Id])
        {
            if (happened.Date.Earliest > scene.Day)
                continue;
            foreach (var state in conduct.Value.States)
            {
                var person = standings.Continuity.PersonOf(state);
                if (person != scene.A && person != scene.B)
                    continue;
                into.Add(new(PairEffectKind.Stands, conduct.Value.ProvisionIndex,
                    happened.Date.Latest <= scene.Day ? Certainty.Yes : Certainty.Possible,
                    [
                        new(Invocations.BreachRule(standings, scene.Standing.Instrument), conduct.From),
                        new(EffectOfWar.Rule, conduct.From),
                    ])
                {
                    Words = $"a source reports a breach by {standings.Register.States[state].Code} ({happened.Code})",
                    Unsettled = "it entitles to invoke it and ends nothing; what is owed for it is left open (VCLT 73)",
                });
            }
        }
    }
}
