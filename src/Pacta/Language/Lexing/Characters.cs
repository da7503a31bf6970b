namespace Pacta.Language;

/// <summary>What single characters mean to the lexer.</summary>
internal static class Characters
{
    /// <summary>Where the first tab, control character, or sign that stands for bytes that are not UTF-8 is; -1 where
    /// there is none.</summary>
    /// <remarks>A plain loop: the vectorized search of the library would be compiled at every start, which takes longer
    /// than all the searching.</remarks>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (< ' ' or > '~') && IsForbidden(c))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a character ends a word.</summary>
    public static bool EndsWord(char c) =>
        c < 128 ? c is ' ' or ',' or ':' or '[' or ']' or '"' or '#' or '\t' : char.IsWhiteSpace(c);

    private static bool IsForbidden(char c) => c < ' '
        ? c is not ('\n' or '\r')
        : c is (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff' or '\ufffd';

    /// <summary>
    /// Whether a bracket with this character after it opens an EDTF set: a source's identifier starts with a lower-case
    /// letter, so that citations never clash.
    /// </summary>
    public static bool StartsDate(char c) => c is (>= '0' and <= '9') or '.' or '-' or 'Y' or 'X';
}
