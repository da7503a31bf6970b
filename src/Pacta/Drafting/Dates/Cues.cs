namespace Pacta.Drafting;

/// <summary>Words around a date that say which one is meant.</summary>
internal static class Cues
{
    private const int Reach = 8;
    private const int FirstYear = 1500;
    private const int LastYear = 2199;

    private static readonly string[] s_units =
    [
        "mile", "miles", "km", "kilometers", "kilometres", "meters", "metres", "tons", "tonnes", "people", "persons",
        "troops", "soldiers", "men", "dollars", "rubles", "roubles", "yuan", "euros", "pounds", "percent", "per",
        "times",
        "warheads", "missiles", "launchers", "feet", "acres", "barrels", "hours", "words", "pages", "million",
        "billion",
    ];

    /// <summary>Whether the words before say that what follows lies ahead: "will", "next", "due".</summary>
    public static bool LiesAhead(DraftText text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (text.IsAny(i, "will", "shall", "scheduled", "planned", "due", "expected", "upcoming", "tomorrow"))
                return true;
            if (text.IsMark(i, '.') || text.IsMark(i, ';'))
                return false;
        }

        return false;
    }

    /// <summary>Reads a year of four digits that no unit or currency makes a number of things.</summary>
    /// <returns>The year, or -1.</returns>
    public static int Year(DraftText text, int at)
    {
        if (text.KindOf(at) != WordKind.Digits || text[at].Length != 4)
            return -1;
        var year = NumberWords.Digits(text[at]);
        if (year is < FirstYear or > LastYear || text.IsAny(at + 1, s_units) || IsCurrency(text, at - 1))
            return -1;
        var isPartOfNumber = (text.IsJoined(at) && text[at - 1] is ['/' or '.' or ':'])
            || (text.IsJoined(at + 1) && text[at + 1] is ['%' or '/' or ':'] && text.KindOf(at + 2) == WordKind.Digits)
            || (text.IsJoined(at + 1) && text.IsMark(at + 1, '%'));
        return isPartOfNumber ? -1 : year;
    }

    /// <summary>
    /// Reads what says a year after a month or season: "2001", ", 2001", "of last year", "this year".
    /// </summary>
    /// <returns>The year, or null; and the index after it.</returns>
    public static (int? Year, int End) YearAfter(DraftText text, int at, Publication published)
    {
        var i = text.IsMark(at, ',') ? at + 1 : at;
        if (text.Is(i, "of") || (i == at && text.Is(i, "in")))
            i++;
        if (Year(text, i) is >= 0 and var year)
            return (year, i + 1);
        if (!text.Is(i + 1, "year") || published.Year is not { } own)
            return (null, at);
        return text.Is(i, "this") ? (own, i + 2)
            : text.Is(i, "last") ? (own - 1, i + 2)
            : text.Is(i, "next") ? (own + 1, i + 2)
            : (null, at);
    }

    private static bool IsCurrency(DraftText text, int at) => text[at] is ['$' or '£' or '€' or '¥'];
}
