namespace Pacta.Tests.Cli;

public class CompletionTests
{
    [Theory]
    [InlineData("pacta br", "brief")]
    [InlineData("pacta brief CHN JP", "JPN")]
    [InlineData("/usr/local/bin/pacta owes US", "USA")]
    [InlineData("pacta status chn-rus-2001", "chn-rus-2001")]
    [InlineData("pacta why stat", "status")]
    [InlineData("pacta find --st", "--status")]
    [InlineData("pacta find --status in", "in-force")]
    [InlineData("pacta find --kind prot", "protocol")]
    [InlineData("pacta find --duty cons", "consult")]
    [InlineData("pacta due --state UZ", "UZB")]
    [InlineData("pacta owes CHN RUS --format js", "json")]
    [InlineData("pacta completion z", "zsh")]
    public void A_shell_is_told_what_could_be_typed_next(string line, string expected)
    {
        var run = CliRun.Of($"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.Code);
        Assert.Contains(expected, run.Out.Split('\n'));
    }

    [Theory]
    [InlineData("[suggest:5]", "pacta")]
    [InlineData("[suggest:99]", "pacta status no-such-treaty ")]
    [InlineData("[suggest:x]", "pacta qqq ")]
    [InlineData("[suggest:40]", "pacta brief CHN --register /no/such/folder ")]
    public void A_line_that_leads_nowhere_is_no_error(string position, string line)
    {
        var run = CliRun.Of(position, line);

        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void States_come_from_the_folder_that_the_line_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", "state QQQ \"Qland\"\n");
        var line = $"pacta owes --register {folder.Path} Q";

        Assert.Equal("QQQ\n", CliRun.Of($"[suggest:{line.Length}]", line).Out);
    }

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _pacta pacta")]
    [InlineData("zsh", "compdef _pacta pacta")]
    [InlineData("fish", "complete -c pacta")]
    public void Each_shell_has_its_script(string shell, string line)
    {
        var run = CliRun.Of("completion", shell);

        Assert.Equal(0, run.Code);
        Assert.Contains(line, run.Out);
        Assert.Contains("[suggest:", run.Out);
    }
}
