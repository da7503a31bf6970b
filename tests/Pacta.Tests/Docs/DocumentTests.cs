using Pacta.Tests.House;

namespace Pacta.Tests.Docs;

/// <summary>What the pages say that a command prints, it prints. PACTA_ACCEPT=1 writes the pages anew.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pacta-docs").FullName;

    /// <summary>Every page that shows what a command prints.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Repository.At("docs"), "*.md").Append(Repository.At("README.md"))
            .Where(static path => File.ReadAllText(path).Contains("```console", StringComparison.Ordinal))
            .Select(static path => Path.GetRelativePath(Repository.At(), path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("README.md")]
    [InlineData("docs/tutorial.md")]
    [InlineData("docs/figures.md")]
    [InlineData("docs/known-day.md")]
    [InlineData("docs/drafting.md")]
    [InlineData("docs/untc.md")]
    public void A_page_shows_what_its_commands_print(string page)
    {
        var path = Repository.At(page.Split('/'));

        var replayed = new SampleDocument(path, _folder).Replay();
        if (Environment.GetEnvironmentVariable("PACTA_ACCEPT") == "1"
            && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(path, replayed);

        Assert.Equal(File.ReadAllText(path), replayed);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("README.md")]
    [InlineData("docs/tutorial.md")]
    [InlineData("docs/figures.md")]
    [InlineData("docs/known-day.md")]
    [InlineData("docs/drafting.md")]
    [InlineData("docs/untc.md")]
    public void A_page_links_only_to_files_that_are_there(string page)
    {
        var path = Repository.At(page.Split('/'));
        var links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(path), @"\]\(([^)#]+)\)")
            .Select(static match => match.Groups[1].Value);

        Assert.All(links, link => Assert.True(
            Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link)), $"{page} links to {link}"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
