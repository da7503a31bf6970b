using System.Text.Json;
using System.Xml.Linq;
using Pacta.Cli;

namespace Pacta.Tests.Cli;

public sealed class FiguresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pacta-figures").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Alone_it_lists_the_series() =>
        Assert.Contains("CHN-RUS", Answer.To("figures").Row("series", "trade").Split('|')[1]);

    [Fact]
    public void A_pair_is_shown_side_by_side_with_sources_ratio_and_what_differs()
    {
        var rows = Answer.To("figures", "trade", "CHN-USA", "--period", "2001").Rows("figures");

        var mirror = Assert.Single(rows, static row => row["counted by"] == "USA");
        Assert.Equal("1.51", mirror["ratio"]);
        Assert.Contains("other statistics", mirror["differs"], StringComparison.Ordinal);
        Assert.Equal("us-census-china-trade", mirror["source"]);
        var part = Assert.Single(rows, static row => row["source"] == "cnn-signs-2001");
        Assert.Contains("a part of 2001", part["differs"], StringComparison.Ordinal);
        Assert.Equal("conflicts", part["verdict"]);
    }

    [Fact]
    public void Programs_get_exact_decimals()
    {
        var values = Answer.To("figures", "trade", "CHN-RUS", "--period", "2001").Rows("figures")
            .ToDictionary(static row => row["is"] + row["source"], static row => row["value"]);

        Assert.Equal("10670000000", values["10.67 billion USDprc-yearbook-2002"]);
        Assert.Equal("3790000000", values["3.79 billion USDciic-2001-07"]);
    }

    [Fact]
    public void Statements_are_computed_anew_and_dependence_follows_from_the_totals()
    {
        var answer = Answer.To("figures", "trade", "CHN-RUS");

        Assert.Contains(answer.Rows("statements"), static row => row["says"].StartsWith("grew 51 percent")
            && row["because"].StartsWith("not recorded: trade CHN-RUS 2000-33", StringComparison.Ordinal));
        Assert.Contains("2.09 percent of trade CHN", answer.Column("dependence", "share"));
    }

    [Theory]
    [InlineData("chn-rus")]
    [InlineData("RUS-CHN")]
    [InlineData("China-Russia")]
    public void A_pair_may_be_named_in_any_order_and_by_any_name(string pair) => Assert.Equal(
        CliRun.Of("figures", "trade", "CHN-RUS"), CliRun.Of("figures", "TRADE", pair));

    [Fact]
    public void A_period_keeps_what_lies_within_it()
    {
        var periods = Answer.To("figures", "trade", "CHN-RUS", "--from", "2001", "--to", "2001-41")
            .Column("figures", "period");

        Assert.Contains("2001-33", periods);
        Assert.DoesNotContain("2000", periods);
        Assert.Equal(periods,
            Answer.To("figures", "trade", "CHN-RUS", "--period", "2001").Column("figures", "period"));
    }

    [Fact]
    public void As_known_on_a_day_later_sources_are_left_out()
    {
        var sources = Answer.To("figures", "trade", "CHN-RUS", "--as-known-on", "2001-07-17")
            .Column("figures", "source");

        Assert.Contains("cnn-signs-2001", sources);
        Assert.DoesNotContain("prc-yearbook-2002", sources);
    }

    [Fact]
    public void Bars_follow_the_tables_in_text_and_have_colour_on_a_terminal_alone()
    {
        string[] ask = ["figures", "trade", "CHN-RUS", "--period", "2001"];
        var piped = CliRun.Of(ask).Out;
        var terminal = CliRun.With(static s => s with { TerminalWidth = 100, Colour = true }, ask).Out;

        Assert.Contains("█ 10.67 billion USD [prc-yearbook-2002 (CHN)]\n", piped);
        Assert.DoesNotContain('\u001b', piped);
        Assert.All(piped.Split('\n'), static line => Assert.True(line.Length <= 120, line));
        Assert.Contains("\u001b[", terminal);
        Assert.Contains("█", terminal);
        Assert.DoesNotContain('\u001b',
            CliRun.With(static s => s with { TerminalWidth = 100, Colour = true }, [.. ask, "--no-color"]).Out);
        Assert.DoesNotContain("█", CliRun.Of([.. ask, "--format", "csv"]).Out);
    }

    [Fact]
    public void Why_leads_to_the_lines_of_the_register()
    {
        var why = CliRun.Of("why", "figures", "trade", "CHN-USA", "--period", "2001").Flat;

        Assert.Contains("agrees: 80.5 billion USD counted by CHN [prc-yearbook-2002] by 10.67 billion USD", why);
        Assert.Contains("figures/trade.pacta:", why);
    }

    [Fact]
    public void A_drawing_is_written_whole_and_over_an_old_one()
    {
        var path = Path.Combine(_folder, "trade.svg");
        File.WriteAllText(path, "old");

        Assert.Equal(0, CliRun.Of("figures", "trade", "CHN-RUS", "--svg", path).Code);
        Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName);
        Assert.Equal(0, CliRun.Of("figures", "trade", "--svg", Path.Combine(_folder, "new.svg")).Code);
        Assert.Equal(["new.svg", "trade.svg"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_path_that_names_no_file_is_refused_and_nothing_is_written()
    {
        string[] ask = ["figures", "trade", "CHN-RUS", "--svg"];
        File.CreateSymbolicLink(Path.Combine(_folder, "link.svg"), Path.Combine(_folder, "nowhere", "a.svg"));

        CliRun.Refuses([.. ask, _folder], "found a folder, expected a file");
        CliRun.Refuses([.. ask, Path.Combine(_folder, "none", "a.svg")], "there is no such folder");
        CliRun.Refuses([.. ask, Path.Combine(_folder, "link.svg")], "there is no such folder");
        CliRun.Refuses([.. ask, ""], "no file name");
        CliRun.Refuses([.. ask, "a\0b.svg"], "no file name");
        Assert.Equal("link.svg", Assert.Single(Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName)));
    }

    [Fact]
    public void A_wrong_name_gets_the_nearest()
    {
        CliRun.Refuses(["figures", "trde"], "found 'trde'", "did you mean 'trade'?");
        CliRun.Refuses(["figures", "trade", "CHN-RUX"], "There is no state 'RUX'", "did you mean");
        CliRun.Refuses(["figures", "trade", "CHN-JPN"], "No figure of trade about CHN-JPN", "recorded are CHN-RUS");
        CliRun.Refuses(["figures", "trade", "CHN-CHN"], "names one state twice");
        CliRun.Refuses(["figures", "trade", "--from", "2001-13"], "--from: found '2001-13'");
        CliRun.Refuses(["figures", "trade", "--from", "2002", "--to", "2001"], "before that of --from");
        CliRun.Refuses(["figures", "trade", "--period", "2002", "--to", "2003"], "one or the other");
    }

    [Fact]
    public void A_register_without_figures_lists_none()
    {
        File.WriteAllText(Path.Combine(_folder, "a.pacta"), "state CHN \"China\"\n    exists 1912/..\n");

        Assert.Contains("none is recorded", CliRun.Of("figures", "--register", _folder).Out);
        CliRun.Refuses(["figures", "trade", "--register", _folder], "holds no figures");
        using var json = JsonDocument.Parse(
            CliRun.Of("figures", "--period", "2001", "--register", _folder, "--format", "json").Out);
        Assert.Equal(0, json.RootElement.GetProperty("sections")[0].GetProperty("rows").GetArrayLength());
    }
}
