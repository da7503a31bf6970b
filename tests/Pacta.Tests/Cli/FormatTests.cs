using System.Text.Json;
using CsvHelper;
using Pacta.Cli;

namespace Pacta.Tests.Cli;

public class FormatTests
{
    private static readonly string[] s_question = ["brief", "CHN", "RUS", "--on", "2001-07-17"];

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("text")]
    public void The_same_question_gives_the_same_bytes(string format)
    {
        string[] args = [.. s_question, "--format", format, "--why"];

        Assert.Equal(CliRun.Of(args), CliRun.Of(args));
        Assert.DoesNotContain('\r', CliRun.Of(args).Out);
    }

    [Fact]
    public void Json_holds_the_whole_report_with_derivations_where_they_are_asked_for()
    {
        using var json = JsonDocument.Parse(CliRun.Of(["why", .. s_question, "--format", "json"]).Out);
        var root = json.RootElement;
        var rows = root.GetProperty("sections").EnumerateArray()
            .First(static s => s.GetProperty("key").GetString() == "in_force").GetProperty("rows");
        var step = rows[0].GetProperty("why")[0];

        Assert.Equal(["question", "title", "sections"], root.EnumerateObject().Select(static p => p.Name));
        Assert.Equal(
            ["key", "heading", "rows", "when_empty"],
            root.GetProperty("sections")[0].EnumerateObject().Select(static p => p.Name));
        Assert.Equal(
            ["treaty", "title", "what", "sources", "why"], rows[0].EnumerateObject().Select(static p => p.Name));
        Assert.Equal(
            ["text", "rule", "article", "sources", "place"], step.EnumerateObject().Select(static p => p.Name));
        Assert.StartsWith("VCLT", step.GetProperty("article").GetString());
        Assert.DoesNotContain("\"why\"", CliRun.Of([.. s_question, "--format", "json"]).Out);
    }

    [Fact]
    public void Csv_of_several_sections_names_each_rows_section_first()
    {
        using var csv = CsvReader.FromText(CliRun.Of([.. s_question, "--format", "csv", "--why"]).Out);
        csv.ReadHeader();
        var header = csv.Headers.ToArray();
        var sections = new HashSet<string>();
        while (csv.Read())
            sections.Add(csv.GetString(0));

        Assert.Equal("section", header[0]);
        Assert.Equal("why", header[^1]);
        Assert.Equal(header.Distinct(), header);
        Assert.Superset(new HashSet<string> { "signed", "in_force", "mutual", "ended" }, sections);
    }

    [Fact]
    public void Csv_of_one_section_is_its_table()
    {
        var csv = CliRun.Of("owes", "USA", "JPN", "--on", "1960-06-24", "--format", "csv").Out;

        Assert.StartsWith("duty,by,strength,certainty,sources\n", csv);
        Assert.Contains("USA must consult JPN,\"usa-jpn-1960, article 4\",legal,yes,", csv);
    }

    [Fact]
    public void Text_that_is_piped_has_no_colour_and_no_long_line()
    {
        var text = CliRun.Of([.. s_question, "--why"]).Out;

        Assert.DoesNotContain('\u001b', text);
        Assert.All(text.Split('\n'), static line => Assert.True(line.Length <= 120 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void A_terminal_gets_tables_and_colour()
    {
        var run = CliRun.With(static s => s with { TerminalWidth = 100, Colour = true }, s_question);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains('\u001b', run.Out);
        Assert.Contains("╭", run.Out);
        Assert.Contains("[ccc-2002]", run.Out);
    }

    [Fact]
    public void A_terminal_without_colour_gets_tables_alone()
    {
        string[] plain = [.. s_question, "--no-color"];
        var run = CliRun.With(static s => s with { TerminalWidth = 60, Colour = true }, plain);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("╭", run.Out);
        Assert.All(run.Out.Split('\n'), static line => Assert.True(line.Length <= 60, line));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(80)]
    public void A_terminal_gets_derivations_across_its_width(int width)
    {
        string[] why = ["owes", "CHN", "PRK", "--on", "1961-09-11", "--why", "--no-color"];
        var terminal = CliRun.With(s => s with { TerminalWidth = width }, why);

        Assert.Equal(0, terminal.Code);
        Assert.All(terminal.Out.Split('\n'), line => Assert.True(line.Length <= Math.Max(width, 40), line));
        Assert.Contains("treaties/chn-prk-1961.pacta:5", terminal.Flat);
    }

    [Fact]
    public void A_terminal_of_unknown_width_gets_help() =>
        Assert.Equal(0, CliRun.With(static s => s with { TerminalWidth = 0 }, "--help").Code);

    [Fact]
    public void Square_brackets_in_an_answer_are_no_colours()
    {
        var run = CliRun.With(
            static s => s with { TerminalWidth = 200, Colour = true },
            "owes", "CHN", "PRK", "--on", "1961-09-11", "--why");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("[peking-review-1961-28", run.Out);
    }
}
