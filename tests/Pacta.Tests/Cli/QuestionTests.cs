namespace Pacta.Tests.Cli;

public class QuestionTests
{
    [Fact]
    public void Owes_keeps_to_one_direction()
    {
        var there = Answer.To("owes", "USA", "JPN", "--on", "1960-06-24").Column("duties", "duty");
        var back = Answer.To("owes", "JPN", "USA", "--on", "1960-06-24").Column("duties", "duty");

        Assert.Contains(there, static duty => duty.StartsWith("USA must defend JPN", StringComparison.Ordinal));
        Assert.DoesNotContain(back, static duty => duty.Contains("must defend", StringComparison.Ordinal));
    }

    [Fact]
    public void Status_tells_who_is_bound_that_day()
    {
        var status = Answer.To("status", "warsaw-pact-1955", "--on", "1990-11-01");

        Assert.DoesNotContain(
            "DDR", status.Column("states", "state").Where((_, i) => status.Rows("states")[i]["status"] == "party"));
        Assert.Contains("|party|", status.Row("states", "SUN"));
    }

    [Fact]
    public void A_timeline_runs_from_signature_to_end()
    {
        var days = Answer.To("timeline", "chn-sun-1950").Rows("timeline")
            .Select(static row => $"{row["day"]} {row["what"]}").ToList();

        Assert.Contains("1950-02-14 signed at Moscow", days);
        Assert.Contains("1950-04-11 enters into force", days);
        Assert.Contains("1980-04-11 expires after CHN's notice of 1979-04-03", days);
    }

    [Fact]
    public void An_end_for_one_party_says_for_whom_and_why_wherever_it_shows()
    {
        const string Ended = "ended for ITA 1943-10-13 by war";

        Assert.Contains(Ended, Answer.To("brief", "DEU", "ITA", "--on", "1944-01-01")
            .Row("ended", "tripartite-pact-1940"));
        Assert.Contains(Ended, Answer.To("brief", "ITA", "JPN", "--on", "1944-01-01")
            .Row("ended", "tripartite-pact-1940"));
        Assert.Contains("britannica",
            Answer.To("brief", "ITA", "JPN", "--on", "1944-01-01").Row("ended", "tripartite-pact-1940"));
        Assert.Contains(Ended, CliRun.Of("status", "tripartite-pact-1940", "--on", "1944-01-01", "--why").Out);
        Assert.Contains("1943-10-13 ended for ITA by war",
            Answer.To("timeline", "tripartite-pact-1940").Rows("timeline")
                .Select(static row => $"{row["day"]} {row["what"]}"));
        Assert.Contains("ended for ITA by war",
            Answer.To("due", "--from", "1943-10-01", "--within", "30 days").Column("deadlines", "what"));
    }

    [Fact]
    public void The_end_of_a_treaty_of_two_reads_the_same_from_either_side()
    {
        var there = Answer.To("brief", "CHN", "RUS", "--on", "2001-07-17").Row("ended", "chn-sun-1950");
        var back = Answer.To("brief", "RUS", "CHN", "--on", "2001-07-17").Row("ended", "chn-sun-1950");

        Assert.Contains("in law until 1980-04-11: expired after CHN's notice of 1979-04-03", there);
        Assert.Equal(there, back);
    }

    [Fact]
    public void A_timeline_of_two_states_is_the_calendar_of_their_relation()
    {
        var days = Answer.To("timeline", "russia", "CHN").Column("timeline", "day");

        Assert.Equal("Russia (RUS) and China (CHN)", Answer.To("timeline", "russia", "CHN").Title);
        Assert.Contains("2001-07-16", days);
    }

    [Fact]
    public void Status_of_an_organization_lists_its_members()
    {
        var members = Answer.To("status", "NATO", "--on", "1955-06-01").Column("members", "state");

        Assert.Contains("DEU", members);
        Assert.DoesNotContain("ESP", members);
        Assert.Equal(CliRun.Of("status", "sco"), CliRun.Of("status", "shanghai cooperation organization"));
    }

    [Fact]
    public void Compare_pairs_each_duty_with_at_most_one_other()
    {
        var compared = Answer.To("compare", "chn-sun-1950", "chn-rus-2001");

        Assert.Contains(
            compared.Column("lost", "duty"), static duty => duty.Contains("must defend", StringComparison.Ordinal));
        Assert.Contains(compared.Column("gained", "duty"), static duty =>
            duty.Contains("nuclear weapons", StringComparison.Ordinal));
        var old = compared.Column("both", "chn-sun-1950");
        Assert.Equal(old.Distinct(), old);
        Assert.Contains("1980-04-11", compared.Row("facts", "ended"));
    }

    [Fact]
    public void Find_narrows_by_everything_that_is_named()
    {
        var found = Answer.To("find", "--party", "china", "--party", "PRK", "--duty", "defend", "--status", "in-force",
            "--kind", "treaty", "--subject", "alliance", "--parties", "2", "--text", "mutual", "--on", "2001-07-17");

        Assert.Equal(["chn-prk-1961"], found.Column("instruments", "treaty"));
    }

    [Fact]
    public void Find_tells_when_nothing_fits()
    {
        var found = CliRun.Of("find", "--text", "no such words");

        Assert.Equal(0, found.Code);
        Assert.Contains("0 found: none fits.", found.Out);
    }

    [Fact]
    public void Due_takes_in_the_last_day_of_the_period()
    {
        string[] ask = ["due", "--state", "RUS", "--from", "2026-02-28", "--within"];

        Assert.Contains("2027-02-28", Answer.To([.. ask, "1 year"]).Column("deadlines", "day"));
        Assert.DoesNotContain("2027-02-28", Answer.To([.. ask, "364 days"]).Column("deadlines", "day"));
        var notice = Answer.To([.. ask, "1 week"]).Rows("deadlines").Single();
        Assert.Equal(("2026-02-28", "notice", "clause on renewal"), (notice["day"], notice["act"], notice["rule"]));
        Assert.Equal("What falls due from 2026-02-28 to 2027-02-28", Answer.To([.. ask, "1 year"]).Title);
    }

    [Fact]
    public void Due_looks_a_year_ahead_of_the_day_asked_about_unless_told_otherwise()
    {
        Assert.Equal($"What falls due from {CliRun.Today} to 2027-11-22", Answer.To("due").Title);
        Assert.Equal("What falls due from 2001-07-17 to 2002-07-17", Answer.To("due", "--on", "2001-07-17").Title);
        Assert.Equal("What falls due from 2001-01-31 to 2001-02-28",
            Answer.To("due", "--from", "2001-01-31", "--within", "1 month rounding down").Title);
    }

    [Fact]
    public void Why_asks_the_same_question_with_derivations()
    {
        string[] ask = ["owes", "CHN", "PRK", "--on", "1961-09-11"];

        Assert.Equal(CliRun.Of([.. ask, "--why"]).Out, CliRun.Of(["why", .. ask]).Out);
        Assert.Contains("treaties/chn-prk-1961.pacta:", CliRun.Of(["why", .. ask]).Out);
    }

    [Theory]
    [InlineData("owes chn RUS --on 2001-07-17")]
    [InlineData("owes China russia --on 2001-07-17")]
    [InlineData("--on 2001-07-17 owes Chn Russian_Federation")]
    public void Names_may_be_codes_or_words_in_any_case(string line)
    {
        var args = line.Split(' ').Select(static word => word.Replace('_', ' ')).ToArray();

        Assert.Equal(CliRun.Of("owes", "CHN", "RUS", "--on", "2001-07-17"), CliRun.Of(args));
    }

    [Fact]
    public void A_treaty_may_be_named_by_identifier_or_title_in_any_case()
    {
        var by = CliRun.Of("status", "un-charter-1945");

        Assert.Equal(by, CliRun.Of("status", "UN-Charter-1945"));
        Assert.Equal(by, CliRun.Of("status", "charter of the united nations"));
    }

    [Fact]
    public void Check_passes_on_the_register_that_ships()
    {
        var check = CliRun.Of("check");

        Assert.Equal(0, check.Code);
        Assert.Contains("0 errors, ", check.Out);
        Assert.Contains(" 0 failed", check.Out);
        Assert.Contains("diagnostics", Answer.To("check").Keys);
    }
}
