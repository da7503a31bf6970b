using System.Globalization;
using Pacta.Language;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary>A period as it is typed: "1 year", "18 months", "1 year 6 months", "1 month rounding down".</summary>
internal static class PeriodArgument
{
    private const string Forms = "write a period, as '1 year', '18 months', '90 days' or '1 year 6 months'";

    private static readonly string[] s_units = ["years", "months", "weeks", "days"];

    /// <param name="text">What was typed.</param>
    /// <param name="place">Where: "--within".</param>
    /// <exception cref="InputException">It is no period.</exception>
    public static Period Read(string text, string place)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (count, rounding) = Rounded(words);
        int[] amounts = [0, 0, 0, 0];
        for (var i = 0; i < count; i += 2)
        {
            if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number > 100_000)
                throw new InputException(
                    $"{place}: found '{words[i]}' in '{text}', expected a number of units.", Forms);
            if (i + 1 == count)
                throw new InputException($"{place}: found '{text}', expected a unit after {words[i]}.", Forms);
            amounts[Unit(words[i + 1], text, place)] += number;
        }

        return count > 0
            ? new(amounts[0], amounts[1], amounts[2] * 7 + amounts[3], rounding)
            : throw new InputException($"{place}: found no period in '{text}'.", Forms);
    }

    private static (int Count, Rounding Rounding) Rounded(string[] words) => words switch
    {
        [.. var rest, "rounding", "down"] => (rest.Length, Rounding.Down),
        [.. var rest, "rounding", "up"] => (rest.Length, Rounding.Up),
        _ => (words.Length, Rounding.None),
    };

    private static int Unit(string word, string text, string place)
    {
        var index = Array.FindIndex(s_units, u => u == word || u.AsSpan(0, u.Length - 1).SequenceEqual(word));
        if (index >= 0)
            return index;
        throw new InputException(
            $"{place}: found '{word}' in '{text}', expected years, months, weeks or days.",
            Nearest.Of(word, s_units) is { } near ? $"did you mean '{near}'?" : Forms);
    }
}
