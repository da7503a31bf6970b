using Pacta.Law.Readings;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>Two assertions of one fact that cannot both hold.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Used">What the engine uses; of an open fact, one of those that it reads in turn.</param>
/// <param name="Other">What contradicts it.</param>
public sealed record Dispute(Fact Fact, Stated Used, Stated Other)
{
    /// <summary>Whether the register prefers the one; otherwise the fact is open.</summary>
    public bool IsRanked => !Fact.IsDisputed || !Fact.Alternatives.Contains(Other);

    /// <summary>The disputes about an instrument.</summary>
    public static IEnumerable<Dispute> In(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        foreach (var fact in Facts.Of(instrument))
        {
            var used = fact.Alternatives[0];
            foreach (var other in fact.Stated)
            {
                if (!Fact.AreCompatible(used, other))
                    yield return new(fact, used, other);
            }
        }
    }
}
