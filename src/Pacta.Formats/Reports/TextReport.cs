using System.Collections.Immutable;
using Pacta.Answers;

namespace Pacta.Formats;

/// <summary>A report as plain text for people: aligned columns, long cells wrapped, no colour.</summary>
/// <remarks>
/// Lines end with LF. The column <c>sources</c> is left out, since it crowds out the answer; with derivations each row
/// is followed by its
/// steps, which name clause, rule, source and place. A section without rows is one line.
/// </remarks>
public static class TextReport
{
    private const string SourcesColumn = "sources";

    /// <summary>Writes the report.</summary>
    /// <param name="report">The answer.</param>
    /// <param name="writer">Receives the text.</param>
    /// <param name="width">The longest line, in characters; at least 40. A word longer than its column is cut.</param>
    /// <param name="why">Whether derivations are written too.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public static void Write(Report report, TextWriter writer, int width, bool why)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in Lines(report, width, why))
        {
            writer.Write(line.Text);
            writer.Write('\n');
        }
    }

    /// <summary>The lines of the report, as <see cref="Write"/> writes them, each with what it is.</summary>
    public static List<TextLine> Lines(Report report, int width, bool why)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        List<TextLine> lines = [];
        lines.AddRange(
            WordWrap.Lines(report.Title, width).Select(static text => new TextLine(TextLineKind.Title, text)));
        foreach (var section in report.Sections)
            AddSection(section, lines, width, why);
        return lines;
    }

    /// <summary>The columns that text shows, by index.</summary>
    public static ImmutableArray<int> ShownColumns(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return [.. Enumerable.Range(0, section.Columns.Length).Where(
            i => section.Columns[i] != SourcesColumn && !section.ForPrograms.Contains(section.Columns[i]))];
    }

    /// <summary>The derivation of a row as lines of text; a row without one names its sources.</summary>
    public static IEnumerable<string> WhyLines(Section section, Row row)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(row);
        var steps = row.Why();
        if (!steps.IsEmpty)
            return steps.Select(StepText.Of);
        var sources = section.Columns.IndexOf(SourcesColumn);
        return sources >= 0 && row.Cells[sources].Length > 0 ? [$"according to {row.Cells[sources]}"] : [];
    }

    private static void AddSection(Section section, List<TextLine> lines, int width, bool why)
    {
        lines.Add(new(TextLineKind.Row, ""));
        if (section.Rows.IsEmpty)
        {
            Add(WordWrap.Lines($"{section.Heading}: {section.WhenEmpty}.", width), TextLineKind.Heading, lines);
            return;
        }

        Add(WordWrap.Lines(section.Heading, width), TextLineKind.Heading, lines);
        var shown = ShownColumns(section);
        var table = new TextTable(
            [.. shown.Select(i => section.Columns[i])], [.. section.Rows.Select(row => Pick(row, shown))], width);
        Add(table.Header(), TextLineKind.Columns, lines);
        for (var i = 0; i < section.Rows.Length; i++)
        {
            Add(table.Row(i), TextLineKind.Row, lines);
            if (why)
                AddWhy(section, section.Rows[i], lines, width);
        }
    }

    private static string[] Pick(Row row, ImmutableArray<int> shown) => [.. shown.Select(i => row.Cells[i])];

    private static void AddWhy(Section section, Row row, List<TextLine> lines, int width)
    {
        const string First = "      - ";
        const string Rest = "        ";
        foreach (var step in WhyLines(section, row))
        {
            var lead = First;
            foreach (var line in WordWrap.Lines(step, width - First.Length))
            {
                lines.Add(new(TextLineKind.Step, lead + line));
                lead = Rest;
            }
        }
    }

    private static void Add(List<string> texts, TextLineKind kind, List<TextLine> lines)
    {
        foreach (var text in texts)
            lines.Add(new(kind, text));
    }
}
