using Pacta.Cli;

namespace Pacta.Tests.Cli;

public class InputTests
{
    [Theory]
    [InlineData("brief CHX RUS", "no state 'CHX'", "CHL (Chile)")]
    [InlineData("brief CHN Rusia", "no state 'Rusia'", "RUS (Russia")]
    [InlineData("brief Korea USA", "no state 'Korea'", "PRK (North Korea", "KOR (South Korea")]
    [InlineData("brief Narnia USA", "no state 'Narnia'", "three letters")]
    [InlineData("brief CHN china", "one state, CHN")]
    [InlineData("owes SUN RUS", "one legal person")]
    [InlineData("status chn-rus-201", "no treaty 'chn-rus-201'", "did you mean chn-rus-2001")]
    [InlineData("status Sino-Russian_Joint_Statement", "title of 2", "chn-rus-1999-12", "chn-rus-statement-1994")]
    [InlineData("status qqqq", "no treaty 'qqqq'", "pacta find")]
    [InlineData("compare abm-1972 abm-1972", "expected two treaties")]
    [InlineData("find --kind treety", "--kind: found 'treety'", "did you mean 'treaty'?")]
    [InlineData("find --subject war", "--subject: found 'war'", "alliance")]
    [InlineData("find --duty fly", "--duty: found 'fly'", "defend")]
    [InlineData("find --status dead", "--status: found 'dead'", "in-force")]
    [InlineData("find --parties two", "--parties: found 'two'", "whole number")]
    [InlineData("find --party CHX", "no state 'CHX'")]
    [InlineData("due --within soon", "--within: found 'soon'", "'1 year'")]
    [InlineData("due --within 3_yeers", "found 'yeers'", "did you mean 'years'?")]
    [InlineData("due --within 3", "expected a unit after 3")]
    [InlineData("due --from 2001-01-31 --within 1_month", "2001-02-28 or 2001-03-01", "rounding down")]
    [InlineData("check --format xml", "--format: found 'xml'", "text, json or csv")]
    [InlineData("completion tcsh", "found 'tcsh'", "bash, zsh or fish")]
    public void What_cannot_be_used_is_named_with_what_could(string line, params string[] words) =>
        CliRun.Refuses(Args(line), words);

    [Theory]
    [InlineData("2001-07", "not exactly one day", "2001-07-01")]
    [InlineData("2001", "not exactly one day", "2001-01-01")]
    [InlineData("2001-07-16?", "not exactly one day", "2001-07-16")]
    [InlineData("2001-07-16/2001-07-18", "not exactly one day", "2001-07-16")]
    [InlineData("17.7.2001", "found '17.7.2001'", "write 2001-07-17.")]
    [InlineData("17/7/2001", "YYYY-MM-DD", "write 2001-07-17.")]
    [InlineData("7/8/2001", "YYYY-MM-DD", "write 2001-08-07 or 2001-07-08.")]
    [InlineData("2001/7/17", "YYYY-MM-DD", "write 2001-07-17.")]
    [InlineData("20010717", "YYYY-MM-DD", "write 2001-07-17.")]
    [InlineData("17_July_2001", "YYYY-MM-DD", "write 2001-07-17.")]
    [InlineData("July_17,_2001", "YYYY-MM-DD", "write 2001-07-17.")]
    [InlineData("2001-02-31", "2001-02-31", "2001-02-28")]
    [InlineData("2001-13-01", "2001-13-01", "as 2001-07-16")]
    [InlineData("yesterday", "found 'yesterday'", "as 2001-07-16")]
    [InlineData("99999999999999999999", "YYYY-MM-DD")]
    public void A_date_that_is_not_one_day_gets_the_right_form(string date, params string[] words)
    {
        var text = date.Replace('_', ' ');

        CliRun.Refuses(["owes", "CHN", "RUS", "--on", text], ["--on", .. words]);
        CliRun.Refuses(["due", "--from", text], ["--from", .. words]);
    }

    [Theory]
    [InlineData("breif CHN RUS", "no command 'breif'", "pacta brief")]
    [InlineData("why owe CHN RUS", "no command 'owe'", "pacta why owes")]
    [InlineData("why", "expected a question", "brief")]
    [InlineData("brief CHN", "brief: B is missing")]
    [InlineData("brief Soviet Union China", "found 'China' after everything", "in quotes")]
    [InlineData("brief CHN RUS --onn 2001-07-17", "no option '--onn'", "'--on'")]
    [InlineData("find --statuss ended", "no option '--statuss'", "'--status'")]
    [InlineData("owes CHN RUS --on", "--on needs a value")]
    [InlineData("brief CHN RUS --qqq", "no option '--qqq'", "pacta brief --help")]
    public void A_line_that_does_not_fit_is_explained(string line, params string[] words) =>
        CliRun.Refuses(Args(line), words);

    [Fact]
    public void Several_states_of_one_name_are_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", "state AAA \"Island\"\nstate BBB \"Island\"\nstate CCC \"Mainland\"\n");

        CliRun.Refuses(
            ["owes", "island", "CCC", "--register", folder.Path], "name of 2 states", "AAA (Island), BBB (Island)");
    }

    [Fact]
    public void A_code_of_another_scheme_means_who_bears_it_that_day()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", """
            state AAA "Old"
                code COWC QQQ 1816-01-01/1899-12-31

            state BBB "New"
                code COWC QQQ 1900-01-01/..

            state CCC "Third"

            """);
        string AskedOn(string day) => Answer.To("owes", "qqq", "CCC", "--on", day, "--register", folder.Path).Title;

        Assert.Equal("What AAA owes CCC on 1899-12-31", AskedOn("1899-12-31"));
        Assert.Equal("What BBB owes CCC on 1900-01-01", AskedOn("1900-01-01"));
    }

    [Fact]
    public void A_bug_is_told_with_its_trace_and_a_code_of_its_own()
    {
        var run = CliRun.With(
            static s => s with { Today = static () => throw new InvalidOperationException("the clock broke") }, "due");

        Assert.Equal(ExitCode.Bug, run.Code);
        Assert.Equal("", run.Out);
        Assert.Contains("the clock broke", run.Error);
        Assert.Contains("   at ", run.Error);
    }

    [Fact]
    public void A_full_disk_is_no_bug()
    {
        using var full = new FullDisk();
        var run = CliRun.With(s => s with { Out = full }, "owes", "CHN", "RUS");

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("The answer cannot be written: no space left", run.Error);
    }

    // A space inside a name is written '_'.
    private static string[] Args(string line) => [.. line.Split(' ').Select(static word => word.Replace('_', ' '))];

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("no space left");
    }
}
