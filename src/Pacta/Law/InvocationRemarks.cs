using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>A ground that a party invoked ends and suspends nothing by itself (VCLT 60-62, 65, 67).</summary>
internal sealed class InvocationRemarks(Standings standings) : IPairRule
{
    public bool Concerns(Instrument instrument) => !instrument.Operation.Invocations.IsEmpty;

    public void Add(in PairScene scene, List<PairEffect> into)
    {
        var instrument = scene.Standing.Instrument;
        if (BothBound.On(standings, scene.Standing, scene.A, scene.B, scene.Day) == Certainty.No)
            return;
        foreach (var line in instrument.Operation.Invocations)
        {
            var invoked = line.Value;
            if (invoked.IsObjection || line.From.Rank == Rank.Deprecated || invoked.Day.Earliest > scene.Day
                || !Suspensions.Covers(invoked.StateId, invoked.Against, standings.Continuity, scene.A, scene.B))
                continue;
            var certainty = invoked.Day.Latest <= scene.Day ? Certainty.Yes : Certainty.Possible;
            System.Collections.Immutable.ImmutableArray<int> parts =
                invoked.Provisions.IsEmpty ? [-1] : invoked.Provisions;
            foreach (var part in parts)
                into.Add(Remark(instrument, line, part, certainty, scene));
        }
    }

    private PairEffect Remark(Instrument instrument, Assertion<Invocation> line, int part, Certainty certainty,
        in PairScene scene)
    {
        var invoked = line.Value;
        var author = standings.Continuity.PersonOf(invoked.StateId);
        var other = author == scene.A ? scene.B : scene.A;
        var objection = Invocations.Objection(standings, instrument, other, author, scene.Day);
        var last = Invocations.LastObjection(invoked);
        var state = objection is { } contested ? Invocations.Contested(standings, contested.Value)
            : scene.Day < last.Latest
                ? $"the others may object until {Day.Format(last.Latest)} (VCLT 65(2))"
                : "nobody objected in three months; it takes an instrument to carry it out (VCLT 67)";
        return new(PairEffectKind.Stands, part, certainty,
            [
                new(Invocations.RuleOf(standings, instrument, invoked.Ground), line.From),
                new(NoticeOfGround.Rule, objection?.From ?? line.From),
                new(InstrumentOfEnding.Rule, line.From),
            ])
        {
            Words = $"{standings.Register.States[invoked.StateId].Code} invoked "
                + $"{Words.Grounds[invoked.Ground]} on {invoked.Day}",
            Unsettled = state,
        };
    }
}
