using System.Runtime.InteropServices;

namespace Pacta.Language;

/// <summary>What single characters mean to the lexer.</summary>
internal static class Characters
{
    /// <summary>Where the first tab, control character, or sign that stands for bytes that are not UTF-8 is; -1 where
    /// there is none.</summary>
    /// <remarks>Four at a time, without vectors: the vectorized search of the library would be compiled at every start,
    /// which takes longer than all the searching.</remarks>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        var i = 0;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text))
        {
            if (MayHoldOther(four) && IndexOfForbidden(text, i, i + 4) is >= 0 and var found)
                return found;
            i += 4;
        }

        return IndexOfForbidden(text, i, text.Length);
    }

    /// <summary>Whether a character ends a word.</summary>
    public static bool EndsWord(char c) =>
        c < 128 ? c is ' ' or ',' or ':' or '[' or ']' or '"' or '#' or '\t' : char.IsWhiteSpace(c);

    // Whether one of four characters may be other than ' ' to '~': the highest bit of each is set by subtracting the
    // first of these, or by adding what lacks to it from the last; a neighbour's carry merely says so once too often.
    private static bool MayHoldOther(ulong four)
    {
        const ulong Highest = 0x8000_8000_8000_8000;
        return (unchecked((four - 0x0020_0020_0020_0020) | (four + 0x7F81_7F81_7F81_7F81)) & Highest) != 0;
    }

    private static int IndexOfForbidden(ReadOnlySpan<char> text, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (text[i] is (< ' ' or > '~') && IsForbidden(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsForbidden(char c) => c < ' '
        ? c is not ('\n' or '\r')
        : c is (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff' or '\ufffd';

    /// <summary>
    /// Whether a bracket with this character after it opens an EDTF set: a source's identifier starts with a lower-case
    /// letter, so that citations never clash.
    /// </summary>
    public static bool StartsDate(char c) => c is (>= '0' and <= '9') or '.' or '-' or 'Y' or 'X';
}
