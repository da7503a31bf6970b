namespace Pacta.Drafting;

/// <summary>
/// Years and what they make up: "1950", "1950-53", "the '80s", "late 1950s", "about 1960", "21st century".
/// </summary>
internal static class YearDates
{
    private static readonly string[] s_decades =
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    public static DateReading? Read(DraftText text, int at, Publication published) =>
        Decade(text, at, published) ?? Run(text, at) ?? Year(text, at) ?? Century(text, at);

    private static DateReading? Year(DraftText text, int at)
    {
        if (Cues.Year(text, at) is >= 0 and var year)
            return new(at + 1, Edtf.Of(year));
        var isAbout = text.IsAny(at, "about", "around", "circa", "approximately", "roughly");
        return isAbout && Cues.Year(text, at + 1) is >= 0 and var near ? new(at + 2, Edtf.Of(near) + "~") : null;
    }

    // "1950-53", "1950–1953", "from 1950 to 1953", "between 1950 and 1953".
    private static DateReading? Run(DraftText text, int at)
    {
        var (start, between) = text.Is(at, "from") ? (at + 1, "to")
            : text.Is(at, "between") ? (at + 1, "and") : (at, "");
        var first = Cues.Year(text, start);
        if (first < 0)
            return null;
        var sign = start + 1;
        var isRun = between.Length > 0 ? text.Is(sign, between) : text.IsDash(sign) && text.IsJoined(sign);
        if (!isRun)
            return null;
        var isShort = text[sign + 1].Length == 2 && text.KindOf(sign + 1) == WordKind.Digits && text.IsJoined(sign + 1);
        var last = isShort ? first / 100 * 100 + NumberWords.Digits(text[sign + 1]) : Cues.Year(text, sign + 1);
        // "1996-97" is a run; "2001-07" is a month, "2001-21" neither.
        return last > first && !(isShort && last % 100 <= 12) && !(text.IsDash(sign + 2) && text.IsJoined(sign + 2))
            ? new(sign + 2, $"{Edtf.Of(first)}/{Edtf.Of(last)}") : null;
    }

    private static DateReading? Decade(DraftText text, int at, Publication published)
    {
        var (third, start) = Third(text, at);
        if (DecadeAt(text, start, published) is not { } decade)
            return null;
        var (from, to) = third switch { 0 => (0, 3), 1 => (4, 6), 2 => (7, 9), _ => (0, 0) };
        var edtf = third < 0 ? Edtf.Of(decade.Year)[..3] + "X" : Edtf.About(decade.Year + from, decade.Year + to);
        return new(decade.End, edtf, third < 0 ? Sureness.Sure : Sureness.Likely,
            third < 0 ? null : "a third of the decade");
    }

    private static (int Year, int End)? DecadeAt(DraftText text, int at, Publication published)
    {
        if (text.IsAny(at, "the"))
            at++;
        var isWord = text.Is(at - 1, "the") && text.IsAny(at, s_decades);
        if (isWord && published.Year is { } year)
        {
            var tens = 20 + 10 * Array.FindIndex(s_decades, decade => decade.Equals(text[at].ToString(),
                StringComparison.OrdinalIgnoreCase));
            return (Latest(tens, year), at + 1);
        }

        if (text[at] is ['\'' or '\u2018' or '\u2019'])
            at++;
        var number = text.KindOf(at) == WordKind.Digits ? NumberWords.Digits(text[at]) : -1;
        var isMany = text.IsJoined(at + 1) && (text.Is(at + 1, "s")
            || (text.KindOf(at + 1) == WordKind.Possessive && text.Is(at - 1, "the")));
        if (number % 10 != 0 || !isMany)
            return null;
        return text[at].Length == 4 && number >= 1500 ? (number, at + 2)
            : text[at].Length == 2 && number >= 20 && published.Year is { } own ? (Latest(number, own), at + 2)
            : null;
    }

    // The last decade of these tens that had begun.
    private static int Latest(int tens, int year) =>
        year / 100 * 100 + tens is var decade && decade <= year ? decade : decade - 100;

    // "late", "early", "mid", "mid-", "the late", "the middle of".
    private static (int Third, int Start) Third(DraftText text, int at)
    {
        var start = at;
        var third = text.Is(start, "early") ? 0
            : text.IsAny(start, "mid", "middle") ? 1
            : text.Is(start, "late") ? 2 : -1;
        if (third < 0)
            return (-1, at);
        start++;
        if (text.IsDash(start) || text.Is(start, "of"))
            start++;
        return (third, start);
    }

    private static DateReading? Century(DraftText text, int at)
    {
        var end = NumberWords.ReadOrdinal(text, at, out var number);
        if (end > at && text.IsDash(end))
            end++;
        return number is > 15 and < 23 && end > at && text.Is(end, "century")
            ? new(end + 1, Edtf.Of((number - 1) * 100)[..2] + "XX") : null;
    }
}
