using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>VCLT 59(2): a later treaty that is to suspend an earlier one does so between those whom it binds.</summary>
internal sealed class SuspensionByLaterTreaty(Standings standings) : IPairRule
{
    private readonly ILookup<int, (int Later, Provenance From)> _later = standings.Register.Instruments
        .SelectMany(static i => i.Operation.Suspends.Select(s => (Earlier: s.Value, Later: (i.Id, s.From))))
        .ToLookup(static s => s.Earlier, static s => s.Later);

    public static Rule Rule { get; } = new("vclt-59-2", "VCLT 59(2)",
        "a later treaty suspends an earlier one, and does not end it, where the parties so intended");

    public bool Concerns(Instrument instrument) => _later.Contains(instrument.Id);

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        foreach (var (later, from) in _later[scene.Standing.Instrument.Id])
        {
            var both = from.Rank == Rank.Deprecated
                ? Certainty.No : BothBound.On(standings, later, scene.A, scene.B, scene.Day);
            if (both != Certainty.No)
            {
                into.Add(new(PairEffectKind.Suspended, -1, both,
                    [new(Rule, from), new(ReleaseBySuspension.Rule, from)]));
            }
        }
    }
}
