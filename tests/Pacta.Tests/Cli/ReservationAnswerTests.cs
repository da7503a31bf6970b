namespace Pacta.Tests.Cli;

/// <summary>What a reader sees of reservations and amendments.</summary>
public class ReservationAnswerTests
{
    [Fact]
    public void A_duty_under_a_reservation_is_shown_with_its_words_and_their_derivation()
    {
        var run = CliRun.Of("owes", "USA", "FRA", "--on", "2001-07-17", "--why");

        Assert.Contains("Only between USA and FRA", run.Flat, StringComparison.Ordinal);
        Assert.Contains("as modified: \"it requires no", run.Flat, StringComparison.Ordinal);
        Assert.Contains("VCLT 20(5)", run.Flat, StringComparison.Ordinal);
        Assert.Contains("mtdsg-iv-1", run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_treaty_is_between_the_two_no_duty_of_it_is_listed()
    {
        var run = CliRun.Of("owes", "CHN", "NLD", "--on", "2001-07-17");

        Assert.Contains("is not in force", run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain("genocide-1948, article 1", run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_page_lists_reservations_and_who_is_bound_by_which_text()
    {
        var treaty = CliRun.Of("status", "genocide-1948", "--on", "2001-07-17");
        var charter = CliRun.Of("status", "un-charter-1945", "--on", "1970-01-01");

        Assert.Contains("objection by NLD to reservation of CHN on article 9 opposing entry into force",
            treaty.Flat, StringComparison.Ordinal);
        Assert.Contains("un-charter-amendments-1963 article 23, article 27, article 61 all", charter.Flat,
            StringComparison.Ordinal);
    }
}
