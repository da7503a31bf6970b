namespace Pacta.Language;

/// <summary>
/// Gives short words that recur (state codes, identifiers) one string each, without a lock: two threads that race
/// merely make a string twice, so that the result never depends on the order.
/// </summary>
internal static class Interner
{
    private const int LongestKept = 24;
    private const int SlotCount = 8192;
    private static readonly string?[] s_slots = new string?[SlotCount];

    /// <summary>A string with these characters.</summary>
    public static string Intern(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestKept)
            return word.ToString();

        ref var slot = ref s_slots[Hash(word) % SlotCount];
        var kept = Volatile.Read(ref slot);
        if (kept is not null && word.SequenceEqual(kept))
            return kept;

        var made = word.ToString();
        Volatile.Write(ref slot, made);
        return made;
    }

    // FNV-1a; string.GetHashCode is seeded anew in each process.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
