using Pacta.Formats;

namespace Pacta.Tests.Formats;

public class SourceFolderTests
{
    [Fact]
    public void A_file_in_the_folder_and_below_it_is_read()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("in/a.txt", "a");
        scratch.Write("in/deep/er/b.txt", "b");
        var folder = new SourceFolder(scratch.At("in"));

        Assert.Equal("a", folder.Read("a.txt").Text!.ToString());
        Assert.Equal("b", folder.Read("deep/er/b.txt").Text!.ToString());
        Assert.True(folder.Read("c.txt") is { IsMissing: true, Text: null });
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("..")]
    [InlineData("deep/../../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("~/../../etc/passwd")]
    [InlineData("C:\\secret.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData("deep//secret.txt")]
    [InlineData("./a.txt")]
    [InlineData(".. /secret.txt")]
    [InlineData("a\0.txt")]
    [InlineData("")]
    public void A_name_that_could_lead_outside_is_refused(string name)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("secret.txt", "secret");
        scratch.Write("in/deep/a.txt", "a");

        var file = new SourceFolder(scratch.At("in")).Read(name);

        Assert.Contains("outside the folder", file.Problem);
        Assert.True(file is { Text: null, Sha256: null });
    }

    [Fact]
    public void A_link_is_not_followed_wherever_it_leads()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("out/secret.txt", "secret");
        scratch.Write("in/a.txt", "a");
        File.CreateSymbolicLink(scratch.At("in/file.txt"), scratch.At("out/secret.txt"));
        File.CreateSymbolicLink(scratch.At("in/near.txt"), scratch.At("in/a.txt"));
        File.CreateSymbolicLink(scratch.At("in/nowhere.txt"), scratch.At("none"));
        Directory.CreateSymbolicLink(scratch.At("in/folder"), scratch.At("out"));
        var folder = new SourceFolder(scratch.At("in"));

        foreach (var name in (string[])["file.txt", "near.txt", "nowhere.txt", "folder/secret.txt"])
        {
            var file = folder.Read(name);
            Assert.True(file is { Text: null, Sha256: null });
            Assert.StartsWith("a link", file.Problem);
        }
    }

    [Fact]
    public void A_folder_is_no_file_and_a_file_is_no_folder()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("in/a.txt", "a");
        scratch.Write("in/deep/b.txt", "b");
        var folder = new SourceFolder(scratch.At("in"));

        Assert.Contains("a folder", folder.Read("deep").Problem);
        Assert.True(folder.Read("a.txt/b.txt") is { Text: null, Problem: not null });
        Assert.True(folder.Read(new string('x', 5000)) is { Text: null, Problem: not null });
        Assert.Throws<RegisterException>(() => new SourceFolder(scratch.At("in/a.txt")));
        Assert.Throws<RegisterException>(() => new SourceFolder(scratch.At("none")));
        Assert.Throws<RegisterException>(() => new SourceFolder(""));
    }
}
