using Pacta.Cli;

namespace Pacta.Tests.Cli;

/// <summary>
/// Two days in every question: the one that is asked about, and the one as known on which it is answered.
/// </summary>
public sealed class KnownDayTests
{
    // The four corners: what holds on a day, as known before and after somebody had written of it.
    [Theory]
    [InlineData("abm-1972", "2001-12-01", "2001-12-12", "since 1972-10-03")]
    [InlineData("abm-1972", "2002-07-01", "2001-12-12", "since 1972-10-03")]
    [InlineData("abm-1972", "2001-12-01", "2001-12-14", "since 1972-10-03")]
    [InlineData("abm-1972", "2002-07-01", "2001-12-14", "1972-10-03 to 2002-06-13")]
    [InlineData("abm-1972", "2002-07-01", "2026-11-22", "1972-10-03 to 2002-06-13")]
    [InlineData("chn-rus-2001", "2002-02-27", "2002-02-27", "not in force: nothing recorded brings it into force")]
    [InlineData("chn-rus-2001", "2002-02-28", "2002-02-27", "not in force: nothing recorded brings it into force")]
    [InlineData("chn-rus-2001", "2002-02-27", "2026-11-22", "not yet; from 2002-02-28")]
    [InlineData("chn-rus-2001", "2002-02-28", "2026-11-22", "since 2002-02-28")]
    [InlineData("chn-sun-1950", "1979-04-01", "1979-04-02", "since 1950-04-11")]
    [InlineData("chn-sun-1950", "1981-01-01", "1979-04-02", "since 1950-04-11")]
    [InlineData("chn-sun-1950", "1979-04-01", "1979-04-06", "since 1950-04-11")]
    [InlineData("chn-sun-1950", "1981-01-01", "1979-04-06", "1950-04-11 to 1980-04-11")]
    public void A_status_is_that_of_one_day_as_known_on_another(string treaty, string on, string known, string inForce)
    {
        var answer = Answer.To("status", treaty, "--on", on, "--as-known-on", known);

        Assert.EndsWith($"on {on}, as known on {known}", answer.Title);
        Assert.StartsWith($"in force|{inForce}|", answer.Row("instrument", "in force"));
    }

    [Fact]
    public void Until_a_notice_is_published_the_treaty_of_1950_is_renewed_for_five_years()
    {
        var answer = Answer.To("status", "chn-sun-1950", "--on", "1981-01-01", "--as-known-on", "1979-04-02");

        Assert.Contains("until 1985-04-11, renewed once", answer.Row("instrument", "term"));
        Assert.Contains("denounced by CHN 1979-04-03", answer.Column("not_known", "fact"));
    }

    [Fact]
    public void Why_names_the_fact_that_was_left_out_the_day_and_the_source()
    {
        var run = CliRun.Of(
            "why", "status", "abm-1972", "--on", "2002-07-01", "--as-known-on", "2001-12-12");

        Assert.Contains("not yet known on 2001-12-12: abm-1972 withdrawn by USA 2001-12-13, known from 2001-12-13 by ",
            run.Flat);
        Assert.DoesNotContain("ccc-2002", run.Flat);
    }

    [Fact]
    public void What_bears_on_no_day_so_early_is_not_named()
    {
        var answer = Answer.To("status", "abm-1972", "--on", "2001-12-01", "--as-known-on", "2001-12-12");

        Assert.Empty(answer.Rows("not_known"));
    }

    [Fact]
    public void A_brief_lists_what_its_reader_could_not_know()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2002-07-16", "--as-known-on", "2001-07-17");

        Assert.EndsWith("on 2002-07-16, as known on 2001-07-17", brief.Title);
        Assert.Contains("chn-rus-2001", brief.Column("signed", "treaty"));
        Assert.Contains(brief.Rows("not_known"), static row =>
            row["about"] == "chn-rus-2001" && row["fact"].StartsWith("in force 2002-02-28", StringComparison.Ordinal));
        Assert.Contains(brief.Rows("not_known"), static row => row["about"] == "chn-sun-1950"
            && row["fact"] == "in practice dead by 1963" && row["known from"] == "2002-09-02"
            && row["by"] == "ccc-2002");
    }

    [Fact]
    public void A_treaty_of_which_nobody_had_written_is_found_nowhere()
    {
        Assert.Empty(Answer.To("find", "--text", "rus-prk-2024", "--as-known-on", "2024-06-18").Rows("instruments"));
        Assert.Single(Answer.To("find", "--text", "rus-prk-2024", "--as-known-on", "2024-06-20").Rows("instruments"));

        var status = Answer.To("status", "rus-prk-2024", "--on", "2024-12-05", "--as-known-on", "2024-06-18");

        Assert.Equal("known|nothing of it|", status.Row("instrument", "known"));
        Assert.StartsWith("as a whole, signed 2024-06-19", Assert.Single(status.Column("not_known", "fact")));
    }

    [Fact]
    public void Every_question_takes_the_day_and_says_so()
    {
        string[][] questions =
        [
            ["brief", "CHN", "RUS"], ["owes", "CHN", "RUS"], ["status", "abm-1972"], ["status", "wto"],
            ["timeline", "abm-1972"], ["timeline", "CHN", "RUS"], ["compare", "chn-sun-1950", "chn-rus-2001"],
            ["find", "--party", "CHN"], ["due"],
        ];

        Assert.All(questions, static question => Assert.EndsWith(", as known on 2001-12-12",
            Answer.To([.. question, "--as-known-on", "2001-12-12"]).Title));
        Assert.All(questions, static question => Assert.DoesNotContain("known", Answer.To(question).Title));
    }

    [Fact]
    public void Who_names_only_the_day_of_knowledge_asks_about_that_day()
    {
        Assert.EndsWith("on 2001-12-12, as known on 2001-12-12",
            Answer.To("status", "abm-1972", "--as-known-on", "2001-12-12").Title);
    }

    [Fact]
    public void A_day_that_is_none_is_refused_by_the_name_of_its_option()
    {
        CliRun.Refuses(["brief", "CHN", "RUS", "--as-known-on", "2001-12"], "--as-known-on", "2001-12");
        CliRun.Refuses(["brief", "CHN", "RUS", "--as-known-on", "yesterday"], "--as-known-on", "yesterday");
    }

    // The Soviet Union goes on for a reader of 1985, and he who asks of Russia in his time is answered of it.
    [Fact]
    public void A_state_is_asked_of_by_any_name_and_lasts_until_its_end_is_known()
    {
        Assert.StartsWith("People's Republic of China (CHN) and Soviet Union (SUN) on 1985-01-01",
            Answer.To("brief", "CHN", "RUS", "--as-known-on", "1985-01-01").Title);
        Assert.Contains("abm-1972", Answer.To(
            "brief", "USA", "SUN", "--on", "1995-01-01", "--as-known-on", "1985-01-01").Column("in_force", "treaty"));
    }

    [Fact]
    public void A_source_without_a_day_is_used_and_doubted_aloud()
    {
        var run = CliRun.Of("status", "npt-1968", "--on", "2001-07-17", "--as-known-on", "2001-07-17", "--why").Flat;

        Assert.Contains("(publication day not recorded)", run);
        Assert.DoesNotContain(
            "(publication day not recorded)", CliRun.Of("status", "npt-1968", "--on", "2001-07-17", "--why").Flat);
    }

    // The text stands in a volume of 1962: in the course of that year it may have been out.
    [Theory]
    [InlineData("1961-12-31", "")]
    [InlineData("1962-01-01", "possible")]
    [InlineData("1962-12-30", "possible")]
    [InlineData("1962-12-31", "yes")]
    public void What_a_source_of_a_year_says_is_possible_in_that_year_and_certain_after_it(string known, string certain)
    {
        var answer = Answer.To("owes", "SUN", "PRK", "--on", "1962-03-01", "--as-known-on", known);
        var defence = answer.Rows("duties")
            .Where(static row => row["duty"].StartsWith("SUN must defend PRK", StringComparison.Ordinal));

        Assert.Equal(certain.Length == 0 ? [] : [certain], defence.Select(static row => row["certainty"]));
        Assert.Equal(certain == "possible", answer.Keys.Contains("perhaps_known"));
    }

    [Fact]
    public void What_others_did_about_an_open_treaty_is_not_listed_for_a_pair()
    {
        var answer = Answer.To("owes", "SUN", "PRK", "--on", "1962-03-01", "--as-known-on", "1961-12-01");

        Assert.DoesNotContain(answer.Column("not_known", "fact"),
            static fact => fact.Contains("GBR", StringComparison.Ordinal));
    }
}
