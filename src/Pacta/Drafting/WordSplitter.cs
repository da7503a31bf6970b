namespace Pacta.Drafting;

/// <summary>Splits a text into words, numbers and signs, in one pass.</summary>
internal static class WordSplitter
{
    private const int GroupLength = 3;

    public static List<TextWord> Split(string text)
    {
        var words = new List<TextWord>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (end, kind) = Next(text, at);
            words.Add(new(at, end, kind));
            at = end;
        }

        return words;
    }

    private static (int End, WordKind Kind) Next(string text, int at)
    {
        if (IsPossessive(text, at))
            return (at + 2, WordKind.Possessive);
        if (char.IsAsciiDigit(text[at]))
            return (EndOfNumber(text, at), WordKind.Digits);
        if (char.IsLetter(text, at))
            return (EndOfInitials(text, at) ?? EndOfLetters(text, at), WordKind.Letters);
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return (isPair ? at + 2 : at + 1, WordKind.Mark);
    }

    // "'s" after a letter or a digit, and no letter after it: "Russia's", "1950's".
    private static bool IsPossessive(string text, int at) =>
        IsApostrophe(text[at]) && at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length
        && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    // An apostrophe inside belongs to the word: "d'Ivoire", "don't".
    private static int EndOfLetters(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (IsPartOfWord(text, at))
                continue;
            var isInside = IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);
            if (!isInside || IsPossessive(text, at))
                break;
        }

        return at;
    }

    // "U.S.", "D.C.": at least two capitals, each with its full stop.
    private static int? EndOfInitials(string text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && char.IsAsciiLetterUpper(text[end]) && text[end + 1] == '.')
            end += 2;
        var isWhole = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return end - at >= 4 && isWhole ? end : null;
    }

    // A comma groups three digits, a full stop parts a fraction; neither where a date is written with them.
    private static int EndOfNumber(string text, int at)
    {
        var end = EndOfDigits(text, at);
        while (end < text.Length && text[end] == ',' && EndOfDigits(text, end + 1) == end + 1 + GroupLength)
            end += 1 + GroupLength;
        var follows = at > 1 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2]);
        if (follows || end >= text.Length || text[end] != '.')
            return end;
        var fraction = EndOfDigits(text, end + 1);
        var goesOn = fraction + 1 < text.Length && text[fraction] == '.' && char.IsAsciiDigit(text[fraction + 1]);
        return fraction > end + 1 && !goesOn ? fraction : end;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static bool IsPartOfWord(string text, int at) => char.IsLetter(text[at])
        || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc';
}
