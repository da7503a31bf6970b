using System.Text.RegularExpressions;
using Pacta.Tests.House;

namespace Pacta.Tests.Language;

public partial class BadFileTests
{
    public static TheoryData<string> Names => [.. BadFile.All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_bad_file_is_reported_word_by_word_as_it_says(string name)
    {
        var file = BadFile.All.Single(file => file.Name == name);
        var (report, diagnostics) = file.Run();

        if (Environment.GetEnvironmentVariable("PACTA_ACCEPT") == "1")
            file.Accept(report);
        else
            Assert.Equal(file.Expected, report);
        Assert.All(diagnostics, diagnostic => Assert.Equal(file.Code, diagnostic.Code));
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void Every_code_has_a_bad_file()
    {
        var shown = BadFile.All.Select(static file => file.Code).ToHashSet();

        Assert.DoesNotContain(CodesInCatalogue(), code => !shown.Contains(code));
    }

    [Fact]
    public void Every_code_stands_once_in_the_catalogue_and_once_in_its_documentation()
    {
        var codes = CodesInCatalogue();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(codes.Order(), Catalogue().SelectMany(static text => DocumentedCode().Matches(text))
            .Select(static match => match.Groups[1].Value).Order());
    }

    private static List<string> CodesInCatalogue() =>
        [.. Catalogue().SelectMany(static text => Code().Matches(text)).Select(static match => match.Groups[1].Value)];

    private static IEnumerable<string> Catalogue() =>
        Repository.SourceFiles("src", "Pacta", "Language", "Catalogue").Select(File.ReadAllText);

    [GeneratedRegex("\"(PA[0-9]{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex("<summary>(PA[0-9]{4}): ")]
    private static partial Regex DocumentedCode();
}
