using Pacta.Panels;
using Pacta.Panels.Similarity;

namespace Pacta.Tests.Panels;

public class SimilarityMeasureTests
{
    private static readonly MemberSpan[] s_fourMembers =
        [.. Enumerable.Range(0, 4).Select(static unit => new MemberSpan(unit, 0, 1))];

    // Table 6: Germany and Russia among the twenty states of Europe in 1914, in its order, with its shares of
    // capabilities. It reports S = 0.40 and, weighted, −0.45; the shares as printed give −0.46, as R's packages strat
    // and fpsim find too, whose documentation has the other figures.
    [Fact]
    public void Germany_and_Russia_of_1914_compare_as_Signorino_and_Ritter_report()
    {
        int[] germany = [3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0];
        int[] russia = [0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        double[] shares = [.25, .21, .2, .08, .08, .05, .03, .03, .02, .01, .01, .01, .01, .01, 0, 0, 0, 0, 0, 0];
        var ties = Ties(0, germany).Concat(Ties(1, russia));
        var members = Enumerable.Range(0, 20).Select(static unit => new MemberSpan(unit, 0, 1));
        var weights = new UnitYearValues();
        for (var unit = 0; unit < shares.Length; unit++)
            weights.TryAdd(unit, 1970, shares[unit]);

        var values = SimilarityTable.Of(new(20, ties, members), [(0, 1)], new()
        {
            IsDirected = true,
            Weights = weights,
        }).Single().Values(0);

        Assert.Equal(0.4, values[(int)SimilarityMeasure.SValuedAbsolute], 1e-9);
        Assert.Equal(0.4444444, values[(int)SimilarityMeasure.SValuedSquared], 1e-7);
        Assert.Equal(-0.46, values[(int)SimilarityMeasure.WeightedSValuedAbsolute], 1e-9);
        Assert.Equal(-0.07758621, values[(int)SimilarityMeasure.KappaValued], 1e-8);
        Assert.Equal(0.03031695, values[(int)SimilarityMeasure.TauB], 1e-8);
    }

    // Table 5: pairs of portfolios between which S tells and τ-b does not. Written as digits, member by member.
    [Theory]
    [InlineData("0123", "3210", -1 / 3d)]
    [InlineData("1223", "3221", 1 / 3d)]
    [InlineData("2233", "3322", 1 / 3d)]
    [InlineData("3333", "3333", 1d)]
    [InlineData("000000000003", "000000000030", 2 / 3d)]
    [InlineData("011111111113", "311111111110", 2 / 3d)]
    [InlineData("022222222223", "322222222220", 2 / 3d)]
    [InlineData("033333333333", "303333333333", 2 / 3d)]
    public void Portfolios_of_their_table_5_are_as_alike_as_it_says(string first, string second, double expected)
    {
        var planes = new PortfolioPlanes(first.Length);
        for (var unit = 0; unit < first.Length; unit++)
        {
            planes.AddMember(unit);
            planes.Raise(0, unit, first[unit] - '0');
            planes.Raise(1, unit, second[unit] - '0');
        }

        planes.Close(self: 0);
        var values = new double[SimilarityMeasures.UnweightedCount];
        PairComparer.Compare(planes, 0, 1, values);

        Assert.Equal(expected, values[(int)SimilarityMeasure.SValuedAbsolute], 1e-12);
    }

    [Fact]
    public void Between_two_who_defend_every_state_what_corrects_for_chance_is_missing_not_zero()
    {
        var everyone = Enumerable.Range(0, 2).SelectMany(static unit => Ties(unit, [3, 3, 3, 3]));

        var values = SimilarityTable.Of(new(4, everyone, s_fourMembers), [(0, 1)], new() { IsDirected = true })
            .Single().Values(0);

        Assert.Equal(1, values[(int)SimilarityMeasure.SValuedAbsolute]);
        Assert.Equal(1, values[(int)SimilarityMeasure.SBinarySquared]);
        SimilarityMeasure[] undefined =
        [
            SimilarityMeasure.KappaValued, SimilarityMeasure.KappaBinary, SimilarityMeasure.PiValued,
            SimilarityMeasure.PiBinary, SimilarityMeasure.TauB,
        ];
        foreach (var measure in undefined)
            Assert.True(double.IsNaN(values[(int)measure]), $"{measure} is {values[(int)measure]}");
    }

    [Fact]
    public void Portfolios_that_are_the_same_are_wholly_alike_to_the_last_bit()
    {
        int[] both = [3, 3, 1, 0, 2, 0, 0];
        var members = Enumerable.Range(0, 7).Select(static unit => new MemberSpan(unit, 0, 1));

        var values = SimilarityTable.Of(new(7, Ties(0, both).Concat(Ties(1, both)), members), [(0, 1)], new()
        {
            IsDirected = true,
        }).Single().Values(0)[..SimilarityMeasures.UnweightedCount].ToArray();

        Assert.All(values, static value => Assert.Equal(1, value));
    }

    [Fact]
    public void A_weight_that_is_not_known_leaves_the_weighted_measures_missing_and_the_others_there()
    {
        var weights = new UnitYearValues();
        for (var unit = 0; unit < 3; unit++)
            weights.TryAdd(unit, 1970, 0.25);

        var values = SimilarityTable.Of(new(4, [], s_fourMembers), [(0, 1)], new() { Weights = weights })
            .Single().Values(0);

        Assert.True(double.IsNaN(values[(int)SimilarityMeasure.WeightedSValuedAbsolute]));
        Assert.Equal(0, values[(int)SimilarityMeasure.SValuedAbsolute]);
    }

    [Fact]
    public void A_pair_has_one_tie_the_higher_of_what_either_owes_unless_portfolios_are_directed()
    {
        PortfolioTie[] ties = [new(0, 2, 3, 0, 1), new(2, 0, 1, 0, 1)];
        PortfolioHistory history = new(3, ties, s_fourMembers.Take(3));

        var mutual = SimilarityTable.Of(history, [(0, 1)], new()).Single().Values(1).ToArray();
        var directed = SimilarityTable.Of(history, [(0, 1)], new() { IsDirected = true }).Single().Values(1).ToArray();

        SimilarityAssert.Equal(PortfolioVectors.All([3, 0, 3], [3, 0, 3]), mutual, "mutual");
        SimilarityAssert.Equal(PortfolioVectors.All([3, 0, 3], [1, 0, 3]), directed, "directed");
    }

    [Theory]
    [InlineData(DutyClasses.Defense | DutyClasses.Consultation, 3)]
    [InlineData(DutyClasses.Offense, 3)]
    [InlineData(DutyClasses.Neutrality | DutyClasses.Nonaggression, 2)]
    [InlineData(DutyClasses.Consultation, 2)]
    [InlineData(DutyClasses.Nonaggression, 1)]
    [InlineData(DutyClasses.None, 0)]
    [InlineData((DutyClasses)32, 0)]
    public void A_duty_counts_by_the_highest_of_its_classes(DutyClasses classes, int value) =>
        Assert.Equal(value, PortfolioValue.Of(classes));

    [Fact]
    public void A_history_refuses_a_tie_that_is_none()
    {
        foreach (var tie in new PortfolioTie[] { new(0, 0, 1, 0, 1), new(0, 4, 1, 0, 1), new(0, 1, 4, 0, 1),
            new(0, 1, 0, 0, 1), new(0, 1, 1, 1, 0), new(-1, 1, 1, 0, 1) })
            Assert.Throws<ArgumentException>(() => new PortfolioHistory(4, [tie], s_fourMembers));
        Assert.Throws<ArgumentException>(() => new PortfolioHistory(3, [], s_fourMembers));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitYearValues().TryAdd(0, 1970, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UnitYearValues().TryAdd(0, 1970, double.NaN));
    }

    private static IEnumerable<PortfolioTie> Ties(int unit, int[] portfolio) => portfolio
        .Select((value, other) => new PortfolioTie(unit, other, value, 0, 1))
        .Where(tie => tie.Value > 0 && tie.Creditor != unit);
}
