using System.Collections.Immutable;

namespace Pacta.Quotations;

/// <summary>Where something stands in a text: how often, and the first few places.</summary>
/// <param name="Count">How often, all places counted.</param>
/// <param name="First">The first places, at most <see cref="MostKept"/>, in the order of the text.</param>
public sealed record Occurrences(int Count, ImmutableArray<Passage> First)
{
    /// <summary>How many places are kept: a person reads no more.</summary>
    public const int MostKept = 5;

    /// <summary>Nowhere.</summary>
    public static Occurrences None { get; } = new(0, []);

    /// <summary>Counts places and keeps the first few.</summary>
    internal static Occurrences Of(IEnumerable<Passage> places)
    {
        var count = 0;
        var first = ImmutableArray.CreateBuilder<Passage>();
        foreach (var place in places)
        {
            if (count++ < MostKept)
                first.Add(place);
        }

        return new(count, first.ToImmutable());
    }
}
