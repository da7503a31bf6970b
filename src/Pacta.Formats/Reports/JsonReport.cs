using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pacta.Answers;

namespace Pacta.Formats;

/// <summary>
/// A report as one JSON object:
/// <c>{question, title, sections: [{key, heading, rows: [{column: text, …}], when_empty}]}</c>.
/// </summary>
/// <remarks>
/// Keys and rows keep the order of the report, so equal reports give equal bytes. With derivations each row has a last
/// member <c>why: [{text, rule, article, sources, place}]</c>; a step by no rule has null there.
/// </remarks>
public static class JsonReport
{
    /// <summary>Writes the object, indented by two spaces, and a line end (LF).</summary>
    /// <param name="report">The answer.</param>
    /// <param name="writer">Receives the text.</param>
    /// <param name="why">Whether derivations are written too.</param>
    public static void Write(Report report, TextWriter writer, bool why)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var bytes = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(bytes, options))
            WriteReport(json, report, why);
        writer.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        writer.Write('\n');
    }

    private static void WriteReport(Utf8JsonWriter json, Report report, bool why)
    {
        json.WriteStartObject();
        json.WriteString("question", report.Question);
        json.WriteString("title", report.Title);
        json.WriteStartArray("sections");
        foreach (var section in report.Sections)
            WriteSection(json, section, why);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section, bool why)
    {
        json.WriteStartObject();
        json.WriteString("key", section.Key);
        json.WriteString("heading", section.Heading);
        json.WriteStartArray("rows");
        foreach (var row in section.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < section.Columns.Length; i++)
                json.WriteString(section.Columns[i], row.Cells[i]);
            if (why)
                WriteWhy(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("when_empty", section.WhenEmpty);
        json.WriteEndObject();
    }

    private static void WriteWhy(Utf8JsonWriter json, Row row)
    {
        json.WriteStartArray("why");
        foreach (var step in row.Why())
        {
            json.WriteStartObject();
            json.WriteString("text", step.Text);
            json.WriteString("rule", step.Rule?.Id);
            json.WriteString("article", step.Rule?.Article);
            json.WriteString("sources", step.Sources);
            json.WriteString("place", step.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
