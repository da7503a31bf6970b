namespace Pacta.Tests.Panels;

/// <summary>
/// The measures as their authors define them, over two portfolios written out as vectors: the slow way. Null: missing.
/// </summary>
internal static class PortfolioVectors
{
    private const int Levels = 4;

    /// <summary>Signorino and Ritter (1999): 1 − 2·d/dmax, d the weighted distance, dmax the greatest.</summary>
    public static double? S(int[] x, int[] y, double[] weights, int most, int power)
    {
        double distance = 0, greatest = 0;
        for (var k = 0; k < x.Length; k++)
        {
            distance += weights[k] * Math.Pow(Math.Abs(x[k] - y[k]), power);
            greatest += weights[k] * Math.Pow(most, power);
        }

        return greatest > 0 ? 1 - 2 * distance / greatest : null;
    }

    /// <summary>Cohen (1968): 1 less observed over expected disagreement, each portfolio with its own shares.</summary>
    public static double? Kappa(int[] x, int[] y) => Agreement(x, y, Shares(x), Shares(y));

    /// <summary>Scott (1955): the same, expected from the shares of both portfolios together.</summary>
    public static double? Pi(int[] x, int[] y) => Agreement(x, y, Shares([.. x, .. y]), Shares([.. x, .. y]));

    /// <summary>Kendall (1938): every pair of members, told apart by both, by one, or by none.</summary>
    public static double? TauB(int[] x, int[] y)
    {
        long concordant = 0, discordant = 0, onlyX = 0, onlyY = 0;
        for (var k = 0; k < x.Length; k++)
        {
            for (var l = k + 1; l < x.Length; l++)
            {
                var (dx, dy) = (Math.Sign(x[k] - x[l]), Math.Sign(y[k] - y[l]));
                if (dx * dy > 0)
                    concordant++;
                else if (dx * dy < 0)
                    discordant++;
                else if (dx != 0)
                    onlyX++;
                else if (dy != 0)
                    onlyY++;
            }
        }

        var inX = concordant + discordant + onlyX;
        var inY = concordant + discordant + onlyY;
        return inX == 0 || inY == 0 ? null : (concordant - discordant) / (Math.Sqrt(inX) * Math.Sqrt(inY));
    }

    /// <summary>All measures in their order.</summary>
    /// <param name="x">A portfolio.</param>
    /// <param name="y">Another.</param>
    /// <param name="weights">Null: there are none; NaN: one that is not known.</param>
    public static double?[] All(int[] x, int[] y, double[]? weights = null)
    {
        var (ones, bx, by) = (new double[x.Length], Binary(x), Binary(y));
        Array.Fill(ones, 1);
        double?[] values =
        [
            S(x, y, ones, 3, 1), S(x, y, ones, 3, 2), S(bx, by, ones, 1, 1), S(bx, by, ones, 1, 2),
            Kappa(x, y), Kappa(bx, by), Pi(x, y), Pi(bx, by), TauB(x, y), null, null, null, null,
        ];
        if (weights is not null && !weights.Any(double.IsNaN))
        {
            (values[9], values[10]) = (S(x, y, weights, 3, 1), S(x, y, weights, 3, 2));
            (values[11], values[12]) = (S(bx, by, weights, 1, 1), S(bx, by, weights, 1, 2));
        }

        return values;
    }

    private static int[] Binary(int[] x) => [.. x.Select(static v => Math.Min(v, 1))];

    private static double[] Shares(int[] x) =>
        [.. Enumerable.Range(0, Levels).Select(level => x.Count(v => v == level) / (double)x.Length)];

    private static double? Agreement(int[] x, int[] y, double[] sharesX, double[] sharesY)
    {
        var observed = x.Zip(y, static (a, b) => (double)((a - b) * (a - b))).Average();
        var expected = 0d;
        for (var a = 0; a < Levels; a++)
        {
            for (var b = 0; b < Levels; b++)
                expected += sharesX[a] * sharesY[b] * (a - b) * (a - b);
        }

        return expected == 0 ? null : 1 - observed / expected;
    }
}
