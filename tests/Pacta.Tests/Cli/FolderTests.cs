using Pacta.Cli;

namespace Pacta.Tests.Cli;

public class FolderTests
{
    private const string States = """
        state AAA "Aland"
            exists     1900-01-01/..

        state BBB "Bland"
            exists     1900-01-01/..

        """;

    private const string Treaty = """
        treaty t-1900 "Treaty"
            parties    AAA, BBB
            signed     1900-01-02
            in force   1900-01-02 by signature

            article 1
                parties must consult each other

        """;

    [Fact]
    public void A_folder_of_ones_own_takes_the_place_of_the_embedded_register()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", States);
        folder.Write("deep/er/treaty.pacta", Treaty);

        var run = CliRun.Of("owes", "AAA", "bland", "--register", folder.Path);

        Assert.Equal("", run.Error);
        Assert.Contains("AAA must consult BBB", run.Out);
        CliRun.Refuses(["status", "chn-rus-2001", "--register", folder.Path], "no treaty 'chn-rus-2001'");
    }

    [Fact]
    public void A_missing_folder_a_file_and_an_empty_folder_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("notes.txt", "no register");

        CliRun.Refuses(["check", "--register", folder.At("none")], "there is no such folder");
        CliRun.Refuses(
            ["check", "--register", file], "found a file that is no register, expected a folder of *.pacta files");
        CliRun.Refuses(["check", "--register", folder.Path], "found no *.pacta file");
        CliRun.Refuses(["check", "--register", ""], "--register");
    }

    [Fact]
    public void A_folder_that_bears_a_files_name_does_not_hide_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", States);
        Directory.CreateDirectory(folder.At("treaties.pacta"));

        Assert.Equal(0, CliRun.Of("owes", "AAA", "BBB", "--register", folder.Path).Code);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("states.pacta", States);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return; // Whoever may read everything cannot be refused.
        File.SetUnixFileMode(path, UnixFileMode.None);

        CliRun.Refuses(["check", "--register", folder.Path], "states.pacta", "cannot be read");
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder.At("huge.pacta")))
            file.SetLength(100L * 1024 * 1024);

        CliRun.Refuses(["check", "--register", folder.Path], "huge.pacta: found 100 MB, expected at most 64 MB");
    }

    [Fact]
    public void Random_bytes_are_mistakes_not_bugs()
    {
        using var folder = new TemporaryFolder();
        var bytes = new byte[64 * 1024];
        new Random(20010716).NextBytes(bytes);
        File.WriteAllBytes(folder.At("noise.pacta"), bytes);

        CliRun.Refuses(
            ["owes", "AAA", "BBB", "--register", folder.Path], "noise.pacta: found no text, expected UTF-8 text.");
        Assert.Equal(ExitCode.BadInput, CliRun.Of("check", "--register", folder.Path).Code);
    }

    [Fact]
    public void A_mistake_is_shown_in_place_and_nothing_is_answered()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", States);
        folder.Write("treaty.pacta", Treaty.Replace("AAA, BBB", "AAA, BBX", StringComparison.Ordinal));

        CliRun.Refuses(["owes", "AAA", "BBB", "--register", folder.Path],
            "found 1 error, expected none", "treaty.pacta:2:", "^^^", "BBB", "pacta check --register");
    }

    [Fact]
    public void Check_tells_every_mistake_and_fails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", States);
        folder.Write("treaty.pacta", Treaty.Replace("BBB", "BBX", StringComparison.Ordinal)
            .Replace("consult", "konsult", StringComparison.Ordinal));

        var run = CliRun.Of("check", "--register", folder.Path);

        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("2 errors, 0 warnings", run.Out);
        Assert.Contains("treaty.pacta:7:", run.Out);
        Assert.Equal(ExitCode.CheckFailed, CliRun.Of("check", "--register", folder.Path, "--format", "csv").Code);
    }

    [Fact]
    public void An_expectation_that_fails_fails_the_check()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", States);
        folder.Write("treaty.pacta", Treaty + "\nexpect on 1950-01-01: AAA must defend BBB when BBB attacks BBB\n");

        var run = CliRun.Of("check", "--register", folder.Path);

        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("1 expectation, 1 failed", run.Out);
        Assert.Contains("treaty.pacta:9", run.Out);
    }

    [Fact]
    public void A_warning_stops_no_question()
    {
        using var folder = new TemporaryFolder();
        folder.Write("states.pacta", States);
        folder.Write("treaty.pacta", "source old-1850 \"Annals\"\n    published 1850\n\n"
            + Treaty.Replace("by signature", "by signature [old-1850]", StringComparison.Ordinal));

        Assert.Equal("", CliRun.Of("owes", "AAA", "BBB", "--register", folder.Path).Error);
        Assert.Contains("0 errors, ", CliRun.Of("check", "--register", folder.Path).Out);
        Assert.Contains("warning ", CliRun.Of("check", "--register", folder.Path).Out);
    }
}
