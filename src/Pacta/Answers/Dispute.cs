using System.Collections.Immutable;
using Pacta.Law.Readings;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>A fact whose sources contradict one another.</summary>
/// <param name="Fact">The fact; open where the register ranks none of its alternatives.</param>
/// <param name="NotUsed">What contradicts the assertions that are used, and is ranked below them.</param>
public sealed record Dispute(Fact Fact, ImmutableArray<Stated> NotUsed)
{
    /// <summary>The disputes about an instrument.</summary>
    public static IEnumerable<Dispute> In(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        foreach (var fact in Facts.Of(instrument))
        {
            ImmutableArray<Stated> notUsed =
                [.. fact.Stated.Where(s => fact.Alternatives.All(used => !Fact.AreCompatible(used, s)))];
            if (fact.IsDisputed || !notUsed.IsEmpty)
                yield return new(fact, notUsed);
        }
    }
}
