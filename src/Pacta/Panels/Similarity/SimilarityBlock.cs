namespace Pacta.Panels.Similarity;

/// <summary>Every pair of a system in one run of days: a pair's values stand together, pairs in order.</summary>
public sealed class SimilarityBlock
{
    private readonly int[] _members;
    private readonly double[] _values;

    private readonly bool[] _sure;

    internal SimilarityBlock(int from, int until, int[] members, double[] values, int measureCount, bool[] sure) =>
        (From, Until, _members, _values, MeasureCount, _sure) = (from, until, members, values, measureCount, sure);

    /// <summary>The first day.</summary>
    public int From { get; }

    /// <summary>The first day after it.</summary>
    public int Until { get; }

    /// <summary>The members of the system, ascending.</summary>
    public ReadOnlySpan<int> Members => _members;

    /// <summary>How many pairs there are: each member with each after it.</summary>
    public int PairCount => _members.Length * (_members.Length - 1) / 2;

    /// <summary>How many values a pair has: <see cref="SimilarityMeasures.Count"/> with weights, else
    /// <see cref="SimilarityMeasures.UnweightedCount"/>.</summary>
    public int MeasureCount { get; }

    /// <summary>The values of a pair, by number of the measure; NaN: missing, for it is undefined or rests on a weight
    /// that is not known.</summary>
    /// <param name="pair">0-based: (0, 1), (0, 2), …, (1, 2), ….</param>
    public ReadOnlySpan<double> Values(int pair) => _values.AsSpan(pair * MeasureCount, MeasureCount);

    /// <summary>Whether a unit's portfolio would be the same if ties that are not sure counted, or did not.</summary>
    public bool IsSure(int unit) => _sure[unit];

    /// <summary>The values of all pairs, one pair after the other.</summary>
    public ReadOnlySpan<double> All => _values.AsSpan(0, PairCount * MeasureCount);
}
