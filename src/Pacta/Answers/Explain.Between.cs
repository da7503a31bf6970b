using System.Collections.Immutable;
using Pacta.Law;

namespace Pacta.Answers;

public sealed partial class Explain
{
    /// <summary>Why a treaty, or a provision of it, is not the same between two states as between others.</summary>
    /// <param name="instrumentId">The treaty.</param>
    /// <param name="a">One state.</param>
    /// <param name="b">The other.</param>
    /// <param name="provisionIndex">Index into its provisions; null: all that befalls any of it.</param>
    /// <param name="day">The day.</param>
    public ImmutableArray<Step> Between(int instrumentId, int a, int b, int? provisionIndex, int day)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (var effect in standings.Relations.Between(instrumentId, a, b, day)
            .Concat(standings.Relations.Remarks(standings[instrumentId], a, b, day)))
        {
            if (provisionIndex is { } provision && !effect.Concerns(provision))
                continue;
            var words = PairWords.Of(Register, Register.Instruments[instrumentId], effect, a, b);
            foreach (var reason in effect.Why)
            {
                steps.Add(Step.Of(Register, words, reason.Rule, reason.From));
                words = "and";
            }
        }

        return steps.ToImmutable();
    }
}
