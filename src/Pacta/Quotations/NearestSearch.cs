namespace Pacta.Quotations;

/// <summary>Finds the passage that comes nearest to words that stand nowhere.</summary>
/// <remarks>
/// Two steps, so that a long text takes one look: first the windows in which most of the words' triples of letters
/// stand, then the fewest changes that turn the words into a part of such a window. A passage that shares few triples
/// with the words is not found, and nothing is said to be near of which more than <see cref="MostChanged"/> differs.
/// </remarks>
internal static class NearestSearch
{
    /// <summary>The part of the characters that may differ, as its inverse: a third.</summary>
    public const int MostChanged = 3;

    private const int LongestCompared = 400; // characters; of longer words the start is looked for
    private const int WindowCount = 8;
    private const int TripleLength = 3;
    private const int SlotCount = 1 << 16;

    /// <summary>The nearest passage, the first of those that are equally near; null: nothing is near.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="words">Normalized.</param>
    public static Likeness? Find(NormalizedText text, string words)
    {
        words = words.Length <= LongestCompared ? words
            : words[..(char.IsHighSurrogate(words[LongestCompared - 1]) ? LongestCompared - 1 : LongestCompared)];
        if (words.Length < TripleLength)
            return null;
        Likeness? nearest = null;
        var wanted = CodesOf(words);
        foreach (var start in BestWindows(text.Units, words).Order())
        {
            var (from, to) = Widen(text.Units, start, words.Length);
            var (first, end, changes) = FewestChanges.Of(wanted, CodesOf(text.Units.AsSpan(from, to - from)));
            if (changes * MostChanged <= wanted.Length && (nearest is null || changes < nearest.ChangeCount))
                nearest = new(new(text.PointOf(from) + first, text.PointOf(from) + end), changes);
        }

        return nearest;
    }

    // Half the words' length on either side: what was put in or taken out moves the window.
    private static (int From, int To) Widen(string units, int start, int length)
    {
        var from = Math.Max(0, start - length / 2 - TripleLength);
        var to = Math.Min(units.Length, start + length + length / 2 + TripleLength);
        if (from > 0 && char.IsLowSurrogate(units[from]))
            from--;
        if (to < units.Length && char.IsLowSurrogate(units[to]))
            to++;
        return (from, to);
    }

    // Slides a window as long as the words over the text, and keeps the best of those that do not overlap.
    private static List<int> BestWindows(string units, string words)
    {
        var wanted = new bool[SlotCount];
        for (var i = 0; i + TripleLength <= words.Length; i++)
            wanted[SlotOf(Lower(words[i]), Lower(words[i + 1]), Lower(words[i + 2]))] = true;
        var count = words.Length - TripleLength + 1;
        var isHit = new bool[count];
        var best = new List<(int Start, int Hits)>(WindowCount + 1);
        var (hits, slot) = (0, 0);
        var (before, middle) = ('\0', '\0');
        for (var at = 0; at < units.Length; at++)
        {
            var last = Lower(units[at]);
            var hit = wanted[SlotOf(before, middle, last)];
            (before, middle) = (middle, last);
            hits += (hit ? 1 : 0) - (isHit[slot] ? 1 : 0);
            isHit[slot] = hit;
            slot = slot + 1 == count ? 0 : slot + 1;
            if (hit)
                Keep(best, Math.Max(0, at + 1 - words.Length), hits, words.Length);
        }

        return best.ConvertAll(static window => window.Start);
    }

    private static void Keep(List<(int Start, int Hits)> best, int start, int hits, int length)
    {
        if (best.Count == WindowCount && hits <= best[^1].Hits)
            return;
        var overlapping = best.FindIndex(window => start - window.Start < length);
        if (overlapping >= 0)
        {
            if (hits <= best[overlapping].Hits)
                return;
            best.RemoveAt(overlapping);
        }

        var at = best.FindIndex(window => window.Hits < hits);
        best.Insert(at < 0 ? best.Count : at, (start, hits));
        if (best.Count > WindowCount)
            best.RemoveAt(WindowCount);
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c < 128 ? c : char.ToLowerInvariant(c);

    private static int SlotOf(char a, char b, char c) =>
        (int)(unchecked(a * 0x9e3779b1u + b * 0x85ebca6bu + c * 0xc2b2ae35u) >> 16);

    private static int[] CodesOf(ReadOnlySpan<char> text)
    {
        var codes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            codes.Add(rune.Value);
        return [.. codes];
    }
}
