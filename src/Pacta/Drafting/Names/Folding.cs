using System.Globalization;
using Pacta.Quotations;

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

    // The runtime decomposes nothing without the machine's tables of cultures.
    private static int FoldAccents(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var codes = new List<int>(word.Length);
        foreach (var c in word)
            CanonicalForms.Loaded.Decompose(c, codes);
        var length = 0;
        foreach (var code in codes)
        {
            var c = (char)Math.Min(code, char.MaxValue);
            if (c == '.' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (length == buffer.Length)
                return -1;
            buffer[length++] = c is '\u2019' or '\u02bc' ? '\'' : char.ToLowerInvariant(c);
        }

        return length;
    }
}
