using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law;

/// <summary>
/// A breach that a source reports ends nothing; what is owed for it is left open (VCLT 60, 73). What was over before
/// the treaty bound both is no breach of it (VCLT 28).
/// </summary>
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
                into.Add(Remark(scene, happened, conduct, state));
            }
        }
    }

    private PairEffect Remark(
        in PairScene scene, HistoricalEvent happened, Assertion<Conduct> conduct, int state)
    {
        var (standing, part) = (scene.Standing, conduct.Value.ProvisionIndex);
        var code = standings.Register.States[state].Code;
        var measured = Least(NonRetroactivity.Measures(standings, standing, scene.A, happened.Date),
            NonRetroactivity.Measures(standings, standing, scene.B, happened.Date));
        if (measured == Certainty.No)
        {
            return new(PairEffectKind.Stands, part, Certainty.Yes, [new(NonRetroactivity.Rule, conduct.From)])
            {
                Words = $"what {code} did ({happened.Code}) was over before it bound both, and breaches nothing of it",
            };
        }

        var come = happened.Date.Latest <= scene.Day ? Certainty.Yes : Certainty.Possible;
        return new(PairEffectKind.Stands, part, Least(come, measured),
            [
                new(Invocations.BreachRule(standings, standing.Instrument), conduct.From),
                new(EffectOfWar.Rule, conduct.From),
            ])
        {
            Words = $"a source reports a breach by {code} ({happened.Code})",
            Unsettled = "it entitles to invoke it and ends nothing; what is owed for it is left open (VCLT 73)",
        };
    }
}
