using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Parts of a year: "first quarter of 2001", "second half-year", "spring of this year", "late July".</summary>
internal static class YearParts
{
    private const int FirstQuarter = 33;
    private const int FirstHalf = 40;
    private static readonly (int From, int To)[] s_thirdsOfMonth = [(1, 10), (11, 20), (21, 0)];
    private static readonly (int From, int To)[] s_thirdsOfYear = [(1, 4), (5, 8), (9, 12)];

    public static DateReading? Read(DraftText text, int at, Publication published) =>
        Quarter(text, at, published) ?? FirstMonths(text, at, published) ?? Season(text, at, published)
        ?? Third(text, at, published);

    private static DateReading? Quarter(DraftText text, int at, Publication published)
    {
        var end = NumberWords.ReadOrdinal(text, at, out var number);
        if (end == at || number is < 1 or > 4)
            return null;
        var isHalf = text.Is(end, "half") && number <= 2;
        if (!isHalf && !text.Is(end, "quarter"))
            return null;
        end++;
        var isWhole = isHalf && text.IsDash(end) && text.Is(end + 1, "year");
        if (isWhole)
            end += 2;
        var (said, afterYear) = Cues.YearAfter(text, end, published);
        // "the first half of the century", "half a million": no part of a year.
        if (said is null && ((isHalf && !isWhole) || text.Is(end, "of") || text.Is(end, "century")))
            return null;
        if ((said ?? published.Year) is not { } year)
            return null;
        var edtf = Edtf.Of(year, (isHalf ? FirstHalf : FirstQuarter) - 1 + number);
        return said is null ? new(end, edtf, Sureness.Likely, "year from the publication day") : new(afterYear, edtf);
    }

    // "first five months of 2002"
    private static DateReading? FirstMonths(DraftText text, int at, Publication published)
    {
        if (!text.Is(at, "first"))
            return null;
        var end = NumberWords.ReadPlain(text, at + 1, out var count);
        if (end == at + 1 || count is < 2 or > 11 || count % 1 != 0 || !text.Is(end, "months"))
            return null;
        var (year, afterYear) = Cues.YearAfter(text, end + 1, published);
        return year is { } own
            ? new(afterYear, $"{Edtf.Of(own, 1)}/{Edtf.Of(own, (int)count)}") : null;
    }

    private static DateReading? Season(DraftText text, int at, Publication published)
    {
        var season = Months.Season(text, at);
        if (season == 0)
            return null;
        var (said, afterYear) = Cues.YearAfter(text, at + 1, published);
        if (said is { } year)
            return new(afterYear, Edtf.Of(year, season));
        var shift = text.Is(at - 1, "this") ? 0 : text.Is(at - 1, "last") ? -1 : text.Is(at - 1, "next") ? 1 : 2;
        // "last spring" said in summer is this year's.
        if (shift == -1 && published.Month is { } month && season - 21 < (month - 1) / 3)
            shift = 0;
        return shift < 2 && published.Year is { } own && !text.Is(at, "fall")
            ? new(at + 1, Edtf.Of(own + shift, season), Sureness.Likely, "year from the publication day") : null;
    }

    // "early", "mid" and "late" of a month or a year: a third of it, and only about.
    private static DateReading? Third(DraftText text, int at, Publication published)
    {
        var third = text.Is(at, "early") ? 0 : text.Is(at, "mid") ? 1 : text.Is(at, "late") ? 2 : -1;
        if (third < 0)
            return null;
        var start = text.IsDash(at + 1) || text.Is(at + 1, "in") ? at + 2 : at + 1;
        if (Cues.Year(text, start) is >= 0 and var year && !text.Is(start + 1, "s"))
        {
            var (from, to) = s_thirdsOfYear[third];
            return new(start + 1, $"{Edtf.Of(year, from)}~/{Edtf.Of(year, to)}~", Sureness.Likely,
                "a third of the year");
        }

        if (CalendarDates.MonthFirst(text, start, published) is not { Edtf.Length: 7 } month)
            return null;
        var (first, last) = s_thirdsOfMonth[third];
        var length = DaysIn(month.Edtf);
        var end = last == 0 ? length : last;
        return month with
        {
            Edtf = FormattableString.Invariant($"{month.Edtf}-{first:D2}~/{month.Edtf}-{end:D2}~"),
            Sureness = Sureness.Likely,
            Note = "a third of the month",
        };
    }

    // Of a month as EDTF writes it.
    private static int DaysIn(string month) => EdtfDate.TryParse(month, out var date, out _)
        ? date.Latest - date.Earliest + 1 : 0;
}
