using System.Numerics;

namespace Pacta.Panels.Similarity;

/// <summary>S with weights: each member counts by its weight, in the distance and in the greatest distance.</summary>
/// <remarks>Sums run over the members in ascending order, so that the same input gives the same bits.</remarks>
internal sealed class WeightedComparer
{
    private const int WordBits = 64;

    private readonly double[] _weights;
    private readonly double _total;

    /// <param name="weights">By unit; NaN: not known.</param>
    /// <param name="members">The members.</param>
    public WeightedComparer(double[] weights, ReadOnlySpan<int> members)
    {
        _weights = weights;
        foreach (var member in members)
            _total += weights[member];
    }

    /// <summary>Whether every member's weight is known, and their sum is above 0.</summary>
    public bool IsDefined => _total > 0;

    /// <param name="planes">The portfolios.</param>
    /// <param name="first">A member.</param>
    /// <param name="second">Another.</param>
    /// <param name="values">Gets the weighted measures, by number; NaN unless <see cref="IsDefined"/>.</param>
    public void Compare(PortfolioPlanes planes, int first, int second, Span<double> values)
    {
        double absolute = 0, squared = 0, binary = 0;
        var x = planes.Row(first);
        var y = planes.Row(second);
        var words = planes.Words;
        for (var w = 0; IsDefined && w < words; w++)
        {
            var (d1, d2, d3) = (x[w] ^ y[w], x[words + w] ^ y[words + w], x[2 * words + w] ^ y[2 * words + w]);
            for (var rest = d1 | d2 | d3; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var weight = _weights[w * WordBits + bit];
                var distance = (int)((d1 >> bit & 1) + (d2 >> bit & 1) + (d3 >> bit & 1));
                absolute += weight * distance;
                squared += weight * distance * distance;
                binary += weight * (d1 >> bit & 1);
            }
        }

        values[(int)SimilarityMeasure.WeightedSValuedAbsolute] = S(absolute, PortfolioValue.Highest);
        values[(int)SimilarityMeasure.WeightedSValuedSquared] =
            S(squared, PortfolioValue.Highest * PortfolioValue.Highest);
        values[(int)SimilarityMeasure.WeightedSBinaryAbsolute] = S(binary, 1);
        values[(int)SimilarityMeasure.WeightedSBinarySquared] = S(binary, 1);
    }

    private double S(double distance, int most) => IsDefined ? 1 - 2 * distance / (most * _total) : double.NaN;
}
