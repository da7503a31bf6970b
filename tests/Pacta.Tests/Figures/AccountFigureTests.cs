using Pacta.Figures;
using Pacta.Register;
using Pacta.Tests.Registers;

namespace Pacta.Tests.Figures;

/// <summary>The figures of the five accounts, held against the official ones that ship.</summary>
public class AccountFigureTests
{
    private static readonly FigureText s_text = new(Embedded.Register);
    private static readonly FigureCheck s_check = new(new(Embedded.Register));

    [Theory]
    [InlineData("trade CHN-RUS 2000", "is 8 billion USD", "lat-2001, ciic-2001", FigureVerdict.Agrees)]
    [InlineData("trade CHN-USA 2000", "is 115 billion USD", "lat-2001", FigureVerdict.Conflicts)]
    [InlineData("trade CHN-RUS 2001-33", "grew 51 percent", "ciic-2001", FigureVerdict.CannotTell)]
    [InlineData("trade CHN-RUS 2001 so far by 2001-07-16", "is 3.8 billion USD", "cnn-signs-2001",
        FigureVerdict.Agrees)]
    [InlineData("trade CHN-USA 2001 so far by 2001-07-16", "is 115 billion USD", "cnn-signs-2001",
        FigureVerdict.Conflicts)]
    [InlineData("trade CHN-RUS 2002-01/2002-05", "grew 20 percent", "ccc-2002", FigureVerdict.CannotTell)]
    [InlineData("trade CHN-USA 2001?", "is nearly 8 times trade CHN-RUS", "ccc-2002", FigureVerdict.Agrees)]
    [InlineData("exports CHN-USA 2001?", "is about 40 percent of exports CHN", "ccc-2002", FigureVerdict.CannotTell)]
    [InlineData("border-length CHN-RUS 2001", "is more than 2000 miles", "lat-2001", FigureVerdict.Agrees)]
    [InlineData("population CHN 2001", "is nearly 10 times population RUS", "lat-2001", FigureVerdict.CannotTell)]
    public void Each_figure_of_an_account_has_the_verdict_of_the_others(
        string subject, string said, string sources, FigureVerdict verdict) =>
        Assert.Equal(verdict, Find(subject, said, sources).Verdict);

    [Fact]
    public void A_growth_without_the_level_before_says_what_is_missing_and_what_it_implies()
    {
        var finding = Find("trade CHN-RUS 2001-33", "grew 51 percent", "ciic-2001");

        Assert.Equal("trade CHN-RUS 2000-33", Assert.Single(finding.Missing));
        Assert.Contains("it implies 2.05 billion USD in 2000-33, 25.7 percent of the 8.0 billion USD",
            string.Join('\n', finding.Evidence.Select(static e => e.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_by_one_states_statistics_shows_that_of_the_others_beside_it()
    {
        var finding = Find("trade CHN-USA 2001?", "is nearly 8 times trade CHN-RUS", "ccc-2002");

        Assert.Equal(
            [(FigureRelation.Quotient, FigureVerdict.Agrees), (FigureRelation.OtherCount, FigureVerdict.CannotTell)],
            finding.Evidence.Select(static e => (e.Relation, e.Verdict)));
        Assert.EndsWith("is 7.54 times", finding.Evidence[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("is 11.4 times", finding.Evidence[1].Text, StringComparison.Ordinal);
    }

    private static FigureFinding Find(string subject, string said, string sources) =>
        s_check.Of(Embedded.Register.Figures.Single(f => s_text.Subject(f) == subject && s_text.Said(f) == said
            && s_text.Sources(f) == sources));
}
