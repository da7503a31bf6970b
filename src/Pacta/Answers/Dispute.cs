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
        return Facts.Of(instrument).Select(Of).OfType<Dispute>();
    }

    /// <summary>The dispute about a fact; null: its sources agree.</summary>
    public static Dispute? Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ImmutableArray<Stated> notUsed =
            [.. fact.Stated.Where(s => fact.Alternatives.All(used => !Fact.AreCompatible(used, s)))];
        return fact.IsDisputed || !notUsed.IsEmpty ? new(fact, notUsed) : null;
    }
}
