namespace Pacta.Panels.Similarity;

/// <summary>All measures of one pair, from counts of bits.</summary>
/// <remarks>
/// Sums are whole numbers until the last division, so that a measure is undefined exactly when its denominator is 0.
/// With g(a) the number of members valued at a or more: Σx = g1 + g2 + g3, Σx² = g1 + 3·g2 + 5·g3, Σxy is the sum of
/// the nine joint counts, and Σ|x − y| is the sum over a of who is valued so by one of the two only.
/// </remarks>
internal static class PairComparer
{
    private const double Levels = PortfolioValue.Highest;

    /// <param name="planes">The portfolios.</param>
    /// <param name="first">A member.</param>
    /// <param name="second">Another.</param>
    /// <param name="values">Gets the measures that need no weights, by number; NaN where one is undefined.</param>
    public static void Compare(PortfolioPlanes planes, int first, int second, Span<double> values)
    {
        unchecked
        {
            long n = planes.Members.Length;
            var counts = PairCounts.Of(planes.Row(first), planes.Row(second), planes.Words);
            var (x, y) = (new RowCounts(planes, first), new RowCounts(planes, second));
            var absolute = x.AtLeast1 + y.AtLeast1 - 2 * counts[0] + x.AtLeast2 + y.AtLeast2 - 2 * counts[4]
                + x.AtLeast3 + y.AtLeast3 - 2 * counts[8];
            var products = counts[0] + counts[1] + counts[2] + counts[3] + counts[4] + counts[5] + counts[6]
                + counts[7] + counts[8];
            var squared = x.SumOfSquares + y.SumOfSquares - 2 * products;
            var binary = x.AtLeast1 + y.AtLeast1 - 2 * counts[0];
            values[(int)SimilarityMeasure.SValuedAbsolute] = S(absolute, Levels * n);
            values[(int)SimilarityMeasure.SValuedSquared] = S(squared, Levels * Levels * n);
            values[(int)SimilarityMeasure.SBinaryAbsolute] = S(binary, n);
            values[(int)SimilarityMeasure.SBinarySquared] = values[(int)SimilarityMeasure.SBinaryAbsolute];
            var squares = x.SumOfSquares + y.SumOfSquares;
            values[(int)SimilarityMeasure.KappaValued] = Kappa(n, squared, squares, x.Sum, y.Sum);
            values[(int)SimilarityMeasure.PiValued] = Pi(n, squared, squares, x.Sum + y.Sum);
            var ones = x.AtLeast1 + y.AtLeast1;
            values[(int)SimilarityMeasure.KappaBinary] = Kappa(n, binary, ones, x.AtLeast1, y.AtLeast1);
            values[(int)SimilarityMeasure.PiBinary] = Pi(n, binary, ones, ones);
            values[(int)SimilarityMeasure.TauB] = TauB(n, counts, x, y);
        }
    }

    // 1 − 2·d / dmax.
    private static double S(long distance, double most) => 1 - 2 * distance / most;

    // Expected of two draws, one from each portfolio: (Σx² + Σy²)/n − 2·(Σx/n)(Σy/n).
    private static double Kappa(long n, long observed, long squares, long sumOfX, long sumOfY) =>
        ChanceCorrected(n * observed, n * squares - 2 * sumOfX * sumOfY);

    // Expected of two draws from the two portfolios together: (Σx² + Σy²)/n − ((Σx + Σy)/n)²/2.
    private static double Pi(long n, long observed, long squares, long sum) =>
        ChanceCorrected(2 * n * observed, 2 * n * squares - sum * sum);

    private static double ChanceCorrected(long observed, long expected) =>
        expected == 0 ? double.NaN : 1 - (double)observed / expected;

    // Concordant less discordant pairs of members, over the geometric mean of those that each portfolio tells apart.
    private static double TauB(long n, in PairCounts counts, in RowCounts x, in RowCounts y)
    {
        unchecked
        {
            var (apartInX, apartInY) = (x.PairsApart(n), y.PairsApart(n));
            if (apartInX == 0 || apartInY == 0)
                return double.NaN;
            // Row a of the table of joint frequencies, summed from its far corner: [a, b] for b = 0 … 3.
            long a0 = n, a1 = y.AtLeast1, a2 = y.AtLeast2, a3 = y.AtLeast3;
            var balance = 0L;
            for (var a = 0; a < PortfolioValue.Highest; a++)
            {
                var (b0, b1, b2, b3) = (x.AtLeast(a + 1), (long)counts[3 * a], (long)counts[3 * a + 1],
                    (long)counts[3 * a + 2]);
                // A cell with all beyond it in both orders, less all beyond it in one and before it in the other.
                balance += (a0 - a1 - b0 + b1) * b1;
                balance += (a1 - a2 - b1 + b2) * (b2 - b0 + b1);
                balance += (a2 - a3 - b2 + b3) * (b3 - b0 + b2);
                balance += (a3 - b3) * (b3 - b0);
                (a0, a1, a2, a3) = (b0, b1, b2, b3);
            }

            return balance / Math.Sqrt((double)apartInX * apartInY);
        }
    }
}
