using System.Collections.Immutable;

namespace Pacta;

// Questions to a row, which need not become a sequence first: that would put it on the heap.
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
}
