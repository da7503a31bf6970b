using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Succession;

/// <summary>
/// VCST 25: a treaty between two that passed to a successor runs between it and the other party, not between it and its
/// predecessor, nor between two successors of one predecessor.
/// </summary>
internal sealed class OneSide(Standings standings) : IPairRule
{
    public static Rule Rule { get; } = new("vcst-25", "VCST 25",
        "a treaty between two that passed to a successor does not run between it and its predecessor");

    public bool Concerns(Instrument instrument)
    {
        var standing = standings[instrument.Id];
        if (!standing.Sides.IsEmpty)
            return true;
        foreach (var (_, reading) in standing.Readings)
        {
            if (!reading.Sides.IsEmpty)
                return true;
        }

        return false;
    }

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        if (scene.Standing.SideOf(scene.A) is { } a && a == scene.Standing.SideOf(scene.B))
        {
            into.Add(new(PairEffectKind.NotInForce, -1, Certainty.Yes,
                [new(Rule, scene.Standing.Instrument.From)]));
        }
    }
}
