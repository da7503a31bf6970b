using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>Cuts text into lines of tokens and hands them to the layout.</summary>
internal sealed partial class Lexer
{
    /// <summary>The most characters that a line may have between its indentation and its end.</summary>
    public const int LongestLine = 10_000;

    private readonly string _path;
    private readonly string _text;
    private readonly Layout _layout;
    private readonly BlockMemory _memory;
    private readonly bool _isKept;
    private int _first; // of the line
    private int _count;
    private Diagnostic? _mistake;
    private bool _mayHoldForbidden = true;
    private bool _skipsBodies;
    private bool _isInInstrument;

    private Lexer(string path, string text, Layout layout, BlockMemory memory, bool isKept)
    {
        (_path, _text, _layout, _memory, _isKept) = (path, text, layout, memory, isKept);
        layout.Start(path);
    }

    /// <summary>The layout tree of a text; mistakes are added to <paramref name="mistakes"/>.</summary>
    public static ImmutableArray<LineSyntax> Lex(string path, string text, ImmutableArray<Diagnostic>.Builder mistakes)
    {
        var layout = new Layout(mistakes);
        new Lexer(path, text, layout, new(), isKept: true).Run(new(0, text.Length), 1);
        return layout.Finish();
    }

    /// <summary>As <see cref="Lex"/>, without what is indented under instruments.</summary>
    public static ImmutableArray<LineSyntax> LexHeads(FileText file, Layout layout, BlockMemory memory)
    {
        var lexer = new Lexer(file.Path, file.Text, layout, memory, isKept: true) { _skipsBodies = true };
        lexer.Run(new(0, file.Text.Length), 1);
        return layout.Finish();
    }

    /// <summary>The lines of a part of a text, until the next part is asked for.</summary>
    public static ImmutableArray<LineSyntax> LexPart(
        FileText file, TextSpan part, int firstLine, Layout layout, BlockMemory memory)
    {
        var lexer = new Lexer(file.Path, file.Text, layout, memory, isKept: false);
        lexer.Run(part, firstLine);
        return layout.Finish();
    }

    // File = [BOM] { Line LineEnd }; LineEnd = LF | CR LF | CR
    private void Run(TextSpan part, int lineNumber)
    {
        // One look at the whole text spares every clean file the look at each line.
        if (!_skipsBodies)
            _mayHoldForbidden = Characters.IndexOfForbidden(_text.AsSpan(part.Start, part.Length)) >= 0;
        var start = part.Start == 0 && _text.StartsWith('\ufeff') ? 1 : part.Start;
        for (; start < part.End; lineNumber++)
        {
            var length = _text.AsSpan(start, part.End - start).IndexOfAny('\n', '\r');
            var end = length < 0 ? part.End : start + length;
            if (!_skipsBodies || !IsInBody(_text.AsSpan(start, end - start)))
                ReadLine(start, end, lineNumber);
            start = end + (_text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
    }

    // Only a line that is less than a level deep can end a block that started in the first column.
    private bool IsInBody(ReadOnlySpan<char> line)
    {
        if (_isInInstrument && line.StartsWith("    "))
            return true;
        if (line.Length > 0 && line[0] != '#')
            _isInInstrument = StartsInstrument(line);
        return false;
    }

    private static bool StartsInstrument(ReadOnlySpan<char> line)
    {
        foreach (var words in Words.Instruments.Words)
        {
            if (line.StartsWith(words) && line.Length > words.Length && line[words.Length] == ' ')
                return true;
        }

        return false;
    }

    // Line = Indentation { Token } [Comment]
    private void ReadLine(int start, int end, int lineNumber)
    {
        _first = _isKept ? 0 : _count;
        (_count, _mistake) = (_first, null);
        var (at, column) = ReadIndentation(start, end);
        if (end - at > LongestLine && SkipLongLine(at, column, end, lineNumber))
            return;

        if (_mayHoldForbidden)
            FindForbidden(start, end);
        var commentStart = ReadTokens(at, end);
        var comment = commentStart < end ? _text[commentStart..end].TrimEnd() : null;
        if (_count > _first)
            _layout.Add(MakeLine(comment, lineNumber), column, start, _mistake);
        else
            _layout.AddComment(comment ?? "", column, _mistake);
    }

    private LineSyntax MakeLine(string? comment, int lineNumber)
    {
        var tokens = _memory.Tokens(_first, _count);
        return _isKept
            ? new LineSyntax().Fill(tokens.Copied(), comment, lineNumber)
            : _memory.NextLine().Fill(tokens, comment, lineNumber);
    }

    // Indentation and trailing spaces do not count, so that formatting never makes a long line short.
    // The line is kept as one token, so that the formatter can write it back.
    private bool SkipLongLine(int at, int column, int end, int lineNumber)
    {
        var content = _text.AsSpan(at, end - at).TrimEnd();
        if (content.Length <= LongestLine)
            return false;
        Add(TokenKind.Word, at, at + content.Length);
        var mistake = Diagnostics.LineTooLong(_path, new(at, 1), content.Length, LongestLine);
        _layout.Add(MakeLine(null, lineNumber), column, at, mistake);
        return true;
    }

    // A tab counts up to the next multiple of four, so that one that is wrong does not break the tree.
    private (int At, int Column) ReadIndentation(int start, int end)
    {
        var column = 0;
        for (; start < end; start++)
        {
            if (_text[start] == '\t')
                column = (column / 4 + 1) * 4;
            else if (_text[start] == ' ')
                column++;
            else
                break;
        }

        return (start, column);
    }

    private void FindForbidden(int start, int end)
    {
        var offset = Characters.IndexOfForbidden(_text.AsSpan(start, end - start));
        if (offset < 0)
            return;
        var span = new TextSpan(start + offset, 1);
        _mistake = _text[span.Start] switch
        {
            '\t' => Diagnostics.Tab(_path, span),
            '\ufffd' => Diagnostics.NotUtf8(_path, span),
            var c => Diagnostics.ControlCharacter(_path, span, c),
        };
    }

    private void Add(TokenKind kind, int start, int end) => _memory.Put(_count++, new(kind, new(start, end - start)));
}
