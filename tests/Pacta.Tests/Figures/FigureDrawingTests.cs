using System.Xml.Linq;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Register;

namespace Pacta.Tests.Figures;

public class FigureDrawingTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly FigureChart s_chart = new("trade CHN-RUS", Unit.Find("USD")!,
    [
        new("2000", 8e9m, "8 billion USD", "lat-2001", IsPart: false),
        new("2000", 8.0e9m, "8.0 billion USD", "yearbook <&> \"2002\" (CHN)", IsPart: false),
        new("2001", 3.8e9m, "3.8 billion USD", "cnn-2001", IsPart: true),
    ]);

    [Fact]
    public void A_drawing_is_well_formed_with_title_and_description_first()
    {
        var root = XDocument.Parse(FigureSvg.Render("Trade <of> \u0001 two & more", [s_chart])).Root!;

        Assert.Equal(s_svg + "svg", root.Name);
        Assert.Equal("Trade <of> \ufffd two & more", root.Elements().First().Value);
        Assert.Equal(s_svg + "title", root.Elements().First().Name);
        Assert.Equal(s_svg + "desc", root.Elements().ElementAt(1).Name);
        Assert.Contains("3.8 billion USD, according to cnn-2001", root.Elements().ElementAt(1).Value);
        Assert.Equal("title desc", root.Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers_and_coloured_by_source()
    {
        var bars = XDocument.Parse(FigureSvg.Render("t", [s_chart])).Descendants(s_svg + "rect")
            .Where(static rect => rect.Element(s_svg + "title") is not null).ToList();

        Assert.Equal(3, bars.Count);
        Assert.Equal(3, bars.Select(static bar => bar.Attribute("fill")!.Value).Distinct().Count());
        Assert.Equal(3.8 / 8, (double)bars[2].Attribute("width")! / (double)bars[0].Attribute("width")!, precision: 3);
        Assert.Equal(bars[0].Attribute("width")!.Value, bars[1].Attribute("width")!.Value);
        Assert.NotEqual(bars[0].Attribute("fill-opacity")!.Value, bars[2].Attribute("fill-opacity")!.Value);
    }

    [Fact]
    public void The_axis_has_round_ticks_from_zero_and_names_its_unit()
    {
        var texts = XDocument.Parse(FigureSvg.Render("t", [s_chart])).Descendants(s_svg + "text")
            .Select(static text => text.Value).ToList();

        Assert.Equal(["0", "2", "4", "6", "8"], texts.Where(static t => t is "0" or "2" or "4" or "6" or "8"));
        Assert.Contains("billion USD", texts);
        Assert.Contains("period", texts);
        Assert.All(s_chart.Sources, source => Assert.Contains(source, texts));
    }

    [Fact]
    public void Negative_numbers_and_nothing_at_all_can_be_drawn()
    {
        var low = s_chart with { Bars = [s_chart.Bars[0] with { Value = -5 }, s_chart.Bars[1] with { Value = 0 }] };
        var bars = XDocument.Parse(FigureSvg.Render("t", [low])).Descendants(s_svg + "rect")
            .Where(static rect => rect.Element(s_svg + "title") is not null).ToList();

        Assert.True((double)bars[0].Attribute("x")! < (double)bars[1].Attribute("x")!);
        Assert.Contains("nothing to draw", XDocument.Parse(FigureSvg.Render("t", [])).Root!.Value);
    }

    [Fact]
    public void However_many_sources_no_two_have_one_colour()
    {
        var many = s_chart with
        {
            Bars = [.. Enumerable.Range(0, 30).Select(i => s_chart.Bars[0] with { Source = $"source-{i}" })],
        };
        var colours = XDocument.Parse(FigureSvg.Render("t", [many])).Descendants(s_svg + "rect")
            .Where(static rect => rect.Element(s_svg + "title") is not null)
            .Select(static rect => rect.Attribute("fill")!.Value).ToList();

        Assert.Equal(30, colours.Distinct().Count());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Bars_of_characters_keep_to_the_width_and_to_their_numbers(int width)
    {
        var lines = FigureBars.Lines(s_chart, width).ToList();

        Assert.All(lines, line => Assert.True(line.ToString().Length <= width, line.ToString()));
        Assert.Equal(lines[0].Bar, lines[1].Bar);
        Assert.InRange(lines[2].Bar.Length * 8 - lines[0].Bar.Length * 3.8, -4, 4);
        Assert.Matches("^▒+$", lines[2].Bar);
        Assert.Equal([0, 1, 2], lines.Select(static line => line.Series));
    }
}
