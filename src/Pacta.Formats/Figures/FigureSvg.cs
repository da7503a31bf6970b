using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Pacta.Answers;
using Pacta.Register;

namespace Pacta.Formats;

/// <summary>Charts as one drawing in SVG: a panel each, one below the other, a colour for each source.</summary>
/// <remarks>
/// A pure function: equal charts give equal text. Well-formed XML 1.0 with title and description for those who cannot
/// see it; characters that XML forbids become U+FFFD. Bars of a part of a period are drawn lighter.
/// </remarks>
public static class FigureSvg
{
    private const int Width = 900;
    private const int Left = 210;
    private const int PlotWidth = 380;
    private const int RowHeight = 24;
    private const int BarHeight = 14;
    private const int PanelHead = 46;
    private const int PanelFoot = 56;
    private const int Ticks = 4;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    // Okabe and Ito's palette: told apart by the colour-blind too.
    private static readonly string[] s_colours =
        ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#999999", "#000000"];

    /// <summary>The drawing.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="charts">Its panels; without any the drawing says that there is nothing to draw.</param>
    /// <returns>A document that ends with LF.</returns>
    public static string Render(string title, IReadOnlyList<FigureChart> charts)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(charts);
        ImmutableArray<string> sources = [.. charts.SelectMany(static c => c.Sources).Distinct()];
        var height = 40 + charts.Sum(HeightOf) + (sources.Length + 1) * 18;
        var root = new XElement(s_svg + "svg",
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Width} {height}")),
            new XAttribute("width", Width), new XAttribute("height", height),
            new XAttribute("role", "img"), new XAttribute("aria-labelledby", "title desc"),
            new XAttribute("font-family", "sans-serif"), new XAttribute("font-size", 12),
            new XElement(s_svg + "title", new XAttribute("id", "title"), Clean(title)),
            new XElement(s_svg + "desc", new XAttribute("id", "desc"), Clean(Describe(charts))),
            new XElement(s_svg + "rect",
                new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#ffffff")),
            Text(10, 24, title, size: 16));
        var top = 40;
        foreach (var chart in charts)
        {
            root.Add(Panel(chart, top, sources));
            top += HeightOf(chart);
        }

        root.Add(Legend(sources, top));
        return root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static int HeightOf(FigureChart chart) => PanelHead + chart.Bars.Length * RowHeight + PanelFoot;

    private static string Describe(IReadOnlyList<FigureChart> charts) => charts.Count == 0
        ? "There is nothing to draw."
        : string.Join(" ", charts.SelectMany(static chart => chart.Bars.Select(bar =>
            $"{chart.Title} {bar.Period}: {bar.Label}, according to {bar.Source}.")));

    private static XElement Panel(FigureChart chart, int top, ImmutableArray<string> sources)
    {
        var low = Math.Min(0, chart.Bars.Min(static bar => bar.Value));
        var high = Math.Max(0, chart.Bars.Max(static bar => bar.Value));
        var scale = FigureAxis.Of(low, high, Ticks);
        var panel = new XElement(s_svg + "g", Text(10, top + 24, chart.Title, weight: "bold"));
        var bottom = top + PanelHead + chart.Bars.Length * RowHeight;
        foreach (var tick in scale.Ticks)
        {
            var x = X(scale, tick);
            panel.Add(Line(x, top + PanelHead - 6, x, bottom));
            panel.Add(Text(x, bottom + 16, scale.Label(tick), anchor: "middle"));
        }

        panel.Add(Text(Left + PlotWidth / 2.0, bottom + 34, $"{scale.ScaleWord}{chart.Unit}", anchor: "middle"));
        panel.Add(Text(10, top + PanelHead - 8, "period"));
        for (var i = 0; i < chart.Bars.Length; i++)
            AddBar(panel, chart.Bars[i], top + PanelHead + i * RowHeight, scale, sources);
        return panel;
    }

    private static void AddBar(
        XElement panel, FigureBar bar, int top, FigureAxis scale, ImmutableArray<string> sources)
    {
        var (zero, end) = (X(scale, 0), X(scale, bar.Value));
        panel.Add(Text(Left - 8, top + BarHeight, bar.Period, anchor: "end"));
        panel.Add(new XElement(s_svg + "rect",
            new XAttribute("x", Number(Math.Min(zero, end))), new XAttribute("y", top + 3),
            new XAttribute("width", Number(Math.Max(1, Math.Abs(end - zero)))), new XAttribute("height", BarHeight),
            new XAttribute("fill", Colour(sources, bar.Source)),
            new XAttribute("fill-opacity", bar.IsPart ? "0.45" : "1"),
            new XElement(s_svg + "title", Clean($"{bar.Period}: {bar.Label}, {bar.Source}"))));
        panel.Add(Text(Math.Max(zero, end) + 6, top + BarHeight, bar.Label));
    }

    private static XElement Legend(ImmutableArray<string> sources, int top)
    {
        var legend = new XElement(s_svg + "g");
        for (var i = 0; i < sources.Length; i++)
        {
            legend.Add(new XElement(s_svg + "rect",
                new XAttribute("x", 10), new XAttribute("y", top + i * 18),
                new XAttribute("width", 12), new XAttribute("height", 12),
                new XAttribute("fill", Colour(sources, sources[i]))));
            legend.Add(Text(28, top + i * 18 + 10, sources[i]));
        }

        return legend;
    }

    private static double X(FigureAxis scale, decimal value) => Left + scale.PartOf(value) * PlotWidth;

    // Beyond the palette hues are as far apart as they can be: the golden angle.
    private static string Colour(ImmutableArray<string> sources, string source) =>
        sources.IndexOf(source) is var i && i < s_colours.Length
            ? s_colours[i] : FormattableString.Invariant($"hsl({i * 137 % 360}, 60%, {30 + i % 3 * 15}%)");

    private static XElement Line(double x1, double y1, double x2, double y2) => new(s_svg + "line",
        new XAttribute("x1", Number(x1)), new XAttribute("y1", Number(y1)),
        new XAttribute("x2", Number(x2)), new XAttribute("y2", Number(y2)), new XAttribute("stroke", "#cccccc"));

    private static XElement Text(
        double x, double y, string words, string anchor = "start", int size = 12, string weight = "normal") =>
        new(s_svg + "text",
            new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("text-anchor", anchor),
            new XAttribute("font-size", size), new XAttribute("font-weight", weight), Clean(words));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Clean(string text)
    {
        Span<char> clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            var isPair = char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1]);
            if (isPair)
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = '\ufffd';
        }

        return clean.ToString();
    }
}
