using System.Globalization;

namespace Pacta.Quotations;

/// <summary>Finds a passage of which only length and hash are known.</summary>
/// <remarks>
/// Only passages that start and end where words do are tried: all others would take minutes on a long text, and nobody
/// cites from the middle of a word. Scripts without spaces are tried at every character.
/// </remarks>
internal static class HashSearch
{
    /// <summary>All places, in order.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="length">Of the passage, in code points.</param>
    /// <param name="hash">Of the passage.</param>
    public static IEnumerable<Passage> Find(NormalizedText text, int length, PassageHash hash)
    {
        var units = text.Units;
        var (start, end) = (0, length <= text.Length ? text.UnitOf(length) : -1);
        for (var point = 0; point + length <= text.Length; point++)
        {
            if (IsEdge(units, start) && IsEdge(units, end) && PassageHash.Of(units.AsSpan(start, end - start)) == hash)
                yield return new(point, point + length);
            start += Width(units, start);
            end += Width(units, end);
        }
    }

    private static int Width(string units, int at) => at < units.Length && char.IsHighSurrogate(units[at]) ? 2 : 1;

    // Not between two letters or digits of one word, and not between a character and its marks.
    private static bool IsEdge(string units, int at)
    {
        if (at == 0 || at == units.Length)
            return true;
        var (before, after) = (units[at - 1], units[at]);
        return !(IsOfWord(before) && IsOfWord(after)) && !IsMark(after);
    }

    private static bool IsOfWord(char c) => c < 128
        ? char.IsAsciiLetterOrDigit(c)
        : char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;

    private static bool IsMark(char c) => c >= 128 && char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
