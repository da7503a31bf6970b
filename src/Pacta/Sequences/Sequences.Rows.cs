using System.Collections.Immutable;

namespace Pacta;

// Questions to a row, which need not become a sequence first: that would put it on the heap. And lists by key.
internal static partial class Sequences
{
    public static bool Any<T>(this ImmutableArray<T> row) => row.Length > 0;

    public static bool Any<T>(this ImmutableArray<T> row, Func<T, bool> holds)
    {
        foreach (var item in row)
        {
            if (holds(item))
                return true;
        }

        return false;
    }

    public static bool All<T>(this ImmutableArray<T> row, Func<T, bool> holds)
    {
        foreach (var item in row)
        {
            if (!holds(item))
                return false;
        }

        return true;
    }

    public static T? FirstOrDefault<T>(this ImmutableArray<T> row) => row.Length > 0 ? row[0] : default;

    public static T? FirstOrDefault<T>(this ImmutableArray<T> row, Func<T, bool> holds)
    {
        foreach (var item in row)
        {
            if (holds(item))
                return item;
        }

        return default;
    }

    public static T[] ToArray<T>(this ImmutableArray<T> row) => row.AsSpan().ToArray();

    /// <summary>The list of a key; an empty one is put there first where there is none.</summary>
    public static List<T> ListOf<TKey, T>(this IDictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull => lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    /// <summary>How many come before a key, of what is sorted by it.</summary>
    public static int CountBefore<T>(this ReadOnlySpan<T> sorted, int key, Func<T, int> keyOf)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keyOf(sorted[middle]) < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
