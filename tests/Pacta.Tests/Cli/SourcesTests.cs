using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pacta.Cli;

namespace Pacta.Tests.Cli;

public class SourcesTests
{
    private const string Text = "One pact of friendship.\n\nIt lasts 20 years.\n";

    [Fact]
    public void Cite_prints_a_citation_that_check_finds_to_hold()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("texts/a.txt", Text);
        var cited = CliRun.Of("cite", file, "It  lasts", "--to", "years.");
        folder.Write("register/a.pacta", Register($"a-1900 {cited.Out.Trim()}"));

        var run = Check(folder);

        Assert.Equal((ExitCode.Done, "at 24 to 42 hash 0b6f0cc04ce7\n"), (cited.Code, cited.Out));
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("1 files, 0 not as recorded; 1 citations looked up, 0 failed", run.Out);
    }

    [Fact]
    public void Cite_names_the_source_whose_file_it_is()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("texts/a.txt", Text);
        folder.Write("register/a.pacta", Register("a-1900"));

        var run = CliRun.Of("cite", file, "friendship", "--register", folder.At("register"));

        Assert.StartsWith("a-1900 at 12 to 22 hash ", run.Out);
    }

    [Fact]
    public void Cite_refuses_to_choose_and_shows_what_comes_near()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", Text);

        var twice = CliRun.Of("cite", file, "s");
        Assert.Equal(ExitCode.CheckFailed, twice.Code);
        Assert.Contains("the words stand 4 times", twice.Out);
        Assert.Equal(ExitCode.Done, CliRun.Of("cite", file, "s", "--after", "last").Code);
        var none = CliRun.Of("cite", file, "pact of freindship");
        Assert.Equal(ExitCode.CheckFailed, none.Code);
        Assert.Contains("pact of friendship", none.Out);
        CliRun.Refuses(["cite", folder.At("none"), "s"], "there is no such file");
        CliRun.Refuses(["cite", file, " "], "WORDS: found no words");
    }

    [Fact]
    public void What_moved_is_ambiguous_or_vanished_is_told_apart_with_what_to_type()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("texts/a.txt", Text);
        var place = CliRun.Of("cite", file, "It lasts 20 years.").Out.Trim();
        folder.Write("register/a.pacta", Register(
            $"a-1900 {place}", "a-1900 quote \"pact\"", "a-1900 quote \"pact of freindship\"", "a-1900 paragraph 9"));
        folder.Write("texts/a.txt", "New. " + Text);

        var run = Check(folder);

        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("1 files, 1 not as recorded; 4 citations looked up, 3 failed", run.Flat);
        Assert.Contains("changed: not the file that was read", run.Flat);
        using var json = JsonDocument.Parse(Check(folder, "--format", "json").Out);
        var sections = json.RootElement.GetProperty("sections");
        Assert.Equal("a.pacta:8", Cell(sections, "moved", "place"));
        Assert.StartsWith("[a-1900 at 29 to 47 hash ", Cell(sections, "moved", "type"));
        Assert.Contains("2 characters differ: at 9-27, paragraph 1: \"pact of friendship\"",
            Cell(sections, "vanished", "found"));
        Assert.Contains(",paragraph 9,", Check(folder, "--format", "csv").Out);
    }

    [Fact]
    public void A_passage_that_stands_twice_is_ambiguous()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/a.txt", Text + Text);
        folder.Write("register/a.pacta", Register("a-1900 quote \"pact\""));

        using var json = JsonDocument.Parse(Check(folder, "--format", "json").Out);

        var sections = json.RootElement.GetProperty("sections");
        Assert.Equal("2 places: at 4-8, paragraph 1; at 47-51, paragraph 2", Cell(sections, "ambiguous", "found"));
    }

    [Fact]
    public void A_file_that_is_missing_or_links_outside_fails_the_check()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("texts"));
        folder.Write("register/a.pacta", Register("a-1900 quote \"pact\""));

        var run = Check(folder);
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("missing: there is no such file", run.Out);
        var secret = folder.Write("a.txt", Text);
        File.CreateSymbolicLink(folder.At("texts/a.txt"), secret);
        run = Check(folder);
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("it is not followed", run.Flat);
    }

    [Fact]
    public void A_source_without_a_file_is_not_looked_up_and_no_failure()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("texts"));
        folder.Write("register/a.pacta", "source b-1900 \"B\"\n\nevent e-1 \"x\" 1900 [b-1900 paragraph 3]\n");

        var run = Check(folder);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("the register names no file", run.Out);
    }

    [Fact]
    public void A_folder_of_sources_that_is_none_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "a");

        CliRun.Refuses(["check", "--sources", folder.At("none")], "there is no such folder");
        CliRun.Refuses(["check", "--sources", file], "found a file");
        CliRun.Refuses(["check", "--sources", ""], "empty name");
    }

    private static string? Cell(JsonElement sections, string key, string column) => sections.EnumerateArray()
        .Single(section => section.GetProperty("key").GetString() == key)
        .GetProperty("rows")[0].GetProperty(column).GetString();

    private static CliRun Check(TemporaryFolder folder, params string[] more) => CliRun.Of(
        ["check", "--register", folder.At("register"), "--sources", folder.At("texts"), .. more]);

    // Lines 1 to 7 declare the source.
    private static string Register(params string[] citations) => $"""
        source a-1900 "A"
            publisher  "P"
            published  1900
            file       "a.txt"
            sha256     "{Sha256}"


        {string.Join('\n', citations.Select((cited, i) => $"event e-{i} \"x\" 1900 [{cited}]"))}

        """;

    private static string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
