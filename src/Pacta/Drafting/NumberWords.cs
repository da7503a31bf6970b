using System.Collections.Frozen;
using System.Globalization;

namespace Pacta.Drafting;

/// <summary>Reads numbers written in digits or in English words.</summary>
internal static class NumberWords
{
    private const int MostWords = 8;

    private static readonly FrozenDictionary<string, int> s_cardinals = Values(
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly FrozenDictionary<string, int> s_tens = Tens(
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static readonly FrozenDictionary<string, int> s_ordinals = Values(
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth");

    private static readonly FrozenDictionary<string, int> s_tenthOrdinals = Tens(
        "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

    private static readonly (string Word, string Short, decimal Factor)[] s_scales =
    [
        ("thousand", "k", 1e3m), ("million", "mn", 1e6m), ("billion", "bn", 1e9m), ("trillion", "tn", 1e12m),
    ];

    /// <summary>Reads what multiplies a number: "billion"; "bn" after digits.</summary>
    /// <returns>The index after it; <paramref name="at"/>, and a factor of 1, when there is none.</returns>
    public static int ReadScale(DraftText text, int at, out decimal factor)
    {
        factor = 1;
        foreach (var (word, shortForm, scale) in s_scales)
        {
            if (!text.Is(at, word) && !(text.Is(at, shortForm) && text.KindOf(at - 1) == WordKind.Digits))
                continue;
            factor = scale;
            return at + 1;
        }

        return at;
    }

    /// <summary>Reads a number without a scale.</summary>
    public static int ReadPlain(DraftText text, int at, out decimal value)
    {
        value = 0;
        if (text.KindOf(at) == WordKind.Digits)
            return text[at].Length <= 15 && decimal.TryParse(
                text[at], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
                out value) ? at + 1 : at;
        if (text.IsAny(at, "a") && text.Is(at + 1, "dozen"))
            return Found(12, at + 2, out value);
        if (text.IsAny(at, "a") && text.IsAny(at + 1, "hundred", "thousand", "million", "billion"))
            return Found(text.Is(at + 1, "hundred") ? 100 : 1, text.Is(at + 1, "hundred") ? at + 2 : at + 1, out value);
        return ReadWords(text, at, out value);
    }

    /// <summary>Reads an ordinal: "sixth", "21st", "twenty-first".</summary>
    /// <returns>The index after it; <paramref name="at"/> when none starts there.</returns>
    public static int ReadOrdinal(DraftText text, int at, out int value)
    {
        if (text.KindOf(at) == WordKind.Digits && text.IsJoined(at + 1) && text.IsAny(at + 1, "st", "nd", "rd", "th")
            && int.TryParse(text[at], NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return at + 2;
        if (Lookup(s_ordinals, text[at], out value) || Lookup(s_tenthOrdinals, text[at], out value))
            return at + 1;
        if (Lookup(s_tens, text[at], out var tens) && text.IsDash(at + 1)
            && Lookup(s_ordinals, text[at + 2], out var ones)
            && ones < 10)
        {
            value = tens + ones;
            return at + 3;
        }

        return at;
    }

    /// <summary>Reads one whole number in digits without grouping.</summary>
    /// <returns>The number, or -1.</returns>
    public static int Digits(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 4
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : -1;

    // "two hundred and fifty", "twenty-five": words as long as they add up.
    private static int ReadWords(DraftText text, int at, out decimal value)
    {
        value = 0;
        var (i, end) = (at, at);
        while (i < at + MostWords)
        {
            if (Lookup(s_tens, text[i], out var part) || Lookup(s_cardinals, text[i], out part))
            {
                if (end > at && part >= Room(value))
                    break;
                value += part;
                end = ++i;
            }
            else if (end > at && text.Is(i, "hundred") && value is > 0 and < 10)
            {
                value *= 100;
                end = ++i;
            }
            else if (end > at && (text.IsDash(i) || (text.Is(i, "and") && value % 100 == 0)))
                i++;
            else
                break;
        }

        return end;
    }

    // How much may still be added: after "twenty" less than ten, after "hundred" less than a hundred.
    private static int Room(decimal value) => value % 100 == 0 ? 100 : value % 10 == 0 && value % 100 >= 20 ? 10 : 0;

    private static int Found(int number, int end, out decimal value)
    {
        value = number;
        return end;
    }

    private static bool Lookup(FrozenDictionary<string, int> words, ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        return !word.IsEmpty
            && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out value);
    }

    private static FrozenDictionary<string, int> Values(params string[] words) =>
        words.Select(static (word, index) => (word, index))
            .ToFrozenDictionary(static p => p.word, static p => p.index, StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, int> Tens(params string[] words) =>
        words.Select(static (word, index) => (word, index))
            .ToFrozenDictionary(static p => p.word, static p => 10 * (p.index + 2), StringComparer.OrdinalIgnoreCase);
}
