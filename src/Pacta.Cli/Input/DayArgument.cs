using System.Globalization;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary>A day as it is typed: YYYY-MM-DD. Else it is refused, with the form that was probably meant.</summary>
internal static class DayArgument
{
    private static readonly string[] s_months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <param name="text">What was typed.</param>
    /// <param name="place">Where: "--on".</param>
    /// <exception cref="InputException">It is not one calendar day.</exception>
    public static int Read(string text, string place)
    {
        if (!EdtfDate.TryParse(text, out var date, out var error))
            throw Refused(place, text, error);
        if (date.IsSingleDay)
            return date.Earliest;
        throw new InputException(
            $"{place}: found '{text}', which is not exactly one day.", $"write one day, as {Example(date)}");
    }

    private static InputException Refused(string place, string text, string error)
    {
        if (Guess(text) is { } guess)
            return new($"{place}: found '{text}', expected a day as YYYY-MM-DD.", $"write {guess}");
        var isForm = text.Length == 10 && text[4] == '-' && text[7] == '-';
        return isForm && LastDayOf(text) is { } last
            ? new($"{place}: there is no day {text}: {error}.", $"the last day of that month is {last}")
            : new($"{place}: found '{text}', expected a day as YYYY-MM-DD: {error}.", "write a day, as 2001-07-16");
    }

    private static string Example(EdtfDate date) =>
        Day.Format(date.Earliest != Day.Min ? date.Earliest : date.Latest != Day.Max ? date.Latest : 0);

    private static string? LastDayOf(string text) =>
        Number(text.AsSpan(0, 4)) is { } year && Number(text.AsSpan(5, 2)) is >= 1 and <= 12 and var month
            && Number(text.AsSpan(8, 2)) > Day.DaysInMonth(year, month)
            ? Day.Format(Day.FromDate(year, month, Day.DaysInMonth(year, month)))
            : null;

    // 17.7.2001, 17/7/2001, 2001/7/17, 20010717, 17 July 2001, July 17, 2001. With slashes 7/8/2001 has two readings.
    private static string? Guess(string text)
    {
        if (text.Length == 8 && Number(text) is { } digits)
            return Written(digits / 10000, digits / 100 % 100, digits % 100);
        var parts = text.Split([' ', '.', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3)
            return null;
        if (Month(parts[0]) is { } first)
            return Written(Number(parts[2]), first, Number(parts[1]));
        if (Month(parts[1]) is { } second)
            return Written(Number(parts[2]), second, Number(parts[0]));
        var (a, b, c) = (Number(parts[0]), Number(parts[1]), Number(parts[2]));
        if (parts[0].Length == 4)
            return Written(a, b, c);
        if (parts[2].Length != 4)
            return null;
        var dayFirst = Written(c, b, a);
        var monthFirst = text.Contains('/', StringComparison.Ordinal) ? Written(c, a, b) : null;
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst
            ? dayFirst ?? monthFirst
            : $"{dayFirst} or {monthFirst}";
    }

    private static int? Month(string word)
    {
        var index = word.Length < 3
            ? -1
            : Array.FindIndex(s_months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static string? Written(int? year, int? month, int? day) =>
        year is >= 0 and <= 9999 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            && Day.TryFromDate(year.Value, month.Value, day.Value, out var result)
            ? Day.Format(result)
            : null;

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
