using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly bool _mayHoldForbidden;
    private Token[] _tokens = new Token[64];
    private int _count;
    private Diagnostic? _mistake;
    private bool _skipsBodies;
    private bool _isInInstrument;

    private Lexer(string path, string text, Layout layout)
    {
        (_path, _text, _layout) = (path, text, layout);
        // One look at the whole text spares every clean file the look at each line.
        _mayHoldForbidden = Characters.IndexOfForbidden(text) >= 0;
    }

    /// <summary>The layout tree of a text; mistakes are added to <paramref name="mistakes"/>.</summary>
    public static ImmutableArray<LineSyntax> Lex(string path, string text, ImmutableArray<Diagnostic>.Builder mistakes)
    {
        var layout = new Layout(path, mistakes);
        new Lexer(path, text, layout).Run();
        return layout.Finish();
    }

    /// <summary>As <see cref="Lex"/>, without what is indented under instruments, and without mistakes.</summary>
    public static ImmutableArray<LineSyntax> LexHeads(string path, string text)
    {
        var layout = new Layout(path, ImmutableArray.CreateBuilder<Diagnostic>());
        new Lexer(path, text, layout) { _skipsBodies = true }.Run();
        return layout.Finish();
    }

    // File = [BOM] { Line LineEnd }; LineEnd = LF | CR LF | CR
    private void Run()
    {
        var start = _text.StartsWith('\ufeff') ? 1 : 0;
        for (var lineNumber = 1; start < _text.Length; lineNumber++)
        {
            var length = _text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? _text.Length : start + length;
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
        (_count, _mistake) = (0, null);
        var (at, column) = ReadIndentation(start, end);
        if (end - at > LongestLine && SkipLongLine(at, column, end, lineNumber))
            return;

        if (_mayHoldForbidden)
            FindForbidden(start, end);
        var commentStart = ReadTokens(at, end);
        var comment = commentStart < end ? _text[commentStart..end].TrimEnd() : null;
        if (_count > 0)
            _layout.Add(MakeLine(comment, lineNumber), column, start, _mistake);
        else
            _layout.AddComment(comment ?? "", column, _mistake);
    }

    private LineSyntax MakeLine(string? comment, int lineNumber)
    {
        var tokens = ImmutableCollectionsMarshal.AsImmutableArray(_tokens.AsSpan(0, _count).ToArray());
        return new([], tokens, comment, lineNumber);
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

    private void Add(TokenKind kind, int start, int end)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = new(kind, new(start, end - start));
    }
}
