using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>
/// Dates counted from the day of publication: "Monday", "last year", "over the weekend", "yesterday".
/// </summary>
internal static class RelativeDates
{
    private const int Saturday = 5;
    private const int DaysPerWeek = 7;
    private const string FromPublication = "from the publication day";

    public static DateReading? Read(DraftText text, int at, Publication published) =>
        Weekday(text, at, published) ?? NamedDay(text, at, published) ?? Unit(text, at, published);

    private static DateReading? Weekday(DraftText text, int at, Publication published)
    {
        var weekday = Months.Weekday(text, at);
        if (weekday < 0)
            return null;
        var next = text.IsMark(at + 1, ',') ? at + 2 : at + 1;
        if (CalendarDates.Read(text, next, published) is { Edtf.Length: 10 } whole)
            return whole;
        var (isLast, isNext) = (text.Is(at - 1, "last"), text.Is(at - 1, "next"));
        var isAhead = isNext || (!isLast && Cues.LiesAhead(text, at));
        return published.Weekday(weekday, isAhead, isLast || isNext) is { } day ? Near(at + 1, Day.Format(day)) : null;
    }

    private static DateReading? NamedDay(DraftText text, int at, Publication published)
    {
        if (published.Day is not { } day)
            return null;
        var shift = text.IsAny(at, "today", "tonight") ? 0
            : text.Is(at, "yesterday") ? -1
            : text.Is(at, "tomorrow") ? 1 : 2;
        return shift == 2 ? null : Near(at + 1, Day.Format(day + shift));
    }

    // ("this" | "last" | "next") ("year" | "month" | "week" | "weekend"), "the weekend"
    private static DateReading? Unit(DraftText text, int at, Publication published)
    {
        var shift = text.IsAny(at, "this", "the", "current") ? 0
            : text.Is(at, "last") ? -1
            : text.Is(at, "next") ? 1 : 2;
        if (shift == 2)
            return null;
        var isThe = text.Is(at, "the");
        if (text.Is(at + 1, "weekend") && published.Day is { } day)
            return Near(at + 2, Weekend(day, isThe ? 0 : shift, isThe));
        if (isThe)
            return null;
        if (text.Is(at + 1, "week") && published.Day is { } today)
            return Near(at + 2, Run(today - Publication.WeekdayOf(today) + DaysPerWeek * shift, DaysPerWeek));
        if (text.Is(at + 1, "month") && published is { Year: { } year, Month: { } month })
        {
            var count = year * 12 + month - 1 + shift;
            return Near(at + 2, Edtf.Of(count / 12, count % 12 + 1));
        }

        return text.Is(at + 1, "year") && published.Year is { } own ? Near(at + 2, Edtf.Of(own + shift)) : null;
    }

    // The weekend is the last one that had begun; on a weekend itself, that one.
    private static string Weekend(int day, int shift, bool isThe)
    {
        var begun = day - (Publication.WeekdayOf(day) - Saturday + DaysPerWeek) % DaysPerWeek;
        var isNow = begun > day - 2;
        var first = shift switch
        {
            -1 when isNow => begun - DaysPerWeek,
            0 when !isThe && !isNow => begun + DaysPerWeek,
            1 => begun + DaysPerWeek,
            _ => begun,
        };
        return Run(first, 2);
    }

    private static string Run(int first, int length) => $"{Day.Format(first)}/{Day.Format(first + length - 1)}";

    private static DateReading Near(int end, string edtf) => new(end, edtf, Sureness.Likely, FromPublication);
}
