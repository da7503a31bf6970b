using System.Globalization;
using System.Text.RegularExpressions;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>A cell of a status table: "27 Jun 2001 a".</summary>
internal static partial class UntcDay
{
    private const int FewestLetters = 3;

    /// <returns>Whether the cell is a day of the calendar with at most one mark after it.</returns>
    public static bool TryParse(string cell, out int day, out string? mark)
    {
        (day, mark) = (0, null);
        var match = Form().Match(cell);
        if (!match.Success || MonthOf(match.Groups[2].Value) is not (> 0 and var month))
            return false;
        if (!Day.TryFromDate(Number(match.Groups[3]), month, Number(match.Groups[1]), out day))
            return false;
        mark = match.Groups[4].Success ? match.Groups[4].Value : null;
        return true;
    }

    // "Jan", "January", "Sept".
    private static int MonthOf(string word)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        return word.Length < FewestLetters
            ? 0 : Array.FindIndex(names, name => name.StartsWith(word, StringComparison.Ordinal)) + 1;
    }

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})\s+([A-Z][a-z]+)\.?\s+([12]\d{3})(?:\s+([A-Za-z]{1,2}))?$")]
    private static partial Regex Form();
}
