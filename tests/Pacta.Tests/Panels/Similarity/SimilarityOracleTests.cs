using Pacta.Panels.Similarity;

namespace Pacta.Tests.Panels;

/// <summary>Counts of bits against the definitions over written-out portfolios.</summary>
public class SimilarityOracleTests
{
    // Two states, each valuing itself 3 and the other and three more 0 to 3: every such pair of portfolios.
    [Fact]
    public void Any_two_portfolios_over_five_states_compare_as_their_vectors_do()
    {
        var (planes, values) = (new PortfolioPlanes(5), new double[SimilarityMeasures.UnweightedCount]);
        for (var world = 0; world < 1 << 16; world++)
        {
            var digits = Enumerable.Range(0, 8).Select(i => world >> (2 * i) & 3).ToArray();
            int[] x = [3, .. digits[..4]];
            int[] y = [digits[4], 3, .. digits[5..]];
            planes.Clear();
            for (var unit = 0; unit < 5; unit++)
            {
                planes.AddMember(unit);
                planes.Raise(0, unit, x[unit]);
                planes.Raise(1, unit, y[unit]);
            }

            planes.Close();
            PairComparer.Compare(planes, 0, 1, values);

            SimilarityAssert.Equal(PortfolioVectors.All(x, y)[..values.Length], values, $"{world:x}");
        }
    }

    [Theory]
    [InlineData(1, 6, 8, false)]
    [InlineData(2, 6, 40, true)]
    [InlineData(3, 20, 100, false)]
    [InlineData(4, 58, 2000, true)]
    [InlineData(5, 76, 300, false)]
    [InlineData(6, 1, 0, false)]
    public void Runs_of_days_of_a_random_world_compare_as_its_vectors_do(int seed, int units, int ties, bool directed)
    {
        const int Days = 120;
        var world = units == 1
            ? new PortfolioWorld(1, [], [new(0, 0, Days)]) : PortfolioWorld.Random(seed, units, ties, Days);
        (int From, int Until)[] runs = [(0, 30), (30, 31), (31, 80), (80, 120), (120, 121)];
        var usual = new SimilarityOptions { IsDirected = directed };
        double?[][][] expected = [.. runs.Select(run => world.Values(run.From, run.Until, usual))];
        foreach (var processors in new[] { 1, 2 })
        {
            var index = 0;
            var options = usual with { Processors = processors };
            foreach (var block in SimilarityTable.Of(world.History, [.. runs], options))
            {
                Assert.Equal(runs[index], (block.From, block.Until));
                SimilarityAssert.Equal(expected[index++], block, $"seed {seed}, {block.From}");
            }

            Assert.Equal(runs.Length, index);
        }
    }

    // Most change points leave most portfolios as they were: what is kept from one to the next must be what is so.
    [Theory]
    [InlineData(11, 9, 30, false, false)]
    [InlineData(12, 9, 30, true, true)]
    [InlineData(13, 52, 6, false, true)]
    [InlineData(14, 20, 12, false, false)]
    public void Every_day_has_the_values_of_its_stretch(int seed, int units, int ties, bool directed, bool weighted)
    {
        const int Days = 400;
        var world = PortfolioWorld.Random(seed, units, ties, Days);
        var weights = weighted ? Weights(seed, units) : null;
        var options = new SimilarityOptions
        {
            IsDirected = directed,
            Weights = weights,
            WithPossible = seed % 2 == 0,
        };
        var expected = 0;
        foreach (var block in SimilarityTable.OfChanges(world.History, 5, Days, options))
        {
            Assert.Equal(expected == 0 ? 5 : expected, block.From);
            foreach (var day in new[] { block.From, block.Until - 1 }.Distinct())
            {
                SimilarityAssert.Equal(world.Values(day, day + 1, options, day < 365 ? 1970 : 1971), block,
                    $"seed {seed}, day {day}");
                var members = block.Members.ToArray();
                foreach (var unit in members)
                    Assert.Equal(world.IsSure(unit, members, day, day + 1, options), block.IsSure(unit));
            }

            expected = block.Until;
        }

        Assert.Equal(Days, expected);
    }

    [Fact]
    public void A_stretch_ends_only_where_a_portfolio_or_how_sure_it_is_or_a_member_changes()
    {
        const int Days = 400;
        var world = PortfolioWorld.Random(21, 12, 60, Days);
        var starts = SimilarityTable.OfChanges(world.History, 0, Days, new()).Select(static b => b.From).ToList();

        var changes = Enumerable.Range(1, Days - 1).Where(day => !Picture(day).SequenceEqual(Picture(day - 1)));

        Assert.Equal([0, .. changes], starts);

        IEnumerable<int> Picture(int day)
        {
            var members = world.MembersIn(day, day + 1);
            return
            [
                .. members, -1, .. members.SelectMany(unit => world.Portfolio(unit, members, day, day + 1, new())),
                .. members.Select(unit => world.IsSure(unit, members, day, day + 1, new()) ? 1 : 0),
            ];
        }
    }

    private static UnitYearValues Weights(int seed, int units)
    {
        var (random, weights) = (new Random(seed), new UnitYearValues());
        for (var unit = 0; unit < units; unit++)
            _ = (weights.TryAdd(unit, 1970, random.NextDouble()), weights.TryAdd(unit, 1971, random.NextDouble()));
        return weights;
    }
}
