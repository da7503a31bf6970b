using System.Text;
using Pacta.Tests.House;
using Pacta.Tests.Language;

namespace Pacta.Tests.Docs;

/// <summary>docs/mistakes.md says what Pacta says. Set PACTA_ACCEPT=1 to write it anew from the bad files.</summary>
public class MistakesTests
{
    private const string Hint = "Hint: ";

    private const string Start = """
        # Mistakes

        Every message of `pacta check`, in the order of the codes: what it looks like, and what to do. An *error* leaves
        the register unusable; a *warning* asks a person to look. A code never gets another meaning. The files in
        `tests/language/bad` show each in full.

        """;

    private static readonly (string Prefix, string Title)[] s_chapters =
    [
        ("PA01", "Layout and characters"), ("PA02", "Statements"), ("PA03", "Names"),
        ("PA04", "Acts, clauses and dates"), ("PA05", "Duties and triggers"),
        ("PA06", "Figures"), ("PA07", "Claims"),
        ("PA08", "Entry into force, term and notices"),
        ("PA09", "Reservations and amendments"),
        ("PA10", "Precedence, suspension, grounds"),
        ("PA11", "Succession of states"),
        ("PA12", "Stages, and the end of the record"),
    ];

    [Fact]
    public void The_list_of_mistakes_shows_the_first_example_of_every_bad_file()
    {
        var path = Repository.At("docs", "mistakes.md");
        var page = new StringBuilder(Start);
        foreach (var (prefix, title) in s_chapters)
        {
            page.Append("\n## ").Append(title).Append('\n');
            var files = BadFile.All.Where(file => file.Code.StartsWith(prefix, StringComparison.Ordinal));
            foreach (var file in files.DistinctBy(static file => file.Code))
                WriteEntry(page, file.Expected.Split('\n'));
        }

        if (Environment.GetEnvironmentVariable("PACTA_ACCEPT") == "1"
            && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(path, page.ToString());
        Assert.Equal(page.ToString(), File.ReadAllText(path));
        Assert.Empty(BadFile.All.Select(static file => file.Code[..4]).Except(s_chapters.Select(static c => c.Prefix)));
    }

    // "error PA0101: Tab", the line with the caret's line under it, and the hint.
    private static void WriteEntry(StringBuilder page, string[] report)
    {
        var (severity, rest) = (report[0].Split(' ')[0], report[0].Split(' ', 3));
        var caret = Array.FindIndex(report, static line =>
            line.Contains('|') && line.Split('|', 2)[1].TrimStart().StartsWith('^'));
        var source = Array.FindLastIndex(report, caret, static line => char.IsAsciiDigit(line.TrimStart()[0]));
        var hint = Array.Find(report, static line => line.StartsWith(Hint, StringComparison.Ordinal))?[Hint.Length..];
        page.Append("\n### ").Append(rest[1].TrimEnd(':')).Append(' ').Append(rest[2]).Append("\n\n```text\n")
            .Append(Content(report[source])).Append('\n').Append(Content(report[caret])).Append("\n```\n\n")
            .Append(char.ToUpperInvariant(severity[0])).Append(severity.AsSpan(1)).Append(". ");
        page.Append(hint is null ? "Correct the line.\n" : $"{char.ToUpperInvariant(hint[0])}{hint[1..]}\n");
    }

    private static string Content(string line) => line.Split('|', 2)[1] is [' ', .. var content] ? content : "";
}
