namespace Pacta.Language;

/// <summary>Finds what somebody probably meant to type.</summary>
public static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>The candidate that is most like a word.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="candidates">What could have been typed; among equals the first wins.</param>
    /// <returns>
    /// A candidate at most two slips away (one, where the word has four letters or fewer; a slip is a letter added,
    /// left out, changed or swapped with its neighbour; capitals do not count), else one that starts with the word,
    /// else null.
    /// </returns>
    public static string? Of(ReadOnlySpan<char> word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > LongestWord)
            return null;

        var limit = word.Length <= 4 ? 1 : 2;
        string? best = null;
        string? longer = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, limit);
            if (distance <= limit)
                (best, limit) = (candidate, distance - 1);
            if (word.Length >= 3 && candidate.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                longer ??= candidate;
        }

        return best ?? longer;
    }

    /// <summary>The number of slips between two words, capitals aside.</summary>
    /// <returns>The number, or any number above the limit when there are more.</returns>
    /// <remarks>Optimal string alignment: no part is edited twice.</remarks>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || b.Length > LongestWord + 2)
            return limit + 1;

        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
