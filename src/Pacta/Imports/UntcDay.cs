using System.Globalization;
using System.Text.RegularExpressions;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>A cell of a status table: "27 Jun 2001 a".</summary>
internal static partial class UntcDay
{
    private const int FewestLetters = 3;

    private static readonly string[] s_months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <returns>Whether the cell is a day of the calendar with at most one mark after it.</returns>
    public static bool TryParse(string cell, out int day, out string? mark)
    {
        (day, mark) = (0, null);
        var match = Form().Match(cell);
        if (!match.Success || MonthOf(match.Groups[2].ValueSpan) is not (> 0 and var month))
            return false;
        if (!Day.TryFromDate(Number(match.Groups[3]), month, Number(match.Groups[1]), out day))
            return false;
        mark = match.Groups[4].Success ? match.Groups[4].Value : null;
        return true;
    }

    // "Jan", "January", "Sept".
    private static int MonthOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; word.Length >= FewestLetters && i < s_months.Length; i++)
        {
            if (s_months[i].AsSpan().StartsWith(word))
                return i + 1;
        }

        return 0;
    }

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})\s+([A-Z][a-z]+)\.?\s+([12]\d{3})(?:\s+([A-Za-z]{1,2}))?$")]
    private static partial Regex Form();
}
