using System.Globalization;
using System.Text.RegularExpressions;
using Pacta.Panels.Similarity;
using Pacta.Tests.House;

namespace Pacta.Tests.Panels;

/// <summary>The example that docs/similarity.md works by hand.</summary>
public partial class SimilarityPageTests
{
    private static readonly double[] s_weights = [0.4, 0.3, 0.1, 0.1, 0.1];

    [Fact]
    public void The_example_worked_by_hand_comes_out_as_the_page_says()
    {
        // A, B, C, D, E; on the page x is the portfolio of A and y that of B.
        PortfolioTie[] ties = [new(0, 1, 1, 0, 1), new(2, 0, 3, 0, 1), new(0, 3, 2, 0, 1), new(1, 2, 3, 0, 1)];
        var weights = new UnitYearValues();
        foreach (var (unit, weight) in s_weights.Index())
            weights.TryAdd(unit, 1970, weight);
        var values = SimilarityTable.Of(
            new(5, ties, Enumerable.Range(0, 5).Select(static unit => new MemberSpan(unit, 0, 1))), [(0, 1)],
            new() { Weights = weights }).Single().Values(0).ToArray();
        var page = File.ReadAllText(Repository.At("docs", "similarity.md"));

        var written = Cell().Matches(page).ToDictionary(
            static match => match.Groups[1].Value,
            static match => double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

        Assert.Equal(12, written.Count);
        foreach (var (name, value) in written)
            Assert.Equal(value, values[SimilarityMeasures.FieldNames.IndexOf(name)], 5e-7);
        SimilarityAssert.Equal(
            PortfolioVectors.All([3, 1, 3, 2, 0], [1, 3, 3, 0, 0], s_weights), values, "by definition");
    }

    [GeneratedRegex(@"\| `(\w+)` \| (-?\d\.\d{6}) ")]
    private static partial Regex Cell();
}
