using System.Globalization;
using System.Text;

namespace Pacta.Language;

/// <summary>Writes diagnostics for people: title, place, the lines with carets, hint. No colour.</summary>
/// <remarks>
/// Columns count code points. Long lines are cut around the caret. Tabs show as one space, and characters that could
/// steer a terminal as U+FFFD.
/// </remarks>
public sealed class DiagnosticRenderer
{
    private const int WidestLine = 100;
    private const int ShownBeforeCaret = 40;

    private readonly Func<string, string?> _textOf;
    private readonly Dictionary<string, (string Text, LineMap Map)?> _files = new(StringComparer.Ordinal);

    /// <param name="textOf">The text of a file by its path, or null when it cannot be had.</param>
    public DiagnosticRenderer(Func<string, string?> textOf) => _textOf = textOf;

    /// <summary>All diagnostics of one file, with an empty line between them; "" when there are none.</summary>
    public static string Render(FileSyntax file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var renderer = new DiagnosticRenderer(path => path == file.Path ? file.Text : null);
        return string.Join('\n', file.Diagnostics.Select(renderer.Render));
    }

    /// <summary>One diagnostic, each line ended with LF.</summary>
    public string Render(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var labels = diagnostic.Secondary.Insert(0, diagnostic.Primary);
        var marks = labels.Select((label, i) => Locate(label, isPrimary: i == 0)).ToList();
        var gutter = marks.Max(static mark => mark.Line.ToString(CultureInfo.InvariantCulture).Length);

        var page = new StringBuilder();
        page.Append(severity).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Title).Append('\n');
        foreach (var file in marks.GroupBy(static mark => mark.Label.Path))
            WriteFile(page, file.ToList(), gutter);
        if (diagnostic.Hint is { } hint)
            page.Append("Hint: ").Append(hint).Append(hint.EndsWith('?') || hint.EndsWith('.') ? "\n" : ".\n");
        return page.ToString();
    }

    private void WriteFile(StringBuilder page, List<Mark> marks, int gutter)
    {
        var first = marks[0];
        page.Append(' ', gutter + 1).Append("--> ").Append(first.Label.Path);
        if (FileOf(first.Label.Path) is not { } file)
        {
            page.Append('\n');
            foreach (var mark in marks)
                page.Append(' ', gutter).Append(" | ").Append(mark.Label.Text).Append('\n');
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $":{first.Line}:{first.Column}\n");
        var before = 0;
        foreach (var line in marks.GroupBy(static mark => mark.Line).OrderBy(static line => line.Key))
        {
            if (before > 0 && line.Key > before + 1)
                page.Append("...\n");
            WriteLine(page, file, line.Key, line.ToList(), gutter);
            before = line.Key;
        }
    }

    private static void WriteLine(
        StringBuilder page, (string Text, LineMap Map) file, int lineNumber, List<Mark> marks, int gutter)
    {
        var span = file.Map.SpanOf(lineNumber);
        var shown = Shown(file.Text.AsSpan(span.Start, span.Length));
        var from = shown.Length <= WidestLine ? 0 : Math.Max(0, marks[0].Column - 1 - ShownBeforeCaret);
        var to = Math.Min(shown.Length, from + WidestLine);
        var number = lineNumber.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        var (head, tail) = (from > 0 ? "…" : "", to < shown.Length ? "…" : "");
        page.Append(number).Append(" | ").Append(head).AppendJoin("", shown[from..to]).Append(tail).Append('\n');
        foreach (var mark in marks)
        {
            var start = Math.Clamp(mark.Column - 1 - from, 0, to - from) + head.Length;
            var width = Math.Clamp(mark.Width, 1, Math.Max(1, to - from + head.Length - start));
            page.Append(' ', gutter).Append(" | ").Append(' ', start).Append(mark.IsPrimary ? '^' : '-', width)
                .Append(' ').Append(mark.Label.Text).Append('\n');
        }
    }

    // One element for each code point.
    private static string[] Shown(ReadOnlySpan<char> line)
    {
        var shown = new List<string>(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            shown.Add(rune.Value == '\t' ? " " : Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator => "\ufffd",
                _ => rune.ToString(),
            });
        }

        return [.. shown];
    }

    private Mark Locate(Label label, bool isPrimary)
    {
        if (FileOf(label.Path) is not { } file)
            return new(label, 0, 1, 1, isPrimary);
        var position = file.Map.PositionOf(label.Span.Start);
        var end = Math.Min(label.Span.End, file.Map.SpanOf(position.LineNumber).End);
        var start = Math.Min(label.Span.Start, end);
        var width = LineMap.CountCodePoints(file.Text.AsSpan(start, end - start));
        return new(label, position.LineNumber, position.Column, width, isPrimary);
    }

    private (string Text, LineMap Map)? FileOf(string path)
    {
        if (_files.TryGetValue(path, out var known))
            return known;
        (string, LineMap)? file = _textOf(path) is { } text ? (text, new LineMap(text)) : null;
        return _files[path] = file;
    }

    private readonly record struct Mark(Label Label, int Line, int Column, int Width, bool IsPrimary);
}
