using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pacta.Imports;

/// <summary>A file of the register that an import of a list writes, as the formatter would leave it.</summary>
internal sealed partial class ListPage
{
    private const int ValueColumn = 11;

    private readonly StringBuilder _text = new();
    private readonly ListSource _source;

    /// <param name="mark">The first line.</param>
    /// <param name="source">What its lines cite.</param>
    public ListPage(string mark, ListSource source)
    {
        _source = source;
        _text.Append(mark).Append('\n');
    }

    /// <summary>How long it is so far, in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>The source itself, which one of the files has to declare.</summary>
    public void DeclareSource()
    {
        Block($"source {_source.Code} {Quoted(_source.Title)}");
        if (_source.Published is { } published)
            Property("published", published, row: 0);
    }

    /// <summary>The line that begins a block.</summary>
    public void Block(string line) => _text.Append('\n').Append(line).Append('\n');

    /// <summary>The line that begins a block, said by rows of the list.</summary>
    public void Block(string line, long row) => _text.Append('\n').Append(line).Append(Citation(row)).Append('\n');

    /// <summary>A line inside a block, its value in the column of values.</summary>
    /// <param name="head">The words before the column: "in force".</param>
    /// <param name="value">What follows.</param>
    /// <param name="row">The row of the list that says so; 0: none.</param>
    public void Property(string head, string value, long row) => _text.Append("    ").Append(head)
        .Append(' ', Math.Max(1, ValueColumn - head.Length)).Append(value).Append(Citation(row)).Append('\n');

    /// <summary>A line inside a provision.</summary>
    /// <param name="depth">How many levels in: 1 is that of a provision itself.</param>
    /// <param name="line">The line.</param>
    /// <param name="rows">The rows that say so, ascending; empty: none.</param>
    public void Line(int depth, string line, params ReadOnlySpan<long> rows) =>
        _text.Append(' ', 4 * depth).Append(line).Append(Citation(rows)).Append('\n');

    /// <summary>All of it, as a file with the name of the source.</summary>
    public (string Name, string Text) File => (_source.Code + ".pacta", _text.ToString());

    /// <summary>A text in quotes, without what the language does not allow in one.</summary>
    public static string Quoted(string text)
    {
        var plain = Odd().Replace(text, " ").Trim();
        var escaped = plain.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }

    private string Citation(params ReadOnlySpan<long> rows)
    {
        if (rows.IsEmpty || rows[0] == 0)
            return "";
        var numbers = new StringBuilder();
        foreach (var row in rows)
            numbers.Append(numbers.Length == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{row}");
        return $" [{_source.Code} \"row{(rows.Length == 1 ? "" : "s")} {numbers}\"]";
    }

    // White space, and what the language does not allow in a text: controls, lone surrogates, noncharacters.
    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Z}]+")]
    private static partial Regex Odd();
}
