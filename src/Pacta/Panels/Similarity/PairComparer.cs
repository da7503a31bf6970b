using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pacta.Panels.Similarity;

/// <summary>The measures of one pair that need no weights, from counts of bits.</summary>
/// <remarks>
/// With g(a) the number of members valued at a or more, Σx = g1 + g2 + g3 and Σx² = g1 + 3·g2 + 5·g3; Σxy is the sum
/// of the nine joint counts c(a, b), how many one portfolio values at a or more and the other at b or more; Σ|x − y| is
/// the sum over a of who is valued so by one of the two only. The c(a, b) are also the 4×4 table of joint frequencies,
/// summed from its far corner. All are whole numbers until the last division: a measure is undefined exactly when its
/// denominator is 0.
/// </remarks>
internal static class PairComparer
{
    private const double Levels = PortfolioValue.Highest;

    /// <param name="planes">The portfolios.</param>
    /// <param name="first">A member.</param>
    /// <param name="second">Another.</param>
    /// <param name="values">Gets the measures that need no weights, by number; NaN where one is undefined.</param>
    // Compiled in full at once: a table is a million calls, and over before the runtime would have found that out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Compare(PortfolioPlanes planes, int first, int second, Span<double> values)
    {
        unchecked
        {
            long n = planes.Members.Length;
            ref readonly var x = ref planes.Counts(first);
            ref readonly var y = ref planes.Counts(second);
            var (a, b, words) = (planes.Bits, planes.Bits, planes.Words);
            var (i, j) = (planes.FirstBit(first), planes.FirstBit(second));
            long c11 = 0, c12 = 0, c13 = 0, c21 = 0, c22 = 0, c23 = 0, c31 = 0, c32 = 0, c33 = 0;
            for (var w = 0; w < words; w++, i++, j++)
            {
                var (x1, y1) = (a[i], b[j]);
                // Higher planes lie inside lower ones: nothing shared here, nothing shared above.
                if ((x1 & y1) == 0)
                    continue;
                var (x2, x3, y2, y3) = (a[i + words], a[i + 2 * words], b[j + words], b[j + 2 * words]);
                c11 += BitOperations.PopCount(x1 & y1);
                c12 += BitOperations.PopCount(x1 & y2);
                c13 += BitOperations.PopCount(x1 & y3);
                c21 += BitOperations.PopCount(x2 & y1);
                c22 += BitOperations.PopCount(x2 & y2);
                c23 += BitOperations.PopCount(x2 & y3);
                c31 += BitOperations.PopCount(x3 & y1);
                c32 += BitOperations.PopCount(x3 & y2);
                c33 += BitOperations.PopCount(x3 & y3);
            }

            var squares = x.SumOfSquares + y.SumOfSquares;
            var squared = squares - 2 * (c11 + c12 + c13 + c21 + c22 + c23 + c31 + c32 + c33);
            var ones = x.AtLeast1 + y.AtLeast1;
            var binary = ones - 2 * c11;
            var absolute = x.Sum + y.Sum - 2 * (c11 + c22 + c33);
            var sBinary = S(binary, n);
            values[(int)SimilarityMeasure.TauB] = TauB(
                Row(n, y.AtLeast1, y.AtLeast2, y.AtLeast3, x.AtLeast1, c11, c12, c13)
                + Row(x.AtLeast1, c11, c12, c13, x.AtLeast2, c21, c22, c23)
                + Row(x.AtLeast2, c21, c22, c23, x.AtLeast3, c31, c32, c33), x.PairsApart, y.PairsApart);
            values[(int)SimilarityMeasure.SValuedAbsolute] = S(absolute, Levels * n);
            values[(int)SimilarityMeasure.SValuedSquared] = S(squared, Levels * Levels * n);
            values[(int)SimilarityMeasure.SBinaryAbsolute] = sBinary;
            values[(int)SimilarityMeasure.SBinarySquared] = sBinary;
            values[(int)SimilarityMeasure.KappaValued] = Kappa(n, squared, squares, x.Sum, y.Sum);
            values[(int)SimilarityMeasure.KappaBinary] = Kappa(n, binary, ones, x.AtLeast1, y.AtLeast1);
            values[(int)SimilarityMeasure.PiValued] = Pi(n, squared, squares, x.Sum + y.Sum);
            values[(int)SimilarityMeasure.PiBinary] = Pi(n, binary, ones, ones);
        }
    }

    // 1 − 2·d / dmax.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double S(long distance, double most) => 1 - 2.0 * distance / most;

    // Expected of two draws, one from each portfolio: (Σx² + Σy²)/n − 2·(Σx/n)(Σy/n).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Kappa(long n, long observed, long squares, long sumOfX, long sumOfY) =>
        unchecked(ChanceCorrected(n * observed, n * squares - 2 * sumOfX * sumOfY));

    // Expected of two draws from the two portfolios together: (Σx² + Σy²)/n − ((Σx + Σy)/n)²/2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Pi(long n, long observed, long squares, long sum) =>
        unchecked(ChanceCorrected(2 * n * observed, 2 * n * squares - sum * sum));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ChanceCorrected(long observed, long expected) =>
        expected == 0 ? double.NaN : 1 - (double)observed / expected;

    // Concordant less discordant pairs of members, over the geometric mean of those that each portfolio tells apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double TauB(long balance, long apartInX, long apartInY) =>
        apartInX == 0 || apartInY == 0 ? double.NaN : balance / Math.Sqrt((double)apartInX * apartInY);

    // The balance of the members that x values at a, given the counts at a or more (a0 … a3: whatever y is, y at 1, 2,
    // 3 or more) and at a + 1 or more (b0 … b3). A cell goes with all beyond it in both orders, and against all beyond
    // it in one and before it in the other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Row(long a0, long a1, long a2, long a3, long b0, long b1, long b2, long b3) => unchecked(
        (a0 - a1 - b0 + b1) * b1 + (a1 - a2 - b1 + b2) * (b2 - b0 + b1) + (a2 - a3 - b2 + b3) * (b3 - b0 + b2)
        + (a3 - b3) * (b3 - b0));
}
