using System.Globalization;
using Pacta.Answers;

namespace Pacta.Formats;

/// <summary>A line of a chart in characters; the bar's source tells its series.</summary>
/// <param name="Period">With spaces up to the column of the bars.</param>
/// <param name="Bar">█ for each step of its length, ▒ where only a part of the period counts; of 0 nothing.</param>
/// <param name="Text">What the source says, and the source.</param>
/// <param name="Series">Index of the source among those of the chart.</param>
public readonly record struct FigureBarLine(string Period, string Bar, string Text, int Series)
{
    /// <summary>The line without colour.</summary>
    public override string ToString() => $"  {Period}  {Bar}{(Bar.Length > 0 ? " " : "")}{Text}";
}

/// <summary>Charts as bars of characters. The length of a bar follows the size of its number.</summary>
public static class FigureBars
{
    private const int ShortestRoom = 10;
    private const int LongestRoom = 60;
    private const int Gaps = 5;
    private const char Whole = '█';
    private const char Part = '▒';

    /// <summary>One line a bar.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="width">The longest line, in characters; texts are cut where even short bars leave no room.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public static IEnumerable<FigureBarLine> Lines(FigureChart chart, int width)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        var periods = Math.Min(chart.Bars.Max(static bar => bar.Period.Length), width / 3);
        var texts = chart.Bars.Max(static bar => Text(bar).Length);
        var room = Math.Clamp(width - periods - texts - Gaps, ShortestRoom, LongestRoom);
        var longest = chart.Bars.Max(static bar => Math.Abs(bar.Value));
        var sources = chart.Sources;
        return chart.Bars.Select(bar =>
        {
            var length = longest == 0 ? 0 : (int)Math.Round(Math.Abs(bar.Value) / longest * room);
            var line = new string(bar.IsPart ? Part : Whole, Math.Max(length, bar.Value == 0 ? 0 : 1));
            return new FigureBarLine(Cut(bar.Period, periods).PadRight(periods), line,
                Cut(Text(bar), width - periods - line.Length - Gaps), sources.IndexOf(bar.Source));
        });
    }

    private static string Text(FigureBar bar) => $"{bar.Label} [{bar.Source}]";

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var elements = new StringInfo(text);
        return length < 2 ? "…" : elements.LengthInTextElements < length
            ? text : elements.SubstringByTextElements(0, length - 1) + "…";
    }
}
