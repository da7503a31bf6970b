using Pacta.Language;
using Pacta.Register;
using Pacta.Tests.House;

namespace Pacta.Tests.Language;

public class GoodFileTests
{
    private static readonly IReadOnlyList<string> s_names =
        [.. LanguageFiles.Golden("good").Select(static path => Path.GetFileName(path))];

    public static TheoryData<string> Names => [.. s_names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_good_file_has_no_mistakes_and_is_formatted_already(string name)
    {
        var file = Parse(name);

        Assert.Equal("", DiagnosticRenderer.Render(file));
        Assert.NotEmpty(file.Statements);
        Assert.Equal(file.Text, Formatter.Format(file));
    }

    [Fact]
    public void Good_files_show_every_statement()
    {
        var heads = Files().SelectMany(static file => Heads(file.Lines, file.Text)).ToHashSet();

        Assert.Empty(Keywords.Statements.Except(heads));
    }

    [Fact]
    public void Good_files_show_every_word_of_the_vocabularies()
    {
        var words = Files().SelectMany(
            static file => file.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var text = string.Join(' ', words);

        Assert.DoesNotContain(Vocabularies.AllWords(), term => !text.Contains(term, StringComparison.Ordinal));
    }

    [Fact]
    public void Good_files_show_every_action()
    {
        var kinds = Files().SelectMany(SyntaxDump.DutiesOf).Select(static duty => duty.Action.Kind);

        Assert.Empty(ActionFrame.All.Select(static frame => (ActionKind?)frame.Kind).Except(kinds));
    }

    private static IEnumerable<FileSyntax> Files() => s_names.Select(Parse);

    private static FileSyntax Parse(string name) =>
        Parser.Parse(name, File.ReadAllText(Repository.At("tests", "language", "good", name)));

    private static IEnumerable<string> Heads(IEnumerable<LineSyntax> lines, string text) =>
        lines.SelectMany(line => Enumerable.Range(1, Math.Min(4, line.Tokens.Length))
            .Select(count => HeadOf(line, count, text)).Concat(Heads(line.Children, text)));

    private static string HeadOf(LineSyntax line, int count, string text)
    {
        var tokens = line.Tokens.AsSpan()[..count].ToArray();
        return string.Join(' ', tokens.Select(token => text.Substring(token.Span.Start, token.Span.Length)));
    }
}
