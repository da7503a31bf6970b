using System.Collections.Immutable;
using System.Text;

namespace Pacta.Language;

/// <summary>Writes a file the one way that it should look. Stable, idempotent; keeps comments and meaning.</summary>
/// <remarks>
/// Four spaces a level; one space between tokens; what follows the head of a property starts in column 11 of its line;
/// one blank line where there were several, and around blocks at the top level. Line ends are LF.
/// </remarks>
public sealed class Formatter
{
    private const int SpacesPerLevel = 4;
    private const int HeadWidth = 10;
    private const char ByteOrderMark = '\ufeff';

    private readonly string _text;
    private readonly StringBuilder _page = new();

    private Formatter(string text) => _text = text;

    /// <summary>The text of a file, formatted. A file with mistakes keeps every token too.</summary>
    public static string Format(FileSyntax file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var formatter = new Formatter(file.Text);
        LineSyntax? before = null;
        foreach (var line in file.Lines)
        {
            formatter.WriteAbove(line, isFirst: false, standsApart: before is not null && NeedsBlank(before, line));
            formatter.WriteLine(line, 0);
            before = line;
        }

        // A misplaced U+FEFF that came to stand first would be read as the byte order mark, and vanish: give it one.
        if (formatter._page is [ByteOrderMark, ..])
            formatter._page.Insert(0, ByteOrderMark);
        return formatter._page.ToString().TrimEnd('\n') is { Length: > 0 } page ? page + "\n" : "";
    }

    // Blocks stand apart; one-line statements may stand together.
    private static bool NeedsBlank(LineSyntax before, LineSyntax line) =>
        (before.Children.Length > 0 || line.Children.Length > 0)
        && !HasBlankAbove(line);

    // A blank line at the end of the file is not written, so that it separates nothing.
    private static bool HasBlankAbove(LineSyntax line)
    {
        var above = line.Above.AsSpan();
        if (line.Tokens.Length == 0 && above is [.., { Text.Length: 0 }])
            above = above[..^1];
        foreach (var (text, _) in above)
        {
            if (text.Length == 0)
                return true;
        }

        return false;
    }

    // Comments of a deeper level belong to the block before, so that the blank line comes after them.
    private void WriteAbove(LineSyntax line, bool isFirst, bool standsApart)
    {
        for (var i = 0; i < line.Above.Length; i++)
        {
            var (text, depth) = line.Above[i];
            if (standsApart && depth == 0)
            {
                WriteBlank();
                standsApart = false;
            }

            if (text.Length > 0)
                Indent(depth).Append(text).Append('\n');
            else if (!isFirst || i > 0)
                WriteBlank();
        }

        if (standsApart)
            WriteBlank();
    }

    private void WriteLine(LineSyntax line, int depth)
    {
        if (line.Tokens.Length == 0)
            return;
        WriteContent(line, depth);
        _page.Append('\n');
        for (var i = 0; i < line.Children.Length; i++)
        {
            WriteAbove(line.Children[i], isFirst: i == 0, standsApart: false);
            WriteLine(line.Children[i], depth + 1);
        }
    }

    private void WriteContent(LineSyntax line, int depth)
    {
        Indent(depth);
        var start = _page.Length;
        WriteTokens(line, start);
        if (line.Comment is { } comment)
            _page.Append("  ").Append(comment);
        if (_page.Length - start <= Lexer.LongestLine)
            return;

        // Canonical spaces would make the line too long to be read again: leave it as it is.
        _page.Length = start;
        _page.Append(RawContent(line));
    }

    private void WriteTokens(LineSyntax line, int start)
    {
        var tokens = line.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && NeedsSpace(tokens[i - 1], tokens[i]))
            {
                _page.Append(' ');
                if (i == line.HeadTokenCount)
                    _page.Append(' ', Math.Max(0, HeadWidth + 1 - (_page.Length - start)));
            }

            _page.Append(_text, tokens[i].Span.Start, tokens[i].Span.Length);
        }
    }

    // "[" before a digit would open a set of dates.
    private bool NeedsSpace(Token before, Token token) =>
        token.Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.CloseBracket)
        && (before.Kind != TokenKind.OpenBracket || Characters.StartsDate(_text[token.Span.Start]));

    private ReadOnlySpan<char> RawContent(LineSyntax line)
    {
        var rest = _text.AsSpan(line.Tokens[0].Span.Start);
        var length = rest.IndexOfAny('\n', '\r');
        return (length < 0 ? rest : rest[..length]).TrimEnd();
    }

    private void WriteBlank()
    {
        if (_page.Length > 0 && !(_page.Length > 1 && _page[^1] == '\n' && _page[^2] == '\n'))
            _page.Append('\n');
    }

    private StringBuilder Indent(int depth) => _page.Append(' ', depth * SpacesPerLevel);
}
