using System.Collections;
using System.Runtime.CompilerServices;

namespace Pacta;

internal static partial class Sequences
{
    // So many are soonest sorted by putting each in its place.
    private const int ShortRun = 16;

    public static IOrderedEnumerable<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        source.OrderBy(key, null);

    public static IOrderedEnumerable<T> OrderBy<T, TKey>(
        this IEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer) =>
        new Ordered<T>(source, By(key, comparer)).AheadOfTime();

    public static IOrderedEnumerable<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        new Ordered<T>(source, Reversed(By(key, null))).AheadOfTime();

    public static IOrderedEnumerable<T> ThenBy<T, TKey>(this IOrderedEnumerable<T> source, Func<T, TKey> key) =>
        source.Then(By(key, null));

    public static IOrderedEnumerable<T> ThenBy<T, TKey>(
        this IOrderedEnumerable<T> source, Func<T, TKey> key, IComparer<TKey>? comparer) =>
        source.Then(By(key, comparer));

    public static IOrderedEnumerable<T> ThenByDescending<T, TKey>(
        this IOrderedEnumerable<T> source, Func<T, TKey> key) =>
        source.Then(Reversed(By(key, null)));

    /// <summary>Sorts in place; what is equal stays in its order.</summary>
    public static void SortRun<T>(this Span<T> items, Comparison<T> compare)
    {
        for (var first = 0; first < items.Length; first += ShortRun)
            Insert(items[first..Math.Min(first + ShortRun, items.Length)], compare);
        T[]? spare = null;
        for (var length = ShortRun; length < items.Length; length *= 2)
        {
            for (var first = 0; first < items.Length - length; first += 2 * length)
            {
                var middle = first + length;
                // Much of what is sorted is nearly in order.
                if (compare(items[middle - 1], items[middle]) <= 0)
                    continue;
                var end = Math.Min(middle + length, items.Length);
                spare ??= new T[items.Length];
                items[first..middle].CopyTo(spare);
                Merge(spare.AsSpan(0, length), items[middle..end], items[first..end], compare);
            }
        }
    }

    private static void Insert<T>(Span<T> items, Comparison<T> compare)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (compare(items[i - 1], items[i]) <= 0)
                continue;
            var item = items[i];
            var at = i;
            for (; at > 0 && compare(items[at - 1], item) > 0; at--)
                items[at] = items[at - 1];
            items[at] = item;
        }
    }

    // The second run may stand at the end of what it is merged into: its items are read before they are written over.
    private static void Merge<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> into, Comparison<T> compare)
    {
        for (int i = 0, j = 0; i + j < into.Length;)
            into[i + j] = j == b.Length || (i < a.Length && compare(a[i], b[j]) <= 0) ? a[i++] : b[j++];
    }

    // What OrderBy gave.
    private static Ordered<T> Then<T>(this IOrderedEnumerable<T> source, Comparison<T> next) =>
        ((Ordered<T>)source).Then(next);

    private static Comparison<T> By<T, TKey>(Func<T, TKey> key, IComparer<TKey>? comparer)
    {
        var order = comparer ?? Comparer<TKey>.Default;
        return (a, b) => order.Compare(key(a), key(b));
    }

    private static Comparison<T> Reversed<T>(Comparison<T> compare) => (a, b) => compare(b, a);

    // Equal items stay in the order in which they came.
    private sealed class Ordered<T>(IEnumerable<T> source, Comparison<T> compare) : IOrderedEnumerable<T>
    {
        public IOrderedEnumerable<T> CreateOrderedEnumerable<TKey>(
            Func<T, TKey> keySelector, IComparer<TKey>? comparer, bool descending) =>
            Then(descending ? Reversed(By(keySelector, comparer)) : By(keySelector, comparer));

        public Ordered<T> Then(Comparison<T> next) =>
            new(source, (a, b) => compare(a, b) is var order and not 0 ? order : next(a, b));

        [MethodImpl(MethodImplOptions.NoInlining)]
        public IEnumerator<T> GetEnumerator()
        {
            var items = source.ToList();
            // Places are sorted, not items: sorting numbers is code that the runtime brings along.
            var places = new int[items.Count];
            for (var i = 0; i < places.Length; i++)
                places[i] = i;
            Array.Sort(places, (a, b) => compare(items[a], items[b]) is var order and not 0 ? order : a.CompareTo(b));
            return places.Select(place => items[place]).GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        // As Filtered.
        public Ordered<T> AheadOfTime()
        {
            if (source is null)
                GetEnumerator();
            return this;
        }
    }
}
