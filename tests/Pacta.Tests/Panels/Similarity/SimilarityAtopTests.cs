using Pacta.Panels;
using Pacta.Panels.Similarity;
using Pacta.Register;
using Pacta.Tests.Imports.Atop;
using Pacta.Time;

namespace Pacta.Tests.Panels;

/// <summary>Real alliances: those of ATOP among the members of the system of Correlates of War.</summary>
public class SimilarityAtopTests
{
    private static readonly Lazy<PortfolioHistory?> s_history = new(static () => AtopData.Shared is { } atop
        ? PortfolioHistory.Of(PairSpans.Of(atop.Engine),
            StateSystem.Of(atop.Register, PanelStates.Cow, CodeScheme.Cow))
        : null);

    [Theory]
    [InlineData(1816, false)]
    [InlineData(1887, true)]
    [InlineData(1914, false)]
    [InlineData(1939, true)]
    [InlineData(1949, false)]
    public void All_pairs_of_a_year_compare_as_their_vectors_do(int year, bool withPossible)
    {
        if (s_history.Value is not { } history)
            return;
        var (from, until) = (Day.FromDate(year, 1, 1), Day.FromDate(year + 1, 1, 1));
        var options = new SimilarityOptions { WithPossible = withPossible };

        var block = SimilarityTable.Of(history, PortfolioHistory.Years(year, year), options).Single();

        var world = new PortfolioWorld(history.UnitCount,
            [.. history.Ties.Where(tie => tie.From < until && from < tie.Until)], [.. history.Members]);
        Assert.True(block.PairCount > 200);
        SimilarityAssert.Equal(world.Values(from, until, options), block, $"{year}");
    }

    [Fact]
    public void A_year_without_a_change_has_the_values_of_its_days()
    {
        if (s_history.Value is not { } history)
            return;
        var years = SimilarityTable.Of(history, PortfolioHistory.Years(1816, 2018), new())
            .ToDictionary(static block => block.From, static block => block.All.ToArray());
        var quiet = 0;

        foreach (var stretch in SimilarityTable.OfChanges(
            history, Day.FromDate(1816, 1, 1), Day.FromDate(2019, 1, 1), new()))
        {
            foreach (var (from, until) in PortfolioHistory.Years(1816, 2018))
            {
                if (from < stretch.From || stretch.Until < until)
                    continue;
                Assert.Equal(years[from], stretch.All.ToArray());
                quiet++;
            }
        }

        Assert.True(quiet > 0);
    }

    [Fact]
    public void After_the_end_of_coverage_nobody_knows_who_is_still_allied()
    {
        if (s_history.Value is not { } history)
            return;

        var before = SimilarityTable.Of(history, PortfolioHistory.Years(2017, 2017), new()).Single();
        var after = SimilarityTable.Of(history, PortfolioHistory.Years(2020, 2020), new()).Single();

        Assert.True(Sure(before) > 0.8, $"{Sure(before)}");
        Assert.True(Sure(after) < 0.1, $"{Sure(after)}");

        static double Sure(SimilarityBlock block) =>
            block.Members.ToArray().Count(block.IsSure) / (double)block.Members.Length;
    }
}
