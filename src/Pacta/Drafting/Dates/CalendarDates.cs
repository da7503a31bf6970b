using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Dates with a month: "July 16, 2001", "16 July 2001", "July 15-18", "April 1997", "this April".</summary>
internal static class CalendarDates
{
    private static readonly string[] s_before =
    [
        "in", "by", "since", "until", "till", "last", "this", "next", "of", "during", "from", "early", "late", "mid",
        "through", "before", "after", "to",
    ];

    public static DateReading? Read(DraftText text, int at, Publication published) =>
        MonthFirst(text, at, published) ?? DayFirst(text, at, published);

    /// <summary>Reads a month and what follows it.</summary>
    public static DateReading? MonthFirst(DraftText text, int at, Publication published)
    {
        var (month, afterMonth) = Months.Read(text, at);
        if (month == 0)
            return null;
        var (first, afterFirst) = DayOfMonth(text, afterMonth);
        if (first == 0)
            return MonthAlone(text, at, month, afterMonth, published);
        var (last, afterLast) = LastOfRun(text, afterFirst);
        var (toMonth, afterToMonth) = Months.Read(text, afterFirst + 1);
        var (toDay, afterToDay) = DayOfMonth(text, afterToMonth);
        if (last == 0 && IsRunSign(text, afterFirst) && toMonth > 0 && toDay > 0)
            return Finish(text, at, (month, first), (toMonth, toDay), afterToDay, published);
        return last > first
            ? Finish(text, at, (month, first), (month, last), afterLast, published)
            : Finish(text, at, (month, first), null, afterFirst, published);
    }

    private static DateReading? DayFirst(DraftText text, int at, Publication published)
    {
        var (first, afterFirst) = DayOfMonth(text, at);
        if (first == 0)
            return null;
        var (last, afterLast) = LastOfRun(text, afterFirst);
        var end = last > first ? afterLast : afterFirst;
        if (text.Is(end, "of"))
            end++;
        var (month, afterMonth) = Months.Read(text, end);
        if (month == 0 || (text.IsMark(at - 1, ',') && text.KindOf(at - 2) == WordKind.Digits))
            return null;
        return Finish(text, at, (month, first), last > first ? (month, last) : null, afterMonth, published);
    }

    private static DateReading? Finish(
        DraftText text, int at, (int Month, int Day) first, (int Month, int Day)? last, int end, Publication published)
    {
        var (said, afterYear) = Cues.YearAfter(text, end, published);
        var isAhead = Cues.LiesAhead(text, at) || text.Is(at - 1, "next");
        if ((said ?? published.YearOf(first.Month, first.Day, isAhead)) is not { } year)
            return null;
        if (!Day.TryFromDate(year, first.Month, first.Day, out _))
            return null;
        var edtf = Edtf.Of(year, first.Month, first.Day);
        if (last is { } to)
        {
            var toYear = to.Month < first.Month ? year + 1 : year;
            if (!Day.TryFromDate(toYear, to.Month, to.Day, out _))
                return null;
            edtf = said is null || toYear == year
                ? $"{edtf}/{Edtf.Of(toYear, to.Month, to.Day)}"
                : $"{Edtf.Of(year - 1, first.Month, first.Day)}/{Edtf.Of(year, to.Month, to.Day)}";
        }

        return said is not null
            ? new(afterYear, edtf)
            : new(end, edtf, Sureness.Likely, "year from the publication day");
    }

    private static DateReading? MonthAlone(DraftText text, int at, int month, int end, Publication published)
    {
        var (said, afterYear) = Cues.YearAfter(text, end, published);
        if (said is { } year)
            return new(afterYear, Edtf.Of(year, month));
        if (Months.IsDoubtful(text, at) && !text.IsAny(at - 1, s_before))
            return null;
        var isAhead = text.Is(at - 1, "next") || Cues.LiesAhead(text, at);
        var near = text.Is(at - 1, "this") ? published.Year
            : text.Is(at - 1, "last") && published.Month == month ? published.Year - 1
            : published.YearOf(month, 0, isAhead);
        return near is { } own
            ? new(end, Edtf.Of(own, month), Sureness.Likely, "year from the publication day") : null;
    }

    // "16", "16th", "1st"; not the start of a number or of a time.
    private static (int Day, int End) DayOfMonth(DraftText text, int at)
    {
        if (text.KindOf(at) != WordKind.Digits || text[at].Length > 2)
            return (0, at);
        var day = NumberWords.Digits(text[at]);
        if (day is < 1 or > 31 || (text.IsMark(at + 1, ':') && text.IsJoined(at + 1)) || text.IsMark(at + 1, '%'))
            return (0, at);
        var isOrdinal = text.IsJoined(at + 1) && text.IsAny(at + 1, "st", "nd", "rd", "th");
        return (day, isOrdinal ? at + 2 : at + 1);
    }

    private static (int Day, int End) LastOfRun(DraftText text, int at) =>
        IsRunSign(text, at) ? DayOfMonth(text, at + 1) : (0, at);

    private static bool IsRunSign(DraftText text, int at) =>
        text.IsDash(at) || text.IsAny(at, "to", "through", "until");
}
