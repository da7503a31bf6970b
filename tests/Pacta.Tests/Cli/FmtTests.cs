using Pacta.Cli;

namespace Pacta.Tests.Cli;

public class FmtTests
{
    private const string Loose = "state   AAA  \"Aland\"\n    exists 1900-01-01/..\n";
    private const string Tidy = "state AAA \"Aland\"\n    exists     1900-01-01/..\n";
    private const string Wrong = "state AAA\n";

    [Fact]
    public void Files_are_formatted_in_place_and_listed()
    {
        using var folder = new TemporaryFolder();
        var loose = folder.Write("loose.pacta", Loose);
        var tidy = folder.Write("deep/tidy.pacta", Tidy);
        var other = folder.Write("notes.txt", Loose);

        var run = CliRun.Of("fmt", folder.Path);

        Assert.Equal(new(ExitCode.Done, loose + "\n", ""), run);
        Assert.Equal(Tidy, File.ReadAllText(loose));
        Assert.Equal(Tidy, File.ReadAllText(tidy));
        Assert.Equal(Loose, File.ReadAllText(other));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void Check_lists_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var loose = folder.Write("loose.pacta", Loose);

        Assert.Equal(new(ExitCode.CheckFailed, loose + "\n", ""), CliRun.Of("fmt", "--check", loose));
        Assert.Equal(Loose, File.ReadAllText(loose));
        File.WriteAllText(loose, Tidy);
        Assert.Equal(new(ExitCode.Done, "", ""), CliRun.Of("fmt", "--check", loose));
    }

    [Theory]
    [InlineData("fmt")]
    [InlineData("fmt", "--check")]
    public void A_file_with_mistakes_is_left_as_it_is_and_the_others_are_formatted(params string[] command)
    {
        using var folder = new TemporaryFolder();
        var wrong = folder.Write("a-wrong.pacta", Wrong);
        folder.Write("b-loose.pacta", Loose);

        var run = CliRun.Of([.. command, folder.Path]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal(Wrong, File.ReadAllText(wrong));
        Assert.Contains("a-wrong.pacta: found 1 mistake, left as it is", run.Error);
        Assert.Contains("a-wrong.pacta:1:", run.Error);
        Assert.Contains("b-loose.pacta", run.Out);
    }

    [Fact]
    public void Permissions_and_links_survive()
    {
        if (OperatingSystem.IsWindows())
            return; // No permissions of this kind there.
        using var folder = new TemporaryFolder();
        var loose = folder.Write("loose.pacta", Loose);
        var link = folder.At("link.pacta");
        File.CreateSymbolicLink(link, loose);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(loose, Mode);

        Assert.Equal(0, CliRun.Of("fmt", link).Code);

        Assert.Equal(Mode, File.GetUnixFileMode(loose));
        Assert.Equal(loose, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        Assert.Equal(Tidy, File.ReadAllText(loose));
    }

    [Fact]
    public void A_dash_formats_standard_input_to_standard_output()
    {
        static CliRun Format(string text, params string[] args)
        {
            using var input = new StringReader(text);
            return CliRun.With(s => s with { In = input }, ["fmt", "-", .. args]);
        }

        Assert.Equal(new(ExitCode.Done, Tidy, ""), Format(Loose));
        Assert.Equal(new(ExitCode.CheckFailed, "standard input\n", ""), Format(Loose, "--check"));
        Assert.Equal(new(ExitCode.Done, "", ""), Format(Tidy, "--check"));
        Assert.Equal((ExitCode.BadInput, ""), (Format(Wrong).Code, Format(Wrong).Out));
    }

    [Fact]
    public void What_is_not_there_cannot_be_formatted()
    {
        using var folder = new TemporaryFolder();

        CliRun.Refuses(["fmt", folder.At("none.pacta")], "there is no such file or folder");
        CliRun.Refuses(["fmt", folder.Path], "found no *.pacta file");
        CliRun.Refuses(["fmt", "--register", folder.Path], folder.Path);
    }
}
