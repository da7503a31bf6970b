using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Dates in figures alone: "2001-07-16", "07/20/2001", "16.7.2001".</summary>
internal static class NumericDates
{
    public static DateReading? Read(DraftText text, int at)
    {
        if (text.KindOf(at) != WordKind.Digits || (text.IsJoined(at) && text[at - 1] is ['-' or '/' or '.']))
            return null;
        return text[at].Length == 4 ? YearFirst(text, at) : YearLast(text, at);
    }

    private static DateReading? YearFirst(DraftText text, int at)
    {
        var (year, month) = (NumberWords.Digits(text[at]), Part(text, at + 1, '-'));
        if (month is < 1 or > 12 || text[at + 2].Length != 2 || year < 1500)
            return null;
        var day = Part(text, at + 3, '-');
        if (day < 0)
            return new(at + 3, Edtf.Of(year, month));
        return Day.TryFromDate(year, month, day, out _) ? new(at + 5, Edtf.Of(year, month, day)) : null;
    }

    // With slashes 7/8/2001 has two readings, and both are kept; with full stops the day comes first.
    private static DateReading? YearLast(DraftText text, int at)
    {
        var sign = text.IsMark(at + 1, '/') ? '/' : '.';
        var (first, second) = (NumberWords.Digits(text[at]), Part(text, at + 1, sign));
        var year = Part(text, at + 3, sign);
        if (first < 1 || second < 1 || year < 1500 || text[at + 4].Length != 4)
            return null;
        var monthFirst = sign == '/' && Day.TryFromDate(year, Month(first), second, out _) && first <= 12;
        var dayFirst = Day.TryFromDate(year, Month(second), first, out _) && second <= 12;
        return (monthFirst, dayFirst) switch
        {
            (true, true) when first != second => new(at + 5, Both(year, first, second), Sureness.Guess,
                "month and day in either order"),
            (true, _) => new(at + 5, Edtf.Of(year, first, second)),
            (_, true) => new(at + 5, Edtf.Of(year, second, first)),
            _ => null,
        };
    }

    private static string Both(int year, int a, int b)
    {
        var (early, late) = (Edtf.Of(year, Math.Min(a, b), Math.Max(a, b)),
            Edtf.Of(year, Math.Max(a, b), Math.Min(a, b)));
        return $"[{early},{late}]";
    }

    // A month out of range makes no date; the check that follows says so.
    private static int Month(int number) => Math.Clamp(number, 1, 12);

    private static int Part(DraftText text, int at, char sign) =>
        text.IsMark(at, sign) && text.IsJoined(at) && text.IsJoined(at + 1) && text.KindOf(at + 1) == WordKind.Digits
            ? NumberWords.Digits(text[at + 1]) : -1;
}
