using System.Globalization;
using System.Text;

namespace Pacta.Drafting;

/// <summary>Makes words comparable: small letters, no accents, one apostrophe, no full stops of initials.</summary>
internal static class Folding
{
    /// <summary>Writes the folded word to a buffer.</summary>
    /// <returns>Its length; -1 where the buffer is too small.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.ContainsAnyExceptInRange('\0', '\x7f'))
            return FoldAccents(word, buffer);
        var length = 0;
        foreach (var c in word)
        {
            if (c == '.')
                continue;
            if (length == buffer.Length)
                return -1;
            buffer[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }

    private static int FoldAccents(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (c == '.' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (length == buffer.Length)
                return -1;
            buffer[length++] = c is '\u2019' or '\u02bc' ? '\'' : char.ToLowerInvariant(c);
        }

        return length;
    }
}
