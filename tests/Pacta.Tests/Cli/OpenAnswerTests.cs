namespace Pacta.Tests.Cli;

/// <summary>Answers that hang on an uncertain day, or on whom one follows.</summary>
public sealed class OpenAnswerTests : IDisposable
{
    private const string Register = """
        source herald "A newspaper"
            published  1890-01-02

        source gazette "A gazette"
            published  1891-03-02

        source almanac "An almanac"
            published  1901

        source digest "A digest"
            published  1902

        state AAA "Aland"
            exists     1816-01-01/..

        state BBB "Bland"
            exists     1816-01-01/..

        organization league "League"
            joined by AAA 1895-06-07 [almanac]
            joined by AAA 1895-06-15 [digest]
            left by AAA 1899-06

        treaty vague-1879 "Alliance"
            parties    AAA, BBB
            signed     1879-10
            in force   on signature
            lasts      5 years

            article 1
                when anyone attacks a party:
                    the other party must defend the attacked party

        treaty disputed-1890 "Convention"
            parties    AAA, BBB
            in force   1890-01-01 [herald]
            in force   1891-03-01 [gazette]
            lasts      10 years

            article 1
                parties must consult each other

        treaty short-or-long-1900 "Agreement"
            parties    AAA, BBB
            in force   1900-01-01
            lasts      1 year [almanac]
            lasts      20 years [digest]

            article 1
                parties must not attack each other

        """;

    private readonly TemporaryFolder _folder = new();

    public OpenAnswerTests() => _folder.Write("register.pacta", Register);

    [Theory]
    [InlineData("1879-09-30", "")]
    [InlineData("1879-10-07", "possible: if signed before 1879-10-08")]
    [InlineData("1879-10-31", "yes")]
    [InlineData("1884-09-30", "yes")]
    [InlineData("1884-10-07", "possible: if signed on 1879-10-08 or later")]
    [InlineData("1884-10-31", "")]
    public void A_duty_under_a_treaty_signed_some_day_in_a_month_says_on_which_days_it_hangs(
        string day, string certainty) =>
        Assert.Equal(certainty, Owed("AAA must defend BBB when anyone attacks BBB", day));

    [Theory]
    [InlineData("1889-12-31", "")]
    [InlineData("1890-01-01", "possible: if in force 1890-01-01 (herald)")]
    [InlineData("1891-02-28", "possible: if in force 1890-01-01 (herald)")]
    [InlineData("1891-03-01", "yes")]
    [InlineData("1899-12-31", "yes")]
    [InlineData("1900-01-01", "possible: if in force 1891-03-01 (gazette)")]
    [InlineData("1901-03-01", "")]
    public void A_duty_whose_treaty_began_on_either_of_two_days_names_the_source_that_it_hangs_on(
        string day, string certainty) => Assert.Equal(certainty, Owed("AAA must consult BBB", day));

    [Theory]
    [InlineData("1900-06-01", "yes")]
    [InlineData("1901-06-01", "possible: if lasting 20 years (digest)")]
    [InlineData("1920-06-01", "")]
    public void A_term_of_one_length_or_another_decides_too(string day, string certainty) =>
        Assert.Equal(certainty, Owed("AAA must not attack BBB", day));

    [Theory]
    [InlineData("1895-06-06", "")]
    [InlineData("1895-06-07", "possible: if joined by AAA 1895-06-07 (almanac)")]
    [InlineData("1895-06-15", "yes")]
    [InlineData("1899-06-10", "possible: if left by AAA on 1899-06-11 or later")]
    [InlineData("1899-06-30", "")]
    public void A_membership_hangs_on_the_day_of_joining_and_of_leaving(string day, string certainty)
    {
        var answer = Ask("status", "league", "--on", day);

        Assert.Equal(certainty, answer.Column("members", "certainty").SingleOrDefault() ?? "");
        Assert.Contains("league|joined by AAA|1895-06-07 [almanac], or 1895-06-15 [digest]: open|",
            Rows(answer, "disagreements"));
    }

    [Fact]
    public void Status_brief_and_timeline_show_what_each_reading_comes_to()
    {
        string[] expected =
        [
            "disputed-1890|in force 1890-01-01 (herald)|1890-01-01 to 1900-01-01",
            "disputed-1890|in force 1891-03-01 (gazette)|since 1891-03-01, until 1901-03-01, "
                + "when it expires with its term",
        ];

        Assert.Equal(expected, Rows(Ask("status", "disputed-1890", "--on", "1900-05-01"), "readings"));
        Assert.Equal(expected, Rows(Ask("timeline", "disputed-1890", "--on", "1900-05-01"), "readings"));
        Assert.Equal(
            ["disputed-1890|in force 1890-01-01 (herald)|in force since 1890-01-01",
                "disputed-1890|in force 1891-03-01 (gazette)|nothing between the two on that day"],
            Rows(Ask("brief", "AAA", "BBB", "--on", "1890-05-01"), "readings"));
    }

    [Fact]
    public void Find_and_due_give_the_condition_too()
    {
        Assert.Equal("possible: if in force 1890-01-01 (herald)", Assert.Single(
            Ask("find", "--status", "in force", "--on", "1890-05-01").Column("instruments", "certainty")));
        Assert.Equal(
            ["1900-01-01|possible: if in force 1890-01-01 (herald)"],
            Ask("due", "--from", "1899-12-30", "--within", "1 week").Rows("deadlines")
                .Where(static r => r["treaty"] == "disputed-1890").Select(static r => $"{r["day"]}|{r["certainty"]}"));
    }

    [Theory]
    [InlineData("status disputed-1890 --on 1895-01-01")]
    [InlineData("timeline disputed-1890 --on 1895-01-01")]
    [InlineData("owes AAA BBB --on 1895-01-01")]
    [InlineData("brief AAA BBB --on 1895-01-01")]
    [InlineData("find --text disputed --on 1895-01-01")]
    [InlineData("compare disputed-1890 vague-1879")]
    [InlineData("due --from 1900-01-01 --within 1month")]
    public void Every_view_marks_what_is_disputed(string question) =>
        Assert.Contains("disputed-1890|in force|1890-01-01 [herald], or 1891-03-01 [gazette]: open|",
            Rows(Ask([.. question.Split(' ').Select(static w => w == "1month" ? "1 month" : w)]), "disagreements"));

    [Theory]
    [InlineData("expect on 1895-01-01: AAA is party to disputed-1890", true)]
    [InlineData("expect on 1895-01-01: possibly AAA is party to disputed-1890", false)]
    [InlineData("expect on 1890-05-01: AAA is party to disputed-1890", false)]
    [InlineData("expect on 1890-05-01: AAA is not party to disputed-1890", false)]
    [InlineData("expect on 1890-05-01: possibly AAA is party to disputed-1890", true)]
    [InlineData("expect on 1889-05-01: AAA is not party to disputed-1890", true)]
    [InlineData("expect on 1889-05-01: possibly AAA is party to disputed-1890", false)]
    [InlineData("expect on 1895-01-01: disputed-1890 is in force", true)]
    [InlineData("expect on 1895-01-01: disputed-1890 is in force until 1900-01-01", false)]
    [InlineData("expect on 1895-01-01: possibly disputed-1890 is in force until 1900-01-01", true)]
    [InlineData("expect on 1890-05-01: AAA must consult BBB", false)]
    [InlineData("expect on 1890-05-01: possibly AAA must consult BBB", true)]
    [InlineData("expect on 1879-10-07: possibly AAA must defend BBB when BBB attacks AAA", false)]
    public void An_expectation_holds_on_every_reading_and_a_possible_one_on_some(string expectation, bool holds)
    {
        _folder.Write("expected.pacta", expectation + "\n");

        Assert.Equal(holds ? 0 : 1, CliRun.Of("check", "--register", _folder.Path).Code);
    }

    [Theory]
    [InlineData("AAA attacks BBB", false)]
    [InlineData("AAA attacks BBB in Alps", false)]
    [InlineData("AAA attacks BBB in Baltic, unprovoked", false)]
    [InlineData("AAA attacks BBB in Alps, unprovoked", false)]
    [InlineData("AAA attacks BBB in Alps, unprovoked, on request", true)]
    public void What_an_event_does_not_say_leaves_the_duty_that_asks_for_it_possible(string happening, bool certain)
    {
        _folder.Write("bounded.pacta", $"""
            area Alps
            area Baltic

            state CCC "Cland"
                exists     1816-01-01/..

            treaty bounded-1930 "Guarantee"
                parties    BBB, CCC
                in force   1930-01-01

                article 1
                    when anyone attacks a party in Alps, unprovoked:
                        the other party must defend the attacked party, on request

            expect on 1931-01-01: {(certain ? "" : "possibly ")}CCC must defend BBB when {happening}

            """);

        Assert.Equal(0, CliRun.Of("check", "--register", _folder.Path).Code);
    }

    public void Dispose() => _folder.Dispose();

    private Answer Ask(params string[] question) => Answer.To([.. question, "--register", _folder.Path]);

    private static IEnumerable<string> Rows(Answer answer, string section) =>
        answer.Rows(section).Select(static r => string.Join('|', r.Values));

    private string Owed(string duty, string day) => Ask("owes", "AAA", "BBB", "--on", day).Rows("duties")
        .FirstOrDefault(r => r["duty"] == duty)?["certainty"] ?? "";
}
