namespace Pacta.Panels.Similarity;

/// <summary>Every pair of a system in one run of days: a pair's values stand together, pairs in order.</summary>
public sealed class SimilarityBlock
{
    private readonly int[] _members;
    private readonly double[] _values;

    internal SimilarityBlock(int from, int until, int[] members, double[] values) =>
        (From, Until, _members, _values) = (from, until, members, values);

    /// <summary>The first day.</summary>
    public int From { get; }

    /// <summary>The first day after it.</summary>
    public int Until { get; }

    /// <summary>The members of the system, ascending.</summary>
    public ReadOnlySpan<int> Members => _members;

    /// <summary>How many pairs there are: each member with each after it.</summary>
    public int PairCount => _members.Length * (_members.Length - 1) / 2;

    /// <summary>The values of a pair, by number of the measure; NaN: missing, for it is undefined or rests on a weight
    /// that is not known.</summary>
    /// <param name="pair">0-based: (0, 1), (0, 2), …, (1, 2), ….</param>
    public ReadOnlySpan<double> Values(int pair) =>
        _values.AsSpan(pair * SimilarityMeasures.Count, SimilarityMeasures.Count);
}
