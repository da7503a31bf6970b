using Pacta.Panels.Similarity;

namespace Pacta.Tests.Panels;

internal static class SimilarityAssert
{
    private const double Tolerance = 1e-9;

    /// <summary>The block has the values that are expected, missing ones included.</summary>
    public static void Equal(double?[][] expected, SimilarityBlock block, string place)
    {
        Assert.Equal(expected.Length, block.PairCount);
        for (var pair = 0; pair < expected.Length; pair++)
            Equal(expected[pair], block.Values(pair), $"{place}, pair {pair}");
    }

    public static void Equal(double?[] expected, ReadOnlySpan<double> actual, string place)
    {
        for (var measure = 0; measure < expected.Length; measure++)
        {
            if (measure >= actual.Length)
                Assert.Null(expected[measure]);
            else if (expected[measure] is not { } value)
                Assert.True(double.IsNaN(actual[measure]), $"{place}, {(SimilarityMeasure)measure}: not missing");
            else
                Assert.True(Math.Abs(value - actual[measure]) <= Tolerance,
                    $"{place}, {(SimilarityMeasure)measure}: {actual[measure]}, expected {value}");
        }
    }
}
