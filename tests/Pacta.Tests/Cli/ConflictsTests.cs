namespace Pacta.Tests.Cli;

/// <summary><c>conflicts</c>, and where else duties that exclude one another are shown.</summary>
public class ConflictsTests
{
    [Fact]
    public void The_pact_with_Germany_tears_the_Soviet_Union_from_its_alliance_with_France()
    {
        var answer = CliRun.Of("conflicts", "SUN", "--on", "1939-09-01", "--format", "csv");

        Assert.Equal(0, answer.Code);
        Assert.Contains("franco-soviet-1935, article 2", answer.Out, StringComparison.Ordinal);
        Assert.Contains("DEU attacks FRA", answer.Out, StringComparison.Ordinal);
        Assert.Contains("unsettled: FRA is not bound by molotov-ribbentrop-1939", answer.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Reinsurance_spares_the_dual_alliance_and_not_the_one_with_Italy()
    {
        var answer = CliRun.Of("conflicts", "DEU", "RUE", "--on", "1888-01-01", "--format", "json");

        Assert.Equal(0, answer.Code);
        Assert.DoesNotContain("dual-alliance-1879", answer.Out, StringComparison.Ordinal);
        Assert.Contains("RUE attacks ITA", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void To_defend_who_is_attacked_breaks_no_duty_under_the_Charter()
    {
        var answer = CliRun.Of("conflicts", "--ever", "--format", "csv");

        Assert.DoesNotContain("(nato-1949, article 5)\",\"parties must not use force against anyone (un-charter-1945",
            answer.Out, StringComparison.Ordinal);
        Assert.Contains("un-charter-1945 prevails toward SUN", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_war_did_to_a_treaty_is_said_to_be_open_and_the_treaty_to_stand()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.pacta", """
            state AAA "A"
            state BBB "B"
            treaty t "T"
                parties AAA, BBB
                in force 1930-01-01
            event war AAA is at war with BBB 1940-01-01/1945-05-08
            """);

        var answer = CliRun.Of(
            "brief", "AAA", "BBB", "--on", "1941-01-01", "--register", folder.Path, "--format", "csv", "--why");

        Assert.Equal(0, answer.Code);
        Assert.Contains("unsettled: what the hostilities did to it is left open (VCLT 73)", answer.Out,
            StringComparison.Ordinal);
        Assert.Contains("t,T,since 1930-01-01", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_that_was_invoked_gives_the_others_three_months()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.pacta", """
            state AAA "A"
            state BBB "B"
            treaty t "T"
                parties AAA, BBB
                in force 1950-01-01
                invoked breach by AAA 1960-01-15
            """);

        var answer = CliRun.Of(
            "due", "--from", "1960-02-01", "--register", folder.Path, "--format", "csv");

        Assert.Contains("1960-04-15,t,last day to object to what AAA invoked: breach,objection,VCLT 65,yes", answer.Out,
            StringComparison.Ordinal);
    }
}
