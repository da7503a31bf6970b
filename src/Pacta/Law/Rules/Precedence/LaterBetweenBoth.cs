using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Law.Rules;

/// <summary>VCLT 30(4)(a), 41: between the states that are bound by both, the later treaty takes the earlier's place.
/// </summary>
/// <remarks>
/// The later treaty must say that it replaces the earlier. Where all are bound by it the earlier has ended (59); until
/// then it goes on between those who are not.
/// </remarks>
internal sealed class LaterBetweenBoth(Standings standings) : IPairRule
{
    public static Rule Rule { get; } = new("vclt-30-4-a", "VCLT 30(4)(a), 41",
        "between states bound by both treaties, the later one that replaces the earlier takes its place");

    public bool Concerns(Instrument instrument) => !standings.ReplacedBy(instrument.Id).IsEmpty;

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        foreach (var (later, from) in standings.ReplacedBy(scene.Standing.Instrument.Id))
        {
            if (from.Rank == Rank.Deprecated
                || (scene.Standing.Instrument.IsBinding && !standings.Register.Instruments[later].IsBinding))
                continue;
            var both = BothBound.On(standings, later, scene.A, scene.B, scene.Day);
            if (both != Certainty.No)
                into.Add(new(PairEffectKind.NotInForce, -1, both, [new(Rule, from)]));
        }
    }
}
