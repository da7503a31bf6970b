using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Dates counted from another: "a year later", "five years ago", "the year before".</summary>
internal static class LaterDates
{
    /// <summary>Reads "later", "earlier" or "ago" after a length of time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="length">The length of time that ends there.</param>
    /// <param name="anchor">The last date of the sentence, or null.</param>
    /// <param name="published">When the text was published.</param>
    public static DateReading? Read(
        DraftText text, int at, Period length, string? anchor, Publication published)
    {
        var isAgo = text.Is(at, "ago");
        var isBack = isAgo || text.Is(at, "earlier");
        if (!isBack && !text.IsAny(at, "later", "afterwards", "afterward"))
            return null;
        var from = isAgo ? PublishedAs(published) : anchor;
        return from is not null && Move(from, length, isBack) is { } edtf
            ? new(at + 1, edtf, Sureness.Likely, isAgo ? "from the publication day" : $"from {from}") : null;
    }

    /// <summary>
    /// Reads "the year before", "the previous year", "the following year", counted from a date before.
    /// </summary>
    public static DateReading? YearBeside(DraftText text, int at, string? anchor)
    {
        if (!text.Is(at, "the") || anchor is null)
            return null;
        var isYearFirst = text.Is(at + 1, "year");
        var word = isYearFirst ? at + 2 : at + 1;
        if (!isYearFirst && !text.Is(at + 2, "year"))
            return null;
        var shift = text.IsAny(word, "before", "previous", "earlier", "preceding") ? -1
            : text.IsAny(word, "after", "following", "next") ? 1 : 0;
        // "the year before the war" counts from the war.
        var isOwn = isYearFirst && text.KindOf(at + 3) == WordKind.Letters && !text.IsAny(at + 3, "and", "but", "when");
        return shift != 0 && !isOwn && Move(anchor, Period.OfYears(1), shift < 0) is { } edtf
            ? new(at + 3, edtf, Sureness.Likely, $"from {anchor}") : null;
    }

    // As exact as the vaguer of the two: years from a day give a year.
    private static string? Move(string anchor, Period length, bool isBack)
    {
        if (!EdtfDate.TryParse(anchor, out var date, out _) || date.Kind != EdtfKind.Date
            || date.Earliest is Day.Min or Day.Max)
            return null;
        var first = Day.ToDate(date.Earliest);
        if (length.Months == 0 && length.Days == 0)
            return anchor.Length >= 4 && Math.Abs(first.Year + length.Years) < 9000 && !anchor.Contains('X')
                ? Edtf.Of(isBack ? first.Year - length.Years : first.Year + length.Years) : null;
        var down = (isBack ? length.ReadingsBefore(date.Earliest) : length.ReadingsFrom(date.Earliest)).Down;
        if (down is Day.Min or Day.Max)
            return null;
        var moved = Day.ToDate(down);
        return length.Days > 0 ? (date.IsSingleDay ? Day.Format(down) : null)
            : anchor.Length >= 7 ? Edtf.Of(moved.Year, moved.Month) : null;
    }

    private static string? PublishedAs(Publication published) => published switch
    {
        { Day: { } day } => Day.Format(day),
        { Year: { } year, Month: { } month } => Edtf.Of(year, month),
        { Year: { } year } => Edtf.Of(year),
        _ => null,
    };
}
