using System.Collections.Immutable;
using Pacta.Answers;

namespace Pacta.Formats;

/// <summary>A report as plain text for people: aligned columns, long cells wrapped, no colour. Lines end with LF.</summary>
/// <remarks>
/// The column <c>sources</c> is left out, since it crowds out the answer; with derivations each row is followed by its
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
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        foreach (var line in WordWrap.Lines(report.Title, width))
            WriteLine(writer, line);
        foreach (var section in report.Sections)
            WriteSection(section, writer, width, why);
    }

    /// <summary>The columns that text shows, by index.</summary>
    public static ImmutableArray<int> ShownColumns(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return [.. Enumerable.Range(0, section.Columns.Length).Where(i => section.Columns[i] != SourcesColumn)];
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

    private static void WriteSection(Section section, TextWriter writer, int width, bool why)
    {
        WriteLine(writer, "");
        if (section.Rows.IsEmpty)
        {
            foreach (var line in WordWrap.Lines($"{section.Heading}: {section.WhenEmpty}.", width))
                WriteLine(writer, line);
            return;
        }

        WriteLine(writer, section.Heading);
        var shown = ShownColumns(section);
        var table = new TextTable([.. shown.Select(i => section.Columns[i])], [.. section.Rows.Select(row => Pick(row, shown))], width);
        table.WriteHeader(writer);
        for (var i = 0; i < section.Rows.Length; i++)
        {
            table.WriteRow(writer, i);
            if (why)
                WriteWhy(section, section.Rows[i], writer, width);
        }
    }

    private static string[] Pick(Row row, ImmutableArray<int> shown) => [.. shown.Select(i => row.Cells[i])];

    private static void WriteWhy(Section section, Row row, TextWriter writer, int width)
    {
        const string First = "      - ";
        const string Rest = "        ";
        foreach (var step in WhyLines(section, row))
        {
            var lead = First;
            foreach (var line in WordWrap.Lines(step, width - First.Length))
            {
                WriteLine(writer, lead + line);
                lead = Rest;
            }
        }
    }

    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
