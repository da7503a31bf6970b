using CsvHelper;
using Pacta.Answers;

namespace Pacta.Formats;

/// <summary>A report as one table of comma-separated values with a header (RFC 4180, but lines end with LF).</summary>
/// <remarks>
/// A report of several sections has a first column <c>section</c> with the section's key; the columns are those of all
/// sections, in order of appearance, and a cell that a section does not have is empty. With derivations the last column
/// <c>why</c> holds the steps of a row, parted by line ends. Equal reports give equal bytes.
/// </remarks>
public static class CsvReport
{
    private static readonly string[] s_section = ["section"];
    private static readonly string[] s_why = ["why"];

    /// <summary>Writes header and rows.</summary>
    /// <param name="report">The answer.</param>
    /// <param name="writer">Receives the text.</param>
    /// <param name="why">Whether derivations are written too.</param>
    public static void Write(Report report, TextWriter writer, bool why)
    {
        ArgumentNullException.ThrowIfNull(report);
        var several = report.Sections.Length > 1;
        var columns = ColumnsOf(report);
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader([.. several ? s_section : [], .. columns, .. why ? s_why : []]);
        foreach (var section in report.Sections)
        {
            foreach (var row in section.Rows)
            {
                if (several)
                    csv.WriteField(section.Key);
                foreach (var column in columns)
                    csv.WriteField(section.Columns.IndexOf(column) is >= 0 and var index ? row.Cells[index] : "");
                if (why)
                    csv.WriteField(string.Join('\n', row.Why().Select(StepText.Of)));
                csv.EndRecord();
            }
        }
    }

    private static List<string> ColumnsOf(Report report)
    {
        List<string> columns = [];
        foreach (var section in report.Sections)
            columns.AddRange(section.Columns.Where(column => !columns.Contains(column)));
        return columns;
    }
}
