namespace Pacta.Drafting;

/// <summary>Reads the longest date that starts at a word.</summary>
internal static class DateRecogniser
{
    public static DateReading? Read(DraftText text, int at, Publication published)
    {
        if (!MayStart(text, at))
            return null;
        DateReading? best = null;
        Keep(NumericDates.Read(text, at));
        Keep(CalendarDates.Read(text, at, published));
        Keep(YearParts.Read(text, at, published));
        Keep(YearDates.Read(text, at, published));
        Keep(RelativeDates.Read(text, at, published));
        return best is null ? null : Alternative(text, best);

        void Keep(DateReading? reading)
        {
            if (reading is not null && (best is null || reading.End > best.End))
                best = reading;
        }
    }

    // "1950 or 1951": both.
    private static DateReading Alternative(DraftText text, DateReading first)
    {
        var isYear = first.Edtf.Length == 4 && char.IsAsciiDigit(first.Edtf[3]);
        return isYear && text.Is(first.End, "or") && Cues.Year(text, first.End + 1) is >= 0 and var other
            ? first with { End = first.End + 2, Edtf = $"[{first.Edtf},{Edtf.Of(other)}]" } : first;
    }

    // Most words start no date: a capital, a digit, or one of a few small words does.
    private static bool MayStart(DraftText text, int at) => text[at] is [var c, ..] && (
        char.IsAsciiDigit(c) || char.IsUpper(c) || c is '\'' or '\u2018' or '\u2019' || "tlnceamfsryb".Contains(c));
}
