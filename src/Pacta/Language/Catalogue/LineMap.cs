namespace Pacta.Language;

/// <summary>A place as people count it.</summary>
/// <param name="LineNumber">1-based.</param>
/// <param name="Column">1-based, in code points: a letter outside the basic plane counts once, a tab too.</param>
public readonly record struct LinePosition(int LineNumber, int Column);

/// <summary>Where the lines of a text start. Lines end with LF, CR LF or CR.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Maps a text.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        for (var at = text.AsSpan().IndexOfAny('\n', '\r'); at >= 0;)
        {
            var next = at + (text.AsSpan(at).StartsWith("\r\n") ? 2 : 1);
            _starts.Add(next);
            var offset = text.AsSpan(next).IndexOfAny('\n', '\r');
            at = offset < 0 ? -1 : next + offset;
        }
    }

    /// <summary>The number of lines; a text that ends with a line end has an empty last one.</summary>
    public int LineCount => _starts.Count;

    /// <summary>The place of a character; places outside the text count as its start or end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, CountCodePoints(_text.AsSpan(_starts[line], offset - _starts[line])) + 1);
    }

    /// <summary>A line without its end.</summary>
    /// <param name="lineNumber">1-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan SpanOf(int lineNumber)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lineNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lineNumber, LineCount);
        var start = _starts[lineNumber - 1];
        var length = _text.AsSpan(start).IndexOfAny('\n', '\r');
        return new(start, length < 0 ? _text.Length - start : length);
    }

    internal static int CountCodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
