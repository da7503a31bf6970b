using Pacta.Language;

namespace Pacta.Cli;

/// <summary>A word of a closed list as it is typed.</summary>
internal static class WordArgument
{
    private const int MostListed = 12;

    /// <returns>Its position in the list; capitals do not count, and a hyphen may stand for a space.</returns>
    /// <exception cref="InputException">The list does not have it.</exception>
    public static int Read(string text, string place, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Plain(words[i]).Equals(Plain(text), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        throw new InputException($"{place}: found '{text}', expected {Expected(words)}.", Hint(text, words));
    }

    private static string Plain(string word) => word.Trim().Replace('-', ' ');

    private static string Expected(IReadOnlyList<string> words) => words.Count <= MostListed
        ? string.Join(", ", words.Take(words.Count - 1)) + " or " + words[^1]
        : $"one of {words.Count} words: {string.Join(", ", words)}";

    private static string? Hint(string text, IReadOnlyList<string> words) =>
        Nearest.Of(text, words) is { } near ? $"did you mean '{near}'?" : null;
}
