namespace Pacta.Tests.Cli;

public class BriefTests
{
    [Fact]
    public void The_day_after_the_signature_the_treaty_of_2001_waits_and_what_came_before_binds()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2001-07-17");

        Assert.Equal("People's Republic of China (CHN) and Russian Federation (RUS) on 2001-07-17", brief.Title);
        Assert.Contains(
            "signed the day before (2001-07-16), not yet in force for both", brief.Row("signed", "chn-rus-2001"));
        string[] before =
            ["chn-sun-1991", "chn-rus-1994", "shanghai-1996", "shanghai-1997", "npt-1968", "un-charter-1945"];
        Assert.Superset(before.ToHashSet(), brief.Column("in_force", "treaty").ToHashSet());
        Assert.DoesNotContain("chn-rus-2001", brief.Column("in_force", "treaty"));
        Assert.Contains("chn-rus-2001",
            brief.Row("mutual", "each must not defeat the object and purpose of chn-rus-2001 toward the other"));
    }

    [Fact]
    public void The_treaty_of_1950_is_told_as_expired_after_notice()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2001-07-17");

        Assert.Contains("in law until 1980-04-11: expired after CHN's notice of 1979-04-03 (in force from 1950-04-11); "
            + "in practice dead by 1963 according to ccc-2002", brief.Row("ended", "chn-sun-1950"));
    }

    [Fact]
    public void What_is_not_owed_says_who_denies_it_or_that_nobody_knows()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2001-07-17");

        Assert.Contains("either to the other|not owed: atop-5-1 ", brief.Row("not_owed", "mutual defence"));
        Assert.Contains("either to the other|unknown", brief.Row("not_owed", "neutrality"));
        Assert.Contains(brief.Rows("next"), static row =>
            row["treaty"] == "shanghai-1997" && row["what"] == "expires with its term");
    }

    [Fact]
    public void With_why_each_row_names_rule_source_and_place()
    {
        var brief = CliRun.Of("brief", "CHN", "RUS", "--on", "2001-07-17", "--why").Flat;

        Assert.Contains("CHN is signatory to chn-rus-2001 since 2001-07-16 (VCLT", brief);
        Assert.Contains("lat-2001", brief);
        Assert.Contains("treaties/chn-rus-2001.pacta:", brief);
        Assert.Contains("treaties/chn-sun-1950.pacta:", brief);
        Assert.Contains("RUS continues SUN since 1991-12-26", brief);
    }

    [Fact]
    public void A_year_later_the_treaty_is_in_force_for_twenty_years()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2002-07-16");

        Assert.Contains("since 2002-02-28, until 2022-02-28", brief.Row("in_force", "chn-rus-2001"));
        Assert.Contains(
            "article 9", brief.Row("mutual", "each must consult the other, at once, when anyone threatens a party"));
        Assert.Contains("not owed: chn-rus-2001, article 9 imposes none", brief.Row("not_owed", "mutual defence"));
        Assert.Contains("last day for notice", brief.Row("next", "2021-02-28"));
        Assert.Contains("RUS must support CHN on \"opposition to independence of Taiwan in any form\"",
            brief.Column("owes_rus", "duty"));
    }

    [Fact]
    public void After_the_last_day_for_notice_the_next_renewal_is_settled()
    {
        var row = Answer.To("brief", "CHN", "RUS", "--on", "2026-11-22").Row("in_force", "chn-rus-2001");

        Assert.Contains("since 2002-02-28, until 2027-02-28, renewed once", row);
        Assert.Contains("the last day for notice, 2026-02-28, has passed with none recorded", row);
        Assert.Contains("on the record the next renewal, until 2032-02-28, is settled", row);
    }

    [Fact]
    public void Who_must_not_use_force_is_not_said_to_be_free_to_attack()
    {
        var brief = Answer.To("brief", "USA", "JPN", "--on", "1960-06-22");

        Assert.Contains("each must not use force against anyone", brief.Column("mutual", "duty"));
        Assert.DoesNotContain("non-aggression", brief.Column("not_owed", "duty"));
        Assert.StartsWith("USA may defend JPN", Assert.Single(brief.Column("owes_usa", "duty")));
    }

    [Fact]
    public void Who_must_not_use_force_in_no_treaty_is_not_known_to_be_barred_from_attack()
    {
        var brief = Answer.To("brief", "GBR", "JPN", "--on", "1913-01-01");

        Assert.Contains("unknown", brief.Row("not_owed", "non-aggression"));
    }

    [Fact]
    public void Clauses_that_say_of_each_party_apart_what_both_owe_are_told_once()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2001-07-17");

        Assert.Contains("shanghai-1996, article 1", brief.Row("mutual", "each must not attack the other"));
        Assert.DoesNotContain(
            brief.Column("owes_chn", "by"), static by => by.Contains("shanghai-1996", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_duty_between_two_the_struck_party_is_named_throughout()
    {
        var duties = Answer.To("brief", "DEU", "AUH", "--on", "1914-07-01").Column("mutual", "duty");

        Assert.Contains("each must defend the other, by all means, when RUE attacks the other", duties);
        Assert.Contains("each may join the other when one of the great powers threatens the other, "
            + "and the other attacks that power", duties);
        Assert.Contains("each must defend the other, by all means, when two or more great powers attack the other, "
            + "unprovoked", duties);
    }

    [Fact]
    public void What_the_soviet_union_began_binds_since_then()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "2001-07-17");

        Assert.Contains("since 1990-04-24 (RUS continues SUN)", brief.Row("in_force", "chn-sun-1990"));
        Assert.Contains("made 1989-05-18", brief.Row("political", "chn-sun-1989"));
    }

    [Fact]
    public void A_state_asked_for_before_it_had_its_name_is_answered_under_the_name_of_the_day()
    {
        var brief = Answer.To("brief", "CHN", "RUS", "--on", "1975-01-01");

        Assert.Equal("People's Republic of China (CHN) and Soviet Union (SUN) on 1975-01-01", brief.Title);
        Assert.Contains("is on that day Soviet Union (SUN), the same legal person", brief.Row("absent", "RUS"));
        Assert.Contains("chn-sun-1950", brief.Column("in_force", "treaty"));
        Assert.Equal("What SUN (then the name of RUS) owes CHN on 1975-01-01",
            Answer.To("owes", "RUS", "CHN", "--on", "1975-01-01").Title);
    }

    [Fact]
    public void A_state_that_did_not_exist_that_day_is_told_so()
    {
        var brief = Answer.To("brief", "DEU", "GBR", "--on", "1947-01-01");

        Assert.Contains("is no member of the state system on that day", brief.Row("absent", "DEU"));
    }
}
