using Pacta.Answers;
using Pacta.Formats;
using Spectre.Console;

namespace Pacta.Cli;

/// <summary>Charts below a report in text: bars of characters, in colour on a terminal.</summary>
internal static class FigureView
{
    private const int WidthWhenPiped = 120;
    private static readonly Color[] s_colours =
        [Color.Blue, Color.Yellow, Color.Green, Color.Fuchsia, Color.Aqua, Color.Red, Color.Silver];

    public static void Print(IEnumerable<FigureChart> charts, Surroundings surroundings)
    {
        if (surroundings.TerminalWidth is { } width && surroundings.Colour)
        {
            PrintInColour(charts, surroundings.Out, width);
            return;
        }

        foreach (var chart in charts)
        {
            surroundings.Out.Write($"\n{Heading(chart)}\n");
            foreach (var line in FigureBars.Lines(chart, surroundings.TerminalWidth ?? WidthWhenPiped))
                surroundings.Out.Write($"{line}\n");
        }
    }

    private static void PrintInColour(IEnumerable<FigureChart> charts, TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        foreach (var chart in charts)
        {
            console.WriteLine();
            console.Write(new Text(Heading(chart), new Style(Color.Yellow)));
            console.WriteLine();
            foreach (var line in FigureBars.Lines(chart, width))
            {
                console.Write(new Text($"  {line.Period}  "));
                console.Write(new Text(line.Bar, new Style(s_colours[line.Series % s_colours.Length])));
                console.Write(new Text($" {line.Text}"));
                console.WriteLine();
            }
        }
    }

    private static string Heading(FigureChart chart) => $"{chart.Title}, {chart.Unit}";
}
