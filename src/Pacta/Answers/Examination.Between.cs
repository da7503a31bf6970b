using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;
using static Pacta.Time.Certainties;

namespace Pacta.Answers;

public sealed partial class Questions
{
    private Examination ExamineBetween(ExpectBetween expected)
    {
        var (id, day) = (expected.InstrumentId, expected.On);
        var (a, b) = (OnDay(expected.A, day), OnDay(expected.B, day));
        var finding = Weigh(id, standing => Holds(expected, standing, a, b));
        var effects = Standings.Relations.Between(id, a, b, day)
            .Concat(Standings.Relations.Remarks(Standings[id], a, b, day))
            .Where(e => expected.ProvisionIndex < 0 ? e.ProvisionIndex < 0 : e.Concerns(expected.ProvisionIndex))
            .Select(e => PairWords.Of(Register, Register.Instruments[id], e, a, b));
        var both = Bound(Standings[id], a, b, day);
        var words = both == Certainty.No ? $"{Register.Instruments[id].Code} does not bind both"
            : string.Join("; ", effects) is { Length: > 0 } some ? some
            : "nothing befalls it between the two";
        return new(expected, IsAsExpected(expected, expected.Negated, finding.Certainty), words,
            BetweenWhy(expected, a, b));
    }

    private ImmutableArray<Step> BetweenWhy(ExpectBetween expected, int a, int b) =>
    [
        .. Explain.Status(expected.InstrumentId, a, expected.On),
        .. Explain.Status(expected.InstrumentId, b, expected.On),
        .. Explain.Between(expected.InstrumentId, a, b,
            expected.ProvisionIndex < 0 ? null : expected.ProvisionIndex, expected.On),
    ];

    private Certainty Holds(ExpectBetween expected, InstrumentStanding standing, int a, int b)
    {
        var effects = Standings.Relations.Between(standing, a, b, expected.On);
        var bound = Bound(standing, a, b, expected.On);
        return expected.Kind switch
        {
            BetweenKind.InForce => Least(bound, Relations.IsFree(effects, -1, PairEffectKind.NotInForce)),
            BetweenKind.Applies => Least(bound, Relations.IsFree(effects, expected.ProvisionIndex)),
            BetweenKind.Unsettled => Least(bound, Unsettled(expected, standing, effects, a, b)),
            BetweenKind.Modified =>
                Least(bound, Relations.Befalls(effects, expected.ProvisionIndex, PairEffectKind.Modified)),
            _ => Least(bound, Relations.Befalls(effects, expected.ProvisionIndex, PairEffectKind.Suspended)),
        };
    }

    // Whether the law leaves something of it open, for the treaty as a whole or the provision that is named.
    private Certainty Unsettled(
        ExpectBetween expected, InstrumentStanding standing, ImmutableArray<PairEffect> effects, int a, int b)
    {
        var most = Certainty.No;
        foreach (var effect in effects.Concat(Standings.Relations.Remarks(standing, a, b, expected.On)))
        {
            if (effect.Unsettled is not null && effect.Concerns(expected.ProvisionIndex))
                most = Most(most, effect.Kind == PairEffectKind.Stands ? effect.Certainty : Certainty.Yes);
        }

        return most;
    }

    private static Certainty Bound(InstrumentStanding standing, int a, int b, int day)
    {
        var (one, other) = (standing.StatusOf(a, day), standing.StatusOf(b, day));
        return one.IsBound && other.IsBound ? Least(one.Certainty, other.Certainty) : Certainty.No;
    }
}
