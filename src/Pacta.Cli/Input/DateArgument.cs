using Pacta.Time;

namespace Pacta.Cli;

/// <summary>A day, or all of a month or year, as it is typed for the range of a table.</summary>
internal static class DateArgument
{
    private const int GreatestYear = 9999;

    /// <param name="text">What was typed.</param>
    /// <param name="place">Where: "--from".</param>
    /// <exception cref="InputException">It is no date, or one of no calendar that tables have.</exception>
    public static EdtfDate Read(string text, string place)
    {
        var date = Parse(text, place);
        return date.Earliest >= Day.FromDate(1, 1, 1) && date.Latest < Day.FromDate(GreatestYear, 1, 1)
            ? date
            : throw new InputException($"{place}: found '{text}', expected a day from the year 1 to 9998.", null);
    }

    /// <summary>As <see cref="Read"/>, in any year.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="place">Where: "--from".</param>
    /// <param name="hint">What to write instead of what is no date.</param>
    /// <exception cref="InputException">It is no date.</exception>
    public static EdtfDate Parse(string text, string place,
        string hint = "write a year, a month or a day, as 1816, 1816-05 or 1816-05-01") =>
        EdtfDate.TryParse(text, out var date, out var error)
            ? date
            : throw new InputException($"{place}: found '{text}', expected a date: {error}.", hint);

    /// <summary>When a list that is imported was published, as it was typed; null: not said.</summary>
    /// <param name="text">What was typed at <c>--published</c>, or null.</param>
    /// <exception cref="InputException">It is no date.</exception>
    public static string? Published(string? text)
    {
        if (text is not null)
            Parse(text, "--published", "write a date, as 2015-03");
        return text;
    }
}
