using System.Text;

namespace Pacta.Quotations;

/// <summary>Brings a text into the one form in which passages are counted, hashed and compared.</summary>
/// <remarks>
/// In this order: characters that show nothing are left out (soft hyphens, zero-width spaces, word joiners, byte order
/// marks, marks of writing direction; joiners stay, since they change what is read); each run of white space, line ends
/// and no-break spaces included, is one space, and none stands at either end; the rest is in Unicode's form C. Half a
/// surrogate pair is U+FFFD. Normalizing twice is normalizing once. A new paragraph starts after an empty line, or
/// after a paragraph separator (U+2029).
/// </remarks>
internal sealed class TextNormalizer
{
    private readonly StringBuilder _text;
    private readonly List<int> _paragraphs = [];
    private readonly List<int> _run = []; // the last character that stays as it is, and the others that follow it
    private readonly Composer _composer = new();
    private bool _runIsStill = true;
    private int _lineEnds;
    private bool _afterSpace;

    private TextNormalizer(int length) => _text = new(length);

    /// <summary>The normalized text, and where in it, in UTF-16 units, paragraphs start.</summary>
    public static (string Text, List<int> Paragraphs) Normalize(string text)
    {
        var normalizer = new TextNormalizer(text.Length);
        for (var at = 0; at < text.Length; at++)
            at += normalizer.Read(text, at);
        normalizer.Flush();
        return (normalizer._text.ToString(), normalizer._paragraphs);
    }

    // Returns how many units beyond the first were read.
    private int Read(string text, int at)
    {
        var c = text[at];
        if (IsPlain(c))
            return WritePlain(text.AsSpan(at));
        if (c is '\n' or '\r')
        {
            var isPair = c == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            WriteSpace(lineEnds: 1);
            return isPair ? 1 : 0;
        }

        if (IsInvisible(c))
            return 0;
        if (c is '\u2028' or '\u2029' or '\u0085')
            WriteSpace(lineEnds: c == '\u2029' ? 2 : 1);
        else if (char.IsWhiteSpace(c))
            WriteSpace(lineEnds: 0);
        else if (at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]))
            return WritePair(c, text[at + 1]);
        else
            Write(char.IsSurrogate(c) ? '\ufffd' : c);
        return 0;
    }

    private static bool IsInvisible(char c) => c >= '\u00ad' && c
        is '\u00ad' or '\u200b' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or '\u2060'
        or (>= '\u2066' and <= '\u2069') or '\ufeff';

    private static bool IsPlain(char c) => c is > ' ' and < '\u007f';

    // Most of most texts, so it goes by the word. A mark may follow the last character, so that one is kept back.
    private int WritePlain(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('!', '~');
        count = count < 0 ? text.Length : count;
        Write(text[0]);
        if (count > 1)
        {
            Flush();
            _text.Append(text[1..(count - 1)]);
            Write(text[count - 1]);
        }

        return count - 1;
    }

    private int WritePair(char high, char low)
    {
        Write(char.ConvertToUtf32(high, low));
        return 1;
    }

    private void WriteSpace(int lineEnds)
    {
        _afterSpace = true;
        _lineEnds += lineEnds;
    }

    private void Write(int code)
    {
        if (_afterSpace || (_text.Length == 0 && _run.Count == 0))
            StartWord();
        if (CanonicalForms.IsStill(code))
        {
            Flush();
            (_runIsStill, _lineEnds) = (true, 0);
        }
        else
        {
            _runIsStill = false;
        }

        _run.Add(code);
    }

    private void StartWord()
    {
        Flush();
        var isFirst = _text.Length == 0;
        if (!isFirst)
            _text.Append(' ');
        if (isFirst || _lineEnds > 1)
            _paragraphs.Add(_text.Length);
        (_afterSpace, _lineEnds) = (false, 0);
    }

    private void Flush()
    {
        foreach (var code in _runIsStill ? _run : _composer.Compose(_run))
        {
            if (code < 0x10000)
                _text.Append((char)code);
            else
                _text.Append((char)(0xd800 + ((code - 0x10000) >> 10))).Append((char)(0xdc00 + (code & 0x3ff)));
        }

        _run.Clear();
        _runIsStill = true;
    }
}
