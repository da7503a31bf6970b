using Pacta.Answers;
using Pacta.Formats;

namespace Pacta.Cli;

/// <summary>Prints a report in a format. Each has its own class, so that only what is used is loaded.</summary>
internal static class ReportPrinter
{
    private const int WidthWhenPiped = 120;

    public static void Print(Report report, Surroundings surroundings, ReportFormat format, bool why)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(report, surroundings.Out, why);
                break;
            case ReportFormat.Csv:
                CsvReport.Write(report, surroundings.Out, why);
                break;
            default:
                if (surroundings.TerminalWidth is { } width)
                    TerminalView.Print(report, surroundings.Out, width, surroundings.Colour, why);
                else
                    TextReport.Write(report, surroundings.Out, WidthWhenPiped, why);
                break;
        }
    }
}
