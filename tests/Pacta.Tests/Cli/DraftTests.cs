using System.Text;
using Pacta.Drafting;
using Pacta.Language;
using Pacta.Tests.Registers;

namespace Pacta.Tests.Cli;

public sealed class DraftTests : IDisposable
{
    private const string Text = """
        China and the Soviet Union

        The treaty between China and the Soviet Union, signed in Moscow on February 14, 1950, has a life span of 30
        years. Trade between the two fell 5 percent last year.
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_draft_shows_each_sentence_what_was_seen_in_it_and_the_lines_that_it_suggests()
    {
        var run = CliRun.Of("draft", _folder.Write("a.txt", Text), "--as", "lat-2001");

        Assert.Equal("", run.Error);
        Assert.Contains("## Drafted from a.txt for the source lat-2001, published 2001-07-17.", run.Out);
        Assert.Contains("treaty chn-sun-1950: \"treaty\"", run.Out);
        Assert.Contains("date 1950-02-14: \"February 14, 1950\" (sure)", run.Out);
        Assert.Contains("date 2000: \"last year\" (likely, from the publication day)", run.Out);
        Assert.Contains("\n# treaty chn-sun-1950 \"Treaty of Friendship, Alliance and Mutual Assistance\"\n", run.Out);
        Assert.Matches(@"\n#     signed     1950-02-14 at Moscow \[lat-2001 at \d+ to \d+ hash [0-9a-f]{12}\]\n",
            run.Out);
        Assert.All(run.Out.Split('\n'), static line => Assert.True(line.Length == 0 || line[0] == '#', line));
    }

    [Fact]
    public void A_draft_as_it_is_says_nothing_and_with_every_proposal_taken_it_parses()
    {
        var run = CliRun.Of("draft", _folder.Write("a.txt", Text), "--as", "my-source", "--published", "2001-07-17");

        Assert.Empty(Parser.Parse("draft", run.Out).Statements);
        var taken = Parser.Parse("draft", DraftPaper.TakeAll(run.Out));
        Assert.Empty(taken.Diagnostics);
        Assert.Contains(taken.Statements, static s => s is SourceSyntax { Name.Text: "my-source" });
        Assert.Contains(taken.Statements, static s => s is InstrumentSyntax { Name.Text: "chn-sun-1950" });
    }

    [Fact]
    public void Citations_of_a_draft_hold_in_the_text_that_it_was_drafted_from()
    {
        var path = _folder.Write("a.txt", Text);
        var draft = CliRun.Of("draft", path, "--as", "lat-2001").Out;

        var place = System.Text.RegularExpressions.Regex.Match(draft, @"\[lat-2001 at (\d+) to (\d+) hash (\w+)\]");
        var text = Pacta.Quotations.NormalizedText.Of(Text);

        Assert.Equal(place.Groups[3].Value, text.HashOf(new(Number(1), Number(2))));

        int Number(int group) =>
            int.Parse(place.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_page_is_read_without_what_it_would_run()
    {
        var path = _folder.Write("a.html", "<html><head><script>var a = 'Russia signed in 1999';</script></head>"
            + "<body><p>China’s 1961 treaty with North Korea</p></body></html>");

        var run = CliRun.Of("draft", path, "--as", "lat-2001");

        Assert.Contains("# treaty chn-prk-1961", run.Out);
        Assert.DoesNotContain("Russia", run.Out);
    }

    [Fact]
    public void A_draft_goes_to_a_file_but_never_over_another_unasked()
    {
        var path = _folder.Write("a.txt", Text);
        var output = _folder.At("draft.txt");

        Assert.Equal(0, CliRun.Of("draft", path, "--as", "lat-2001", "-o", output).Code);
        CliRun.Refuses(["draft", path, "--as", "lat-2001", "-o", output], "there is such a file already", "--force");
        Assert.Equal(0, CliRun.Of("draft", path, "--as", "lat-2001", "-o", output, "--force").Code);
        Assert.StartsWith("## Drafted from a.txt", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_never_goes_into_the_register_in_use()
    {
        var path = _folder.Write("a.txt", Text);
        _folder.Write("mine/source.pacta", "source s \"S\"\n    published  2001\n");
        Directory.CreateDirectory(_folder.At("mine/deep"));
        Directory.CreateSymbolicLink(_folder.At("elsewhere"), _folder.At("mine/deep"));
        string[] start = ["draft", path, "--as", "s", "--register", _folder.At("mine"), "--force", "-o"];

        CliRun.Refuses([.. start, _folder.At("mine/draft.pacta")], "inside the register");
        CliRun.Refuses([.. start, _folder.At("mine/deep/draft.txt")], "inside the register");
        CliRun.Refuses([.. start, _folder.At("x/../mine/draft.txt")], "inside the register");
        CliRun.Refuses([.. start, _folder.At("elsewhere/draft.txt")], "inside the register");
        Assert.Equal(0, CliRun.Of([.. start, _folder.At("mine-too.txt")]).Code);
    }

    [Fact]
    public void What_cannot_be_drafted_from_is_refused()
    {
        var text = _folder.Write("a.txt", Text);
        File.WriteAllBytes(_folder.At("latin.txt"), Encoding.Latin1.GetBytes("Le traité signé à Moscou"));
        File.WriteAllBytes(_folder.At("binary"), [0, 1, 2, 3, 0, 255, 0, 9]);

        CliRun.Refuses(["draft", text], "--as");
        CliRun.Refuses(["draft", text, "--as", "nobody"], "no source 'nobody'", "--published");
        CliRun.Refuses(["draft", text, "--as", "No Body"], "expected a source's identifier");
        CliRun.Refuses(["draft", text, "--as", "nobody", "--published", "July"], "--published");
        CliRun.Refuses(["draft", text, "--as", "lat-2001", "--format", "json"], "--format");
        CliRun.Refuses(["draft", _folder.At("none.txt"), "--as", "lat-2001"], "there is no such file");
        CliRun.Refuses(["draft", _folder.Path, "--as", "lat-2001"], "found a folder");
        CliRun.Refuses(["draft", _folder.Write("empty.txt", " \n\n "), "--as", "lat-2001"], "found no text");
        CliRun.Refuses(["draft", _folder.At("latin.txt"), "--as", "lat-2001"], "not UTF-8");
        CliRun.Refuses(["draft", _folder.At("binary"), "--as", "lat-2001"], "no text");
        CliRun.Refuses(["draft", text, "--as", "lat-2001", "-o", _folder.At("no/such/draft.txt")], "cannot be written");
    }

    [Theory]
    [InlineData("lat-2001")]
    [InlineData("cnn-arrives-2001")]
    [InlineData("cnn-signs-2001")]
    [InlineData("ciic-2001")]
    [InlineData("ccc-2002")]
    public void A_draft_of_an_account_parses_with_every_proposal_taken(string source)
    {
        var file = Embedded.Register.Sources.First(s => s.Code == source).File;
        if (file is null || SharedData.Require("accounts/" + file) is not { } path)
            return;

        var run = CliRun.Of("draft", path, "--as", source);

        Assert.Equal(0, run.Code);
        Assert.Empty(Parser.Parse("draft", DraftPaper.TakeAll(run.Out)).Diagnostics);
    }

    public void Dispose() => _folder.Dispose();
}
