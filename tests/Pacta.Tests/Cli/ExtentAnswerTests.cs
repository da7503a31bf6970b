namespace Pacta.Tests.Cli;

/// <summary>What a reader sees of how far a treaty reaches: in part, to which territory, and back in time.</summary>
public sealed class ExtentAnswerTests : IDisposable
{
    private const string Register = """
        source gazette "A gazette"
            published  1961-03-02

        state AAA "Aland"
            exists     1816-01-01/..

        state BBB "Bland"
            exists     1816-01-01/..

        convention energy-1960 "Convention"
            open to    all states
            signed     by AAA 1960-01-01, BBB 1960-01-01
            provisionally applied by AAA 1960-02-01 in part, article 1 [gazette]
            provisionally applied by BBB 1960-02-01
            ratified   by AAA 1961-01-01, BBB 1961-01-01
            in force   when ratified by 2 states
            not applied to "Islands" by AAA 1961-02-01 [gazette]
            applies    to what happened since 1950-01-01

            article 1
                parties must consult each other

            article 2
                parties must inform each other

        treaty plain-1960 "Treaty"
            parties    AAA, BBB
            in force   1960-01-01

            article 1
                parties must not attack each other

        event raid AAA attacks BBB 1955-01-01
            conduct breached plain-1960 article 1 by AAA [gazette]
            conduct breached energy-1960 article 2 by AAA [gazette]

        """;

    private readonly TemporaryFolder _folder = new();

    public ExtentAnswerTests() => _folder.Write("register.pacta", Register);

    [Fact]
    public void A_part_that_is_applied_provisionally_is_named_with_the_status_and_owed_alone()
    {
        var owes = Flat("owes", "BBB", "AAA", "--on", "1960-06-01", "--why");

        Assert.Contains("provisionally applying in part, article 1",
            Flat("status", "energy-1960", "--on", "1960-06-01"), StringComparison.Ordinal);
        Assert.Contains("BBB must consult AAA", owes, StringComparison.Ordinal);
        Assert.DoesNotContain("BBB must inform AAA", owes, StringComparison.Ordinal);
        Assert.Contains("article 2 does not apply between BBB and AAA (VCLT 25(1)", owes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_page_and_a_timeline_show_the_territory_that_was_left_out()
    {
        Assert.Contains("territory not applied to \"Islands\" by AAA 1961-02-01",
            Flat("status", "energy-1960", "--on", "1970-01-01"), StringComparison.Ordinal);
        Assert.Contains("1961-02-01 not applied to \"Islands\" by AAA VCLT 29",
            Flat("timeline", "energy-1960"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_over_before_a_treaty_is_no_breach_of_it_but_where_it_reaches_back()
    {
        var owes = Flat("owes", "BBB", "AAA", "--on", "1970-01-01");

        Assert.Contains("what AAA did (raid) was over before it bound both", owes, StringComparison.Ordinal);
        Assert.Contains("a source reports a breach by AAA (raid)", owes, StringComparison.Ordinal);
        Assert.Contains("applies to what happened since 1950-01-01",
            Flat("status", "energy-1960", "--on", "1970-01-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_or_applied_in_part_is_not_used_before_its_source_is_published()
    {
        var status = Flat("status", "energy-1960", "--as-known-on", "1961-03-01");

        Assert.DoesNotContain("territory not applied", status, StringComparison.Ordinal);
        Assert.Contains("energy-1960 not applied to \"Islands\" by AAA 1961-02-01 1961-03-02 gazette", status,
            StringComparison.Ordinal);
        Assert.Contains("provisionally applied by AAA 1960-02-01 in part, article 1 1961-03-02 gazette", status,
            StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Flat(params string[] args) => CliRun.Of([.. args, "--register", _folder.Path]).Flat;
}
