using Pacta.Figures;

namespace Pacta.Tests.Figures;

public class FigureCheckTests
{
    [Theory]
    [InlineData("trade CHN-RUS 2001 grew 30 percent", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2001 grew 31 percent", FigureVerdict.Conflicts)]
    [InlineData("trade CHN-RUS 2001 grew 30.0 percent", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2001 grew about 31 percent", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2001 grew more than 25 percent", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2001 grew less than 25 percent", FigureVerdict.Conflicts)]
    [InlineData("trade CHN-RUS 2001 fell 30 percent", FigureVerdict.Conflicts)]
    [InlineData("trade CHN-RUS 2001 grew 30 percent over 2000", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2002 fell 50 percent", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2002 fell 35 percent over 2000", FigureVerdict.Agrees)]
    [InlineData("trade RUS-CHN 2001 grew 30 percent", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2000 grew 30 percent", FigureVerdict.CannotTell)]
    public void A_growth_is_held_against_the_levels_before_and_after(string growth, FigureVerdict verdict) =>
        Assert.Equal(verdict, FigureWorld.Last("trade CHN-RUS 2000 is 10.00 billion USD",
            "trade CHN-RUS 2001 is 13.00 billion USD", "trade CHN-RUS 2002 is 6.50 billion USD", growth).Verdict);

    [Fact]
    public void A_growth_that_implies_more_than_the_whole_year_before_conflicts()
    {
        var finding = FigureWorld.Last("trade CHN-RUS 2000 is 2.0 billion USD",
            "trade CHN-RUS 2001-33 is 3.1 billion USD", "trade CHN-RUS 2001-33 grew 5.0 percent");

        Assert.Equal(FigureVerdict.Conflicts, finding.Verdict);
        Assert.Contains("it implies 2.95 billion USD in 2000-33", finding.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trade CHN-USA 2001 is nearly 8 times trade CHN-RUS", FigureVerdict.CannotTell)]
    [InlineData("trade CHN-USA 2001 counted by CHN is nearly 8 times trade CHN-RUS", FigureVerdict.Agrees)]
    [InlineData("trade CHN-USA 2001 counted by USA is nearly 8 times trade CHN-RUS", FigureVerdict.CannotTell)]
    [InlineData("trade CHN-USA 2001 counted by CHN is 8 times trade CHN-RUS", FigureVerdict.Agrees)]
    [InlineData("trade CHN-USA 2001 counted by CHN is 11 times trade CHN-RUS", FigureVerdict.Conflicts)]
    [InlineData("trade CHN-USA 2001 is 12 times trade CHN-RUS 1999", FigureVerdict.CannotTell)]
    [InlineData("trade CHN-USA 2001 counted by CHN is about 750 percent of trade CHN-RUS", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 2001 is about 13 percent of trade CHN-USA 2001", FigureVerdict.Agrees)]
    public void A_ratio_is_computed_anew_by_the_statistics_that_it_names(string ratio, FigureVerdict verdict) =>
        Assert.Equal(verdict, FigureWorld.Last("trade CHN-RUS 2001 counted by CHN is 10.67 billion USD",
            "trade CHN-USA 2001 counted by CHN is 80.5 billion USD",
            "trade CHN-USA 2001 counted by USA is 121.5 billion USD", ratio).Verdict);

    [Fact]
    public void A_year_is_the_sum_of_its_quarters()
    {
        string[] quarters = [.. Enumerable.Range(33, 4).Select(q => $"trade CHN-RUS 2001-{q} is 2.0 billion USD")];

        Assert.Equal(FigureVerdict.Agrees,
            FigureWorld.Last([.. quarters, "trade CHN-RUS 2001 is 8 billion USD"]).Verdict);
        Assert.Equal(FigureVerdict.Conflicts,
            FigureWorld.Last([.. quarters, "trade CHN-RUS 2001 is 9 billion USD"]).Verdict);
        Assert.Equal(FigureVerdict.Conflicts,
            FigureWorld.Last([.. quarters[1..], "trade CHN-RUS 2001 is 5 billion USD"]).Verdict);
        Assert.Equal(FigureVerdict.CannotTell,
            FigureWorld.Last([.. quarters[1..], "trade CHN-RUS 2001 is 9 billion USD"]).Verdict);
    }

    [Fact]
    public void Ranks_are_not_added() => Assert.Equal(FigureVerdict.CannotTell,
        FigureWorld.Last("rank CHN-RUS 2001-33 is place 9", "rank CHN-RUS 2001 is place 8").Verdict);

    [Fact]
    public void The_figure_of_a_part_given_as_that_of_the_whole_conflicts_and_is_recognised()
    {
        var finding = FigureWorld.Last("trade CHN-RUS 2001 is 10.67 billion USD",
            "trade CHN-RUS 2001-01/2001-05 is 3.79 billion USD", "trade CHN-RUS 2001 is 3.8 billion USD");

        Assert.Equal(FigureVerdict.Conflicts, finding.Verdict);
        Assert.Contains(finding.Evidence, static e => e.Relation == FigureRelation.SameNumber
            && e.Text.StartsWith("this is the number of 2001-01/2001-05", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_so_far_is_that_of_the_months_that_had_passed()
    {
        string[] months = ["trade CHN-RUS 2001-01/2001-05 is 3.79 billion USD"];

        Assert.Equal(FigureVerdict.Agrees,
            FigureWorld.Last([.. months, "trade CHN-RUS 2001 so far by 2001-07-16 is 3.8 billion USD"]).Verdict);
        Assert.Equal(FigureVerdict.CannotTell,
            FigureWorld.Last([.. months, "trade CHN-RUS 2001 so far by 2001-07-16 is 4.8 billion USD"]).Verdict);
        Assert.Equal(FigureVerdict.CannotTell,
            FigureWorld.Last([.. months, "trade CHN-RUS 2001 so far by 2001-04-16 is 3.8 billion USD"]).Verdict);
        Assert.Equal(FigureVerdict.Conflicts,
            FigureWorld.Last([.. months, "trade CHN-RUS 2001 so far by 2001-07-16 is 2.8 billion USD"]).Verdict);
    }

    [Fact]
    public void What_one_imports_the_other_exports() => Assert.Equal(FigureVerdict.Agrees,
        FigureWorld.Last("exports CHN-RUS 2001 is 2.7 billion USD", "imports RUS-CHN 2001 is 2.71 billion USD")
            .Verdict);

    [Theory]
    [InlineData("trade CHN-RUS 1999 is 5.7 billion USD", FigureVerdict.Agrees)]
    [InlineData("trade CHN-RUS 1999 is 6.7 billion USD", FigureVerdict.Conflicts)]
    public void Trade_is_exports_and_imports(string trade, FigureVerdict verdict) => Assert.Equal(verdict,
        FigureWorld.Last("exports CHN-RUS 1999 is 1.5 billion USD", "imports CHN-RUS 1999 is 4.2 billion USD", trade)
            .Verdict);

    [Fact]
    public void Statistics_of_two_states_are_set_side_by_side_and_do_not_judge_each_other()
    {
        var finding = FigureWorld.Last("trade CHN-USA 2001 counted by USA is 121.5 billion USD",
            "trade CHN-USA 2001 counted by CHN is 80.5 billion USD");

        Assert.Equal(FigureVerdict.CannotTell, finding.Verdict);
        Assert.Equal(FigureRelation.OtherCount, Assert.Single(finding.Evidence).Relation);
    }

    [Fact]
    public void What_does_not_say_whose_statistics_it_is_from_supports_but_does_not_refute()
    {
        const string Counted = "trade CHN-USA 2001 counted by CHN is 80.5 billion USD";

        Assert.Equal(FigureVerdict.Agrees,
            FigureWorld.Last("trade CHN-USA 2001 is 81 billion USD", Counted).Verdict);
        Assert.Equal(FigureVerdict.CannotTell,
            FigureWorld.Last("trade CHN-USA 2001 is 115 billion USD", Counted).Verdict);
        Assert.Equal(FigureVerdict.Conflicts,
            FigureWorld.Last(Counted, "trade CHN-USA 2001 is 115 billion USD").Verdict);
    }

    [Fact]
    public void What_fits_the_statistics_of_one_state_of_two_does_not_conflict()
    {
        const string SoFar = "trade CHN-USA 2001 so far by 2001-07-16 is 85 billion USD";
        const string Chinese = "trade CHN-USA 2001 counted by CHN is 80.5 billion USD";

        Assert.Equal(FigureVerdict.Conflicts, FigureWorld.Last(Chinese, SoFar).Verdict);
        Assert.Equal(FigureVerdict.CannotTell, FigureWorld.Last(Chinese,
            "trade CHN-USA 2001 counted by USA is 121.5 billion USD", SoFar).Verdict);
    }

    [Theory]
    [InlineData("2001-07-16", 98, FigureVerdict.CannotTell)]
    [InlineData("2001-07-16", 99, FigureVerdict.Conflicts)]
    [InlineData("2001-12-01", 115, FigureVerdict.CannotTell)]
    [InlineData("2001-03-01", 60, FigureVerdict.CannotTell)]
    public void A_part_of_a_year_does_not_run_half_as_much_again_ahead_of_its_days(
        string day, int billions, FigureVerdict verdict) =>
        Assert.Equal(verdict, FigureWorld.Last("trade CHN-USA 2001 counted by USA is 121.5 billion USD",
            FormattableString.Invariant($"trade CHN-USA 2001 so far by {day} is {billions} billion USD")).Verdict);

    [Fact]
    public void A_preferred_level_alone_is_used_and_a_deprecated_one_never()
    {
        const string Growth = "trade CHN-RUS 2001 grew 30 percent";
        string[] levels = ["trade CHN-RUS 2000 is 10.00 billion USD", "trade CHN-RUS 2001 is 13.00 billion USD"];

        Assert.Equal(FigureVerdict.CannotTell,
            FigureWorld.Last([.. levels, "trade CHN-RUS 2001 is 15.00 billion USD", Growth]).Verdict);
        Assert.Equal(FigureVerdict.Conflicts,
            FigureWorld.Last([.. levels, "trade CHN-RUS 2001 is 15.00 billion USD preferred", Growth]).Verdict);
        Assert.Equal(FigureVerdict.Agrees, FigureWorld.Last(
            [.. levels, "trade CHN-RUS 2001 is 15.00 billion USD deprecated \"a slip\"", Growth]).Verdict);
    }

    [Theory]
    [InlineData("length CHN-RUS 2001 is more than 2000 miles", FigureVerdict.Agrees)]
    [InlineData("length CHN-RUS 2001 is 2265 miles", FigureVerdict.Agrees)]
    [InlineData("length CHN-RUS 2001 is at most 2000 miles", FigureVerdict.Conflicts)]
    [InlineData("length CHN-RUS 2001 is at least 3645 km", FigureVerdict.Agrees)]
    [InlineData("length CHN-RUS 2001 is 1968 nautical miles", FigureVerdict.Agrees)]
    public void Units_are_converted_before_numbers_are_compared(string length, FigureVerdict verdict) =>
        Assert.Equal(verdict, FigureWorld.Last("length CHN-RUS 2001 is 3645 km", length).Verdict);

    [Fact]
    public void A_figure_that_is_not_recorded_can_be_asked_about()
    {
        var register = FigureWorld.Of("trade CHN-RUS 2000 is 8.0 billion USD");
        var asked = FigureWorld.Of("trade CHN-RUS 2000 is 8 billion USD").Figures[0] with { Id = -1 };

        Assert.Equal(FigureVerdict.Agrees, FigureCheck.Of(register, asked).Verdict);
    }

    [Theory]
    [InlineData("trade CHN-RUS 2001 is 0 USD")]
    [InlineData("trade CHN-RUS 2001 is 999999999999999 trillion USD")]
    [InlineData("trade CHN-RUS 2001 is 0.000000000001 USD")]
    [InlineData("trade CHN-RUS 2001 grew 999999999999999 trillion percent")]
    [InlineData("trade CHN-RUS 2001 fell 100 percent")]
    [InlineData("trade CHN-RUS 2001 is 999999999999999 trillion times trade CHN-USA")]
    [InlineData("trade CHN-RUS 2001 is 0 percent of trade CHN-USA")]
    [InlineData("trade CHN-RUS ../2001 is 8 USD")]
    [InlineData("trade CHN-RUS 2001/.. grew 8 percent")]
    [InlineData("trade CHN-RUS Y-5877640 grew 8 percent")]
    public void Numbers_and_periods_at_the_edge_are_answered_too(string figure)
    {
        foreach (var other in new[] { "0", "999999999999999 trillion", "0.000000000001", "-5" })
        {
            Assert.NotNull(FigureWorld.Last($"trade CHN-USA 2001 is {other} USD",
                $"trade CHN-RUS 2000 is {other} USD", $"trade CHN-RUS 2001 is at least {other} USD",
                $"trade CHN-RUS 2001-33 is {other} USD", $"trade CHN-RUS 2001-34 is {other} USD",
                $"exports CHN-RUS 2001 is {other} USD", $"imports CHN-RUS 2001 is {other} USD",
                "trade CHN-RUS 2001 grew 20 percent [a]", figure).Reason);
        }
    }
}
