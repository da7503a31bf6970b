using Pacta.Answers;
using Pacta.Formats;
using Spectre.Console;

namespace Pacta.Cli;

/// <summary>A report on a terminal: tables, and colour where it is wanted.</summary>
internal static class TerminalView
{
    private const int NarrowestTable = 40;

    public static void Print(Report report, TextWriter writer, int width, bool colour, bool why)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(width, NarrowestTable);
        console.MarkupLineInterpolated($"[bold]{report.Title}[/]");
        foreach (var section in report.Sections)
        {
            console.WriteLine();
            if (section.Rows.IsEmpty)
                console.MarkupLineInterpolated($"[yellow]{section.Heading}[/]: {section.WhenEmpty}.");
            else
                PrintSection(console, section, why);
        }
    }

    private static void PrintSection(IAnsiConsole console, Section section, bool why)
    {
        console.MarkupLineInterpolated($"[yellow]{section.Heading}[/]");
        var shown = TextReport.ShownColumns(section);
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in shown)
            table.AddColumn(new TableColumn(new Markup($"[dim]{section.Columns[column].EscapeMarkup()}[/]")));
        foreach (var row in section.Rows)
        {
            var cells = shown.Select(column => row.Cells[column].EscapeMarkup()).ToArray();
            if (why)
                cells[Widest(section, shown)] += string.Concat(TextReport.WhyLines(section, row).Select(static line => $"\n[dim]- {line.EscapeMarkup()}[/]"));
            table.AddRow(cells);
        }

        console.Write(table);
    }

    // Derivations go where there is most room.
    private static int Widest(Section section, System.Collections.Immutable.ImmutableArray<int> shown)
    {
        var (widest, most) = (0, -1);
        for (var i = 0; i < shown.Length; i++)
        {
            var length = section.Rows.Max(row => row.Cells[shown[i]].Length);
            if (length > most)
                (widest, most) = (i, length);
        }

        return widest;
    }
}
