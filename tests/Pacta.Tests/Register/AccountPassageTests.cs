using System.Text.Json;
using Pacta.Cli;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Quotations;
using Pacta.Tests.Cli;

namespace Pacta.Tests.Registers;

/// <summary>The register's citations of the five accounts, held against the accounts themselves.</summary>
public class AccountPassageTests
{
    private const int LongestQuotation = 40; // characters: the few words that name a thing

    private static readonly string[] s_accounts =
        ["lat-2001", "cnn-arrives-2001", "cnn-signs-2001", "ciic-2001", "ccc-2002"];

    private static readonly IReadOnlyList<FileSyntax> s_files = RegisterReader.ReadEmbedded();

    [Fact]
    public void Every_citation_of_an_account_says_where_in_it()
    {
        var places = Lines(s_files.SelectMany(static file => file.Statements))
            .SelectMany(static line => line.Asserted.Citations)
            .Where(static citation => s_accounts.Contains(citation.Source.Text)).ToList();

        Assert.True(places.Count > 100);
        Assert.DoesNotContain(places, static citation => citation.Place?.Position?.Hash is null);
    }

    [Fact]
    public void The_register_quotes_no_sentence() => Assert.DoesNotContain(
        Placed(), static citation => citation.Place.Quote is { } quote
            && quote.Exact.Length + (quote.Prefix ?? "").Length + (quote.Suffix ?? "").Length > LongestQuotation);

    [Fact]
    public void All_of_it_holds_in_the_accounts()
    {
        if (SharedData.Require("accounts") is not { } accounts)
            return;

        var run = CliRun.Of("check", "--sources", accounts);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("5 files, 0 not as recorded", run.Out);
        Assert.Contains("Not looked up: none", run.Out);
    }

    [Fact]
    public void Damage_to_an_account_is_seen_and_told_apart()
    {
        if (SharedData.Require("accounts") is not { } accounts)
            return;
        using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(accounts))
            File.Copy(path, folder.At(Path.GetFileName(path)));
        var damaged = Directory.EnumerateFiles(folder.Path, "000_*").Single();
        File.SetAttributes(damaged, FileAttributes.Normal);
        var text = File.ReadAllText(damaged).Replace("20 years", "twenty years", StringComparison.Ordinal);
        var cited = Placed().First(static citation => citation.Source == "lat-2001").Place.Position!;
        var passage = NormalizedText.Of(text).TextOf(new(cited.Start, cited.End)).ToString();
        File.WriteAllText(damaged, $"Corrected {text}\r\n\r\n{passage}");

        var run = CliRun.Of("check", "--sources", folder.Path, "--format", "json");

        Assert.Equal(ExitCode.CheckFailed, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        var rows = json.RootElement.GetProperty("sections").EnumerateArray().ToDictionary(
            static section => section.GetProperty("key").GetString()!,
            static section => section.GetProperty("rows").EnumerateArray().ToList());
        var all = Placed().Count(static citation => citation.Source == "lat-2001");
        Assert.Equal("lat-2001", Assert.Single(rows["files"], static row =>
            row.GetProperty("state").GetString() != "whole").GetProperty("source").GetString());
        Assert.NotEmpty(rows["moved"]);
        Assert.NotEmpty(rows["ambiguous"]);
        Assert.NotEmpty(rows["vanished"]);
        Assert.Equal(all, rows["moved"].Count + rows["ambiguous"].Count + rows["vanished"].Count);
        Assert.All(rows["moved"].Concat(rows["ambiguous"]), static row =>
            Assert.Contains("[lat-2001 at ", row.GetProperty("type").GetString()));
    }

    private static IEnumerable<PlacedCitation> Placed() =>
        PlacedCitations.In(s_files.Select(static file => new FileText(file.Path, file.Text)));

    private static IEnumerable<StatementSyntax> Lines(IEnumerable<StatementSyntax> statements) =>
        statements.SelectMany(static statement =>
            statement is BlockSyntax block ? Lines(block.Body).Prepend(statement) : [statement]);
}
