using Pacta.Answers;
using Pacta.Formats;
using Spectre.Console;

namespace Pacta.Cli;

/// <summary>A report on a terminal: tables, and colour where it is wanted.</summary>
/// <remarks>Derivations need the whole width: with them rows stand as in plain text, without frames.</remarks>
internal static class TerminalView
{
    public static void Print(Report report, TextWriter writer, int width, bool colour, bool why)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        if (why)
            PrintLines(console, report, width);
        else
            PrintTables(console, report);
    }

    private static void PrintLines(IAnsiConsole console, Report report, int width)
    {
        foreach (var (kind, text) in TextReport.Lines(report, width, why: true))
        {
            console.Write(new Text(text, kind switch
            {
                TextLineKind.Title => new Style(decoration: Decoration.Bold),
                TextLineKind.Heading => new Style(Color.Yellow),
                TextLineKind.Columns or TextLineKind.Step => new Style(decoration: Decoration.Dim),
                _ => Style.Plain,
            }));
            console.WriteLine();
        }
    }

    private static void PrintTables(IAnsiConsole console, Report report)
    {
        console.MarkupLineInterpolated($"[bold]{report.Title}[/]");
        foreach (var section in report.Sections)
        {
            console.WriteLine();
            if (section.Rows.IsEmpty)
                console.MarkupLineInterpolated($"[yellow]{section.Heading}[/]: {section.WhenEmpty}.");
            else
                PrintTable(console, section);
        }
    }

    private static void PrintTable(IAnsiConsole console, Section section)
    {
        console.MarkupLineInterpolated($"[yellow]{section.Heading}[/]");
        var shown = TextReport.ShownColumns(section);
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in shown)
            table.AddColumn(new TableColumn(new Markup($"[dim]{section.Columns[column].EscapeMarkup()}[/]")));
        foreach (var row in section.Rows)
            table.AddRow([.. shown.Select(column => row.Cells[column].EscapeMarkup())]);
        console.Write(table);
    }
}
