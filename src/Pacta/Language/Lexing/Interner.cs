namespace Pacta.Language;

/// <summary>
/// Gives short words that recur (state codes, identifiers) one string each, without a lock: two threads that race
/// merely make a string twice, so that the result never depends on the order.
/// </summary>
internal static class Interner
{
    /// <summary>The longest string that it keeps.</summary>
    public const int LongestKept = 24;

    private const int SlotCount = 8192;
    private static readonly string?[] s_slots = new string?[SlotCount];

    /// <summary>A string with these characters.</summary>
    public static string Intern(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestKept)
            return word.ToString();

        // Two places for each, so that two words that meet do not drive one another out for ever.
        var place = Hash(word) % SlotCount;
        var first = Volatile.Read(ref s_slots[place]);
        if (first is not null && word.SequenceEqual(first))
            return first;
        var second = Volatile.Read(ref s_slots[place ^ 1]);
        if (second is not null && word.SequenceEqual(second))
            return second;

        var made = word.ToString();
        Volatile.Write(ref s_slots[first is null ? place : place ^ 1], made);
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
