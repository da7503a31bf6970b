using System.Collections;
using System.Runtime.CompilerServices;

namespace Pacta;

internal static partial class Sequences
{
    private const int ShortRun = 24;

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
    /// <remarks>Meant for the short runs of which a register is made: the time grows with the square of the length
    /// up to <see cref="ShortRun"/>, and as any sorting's beyond.</remarks>
    public static void SortRun<T>(this Span<T> items, Comparison<T> compare)
    {
        if (items.Length > ShortRun)
        {
            ReadOnlySpan<T> sorted = items.ToArray().OrderBy(compare).ToArray();
            sorted.CopyTo(items);
            return;
        }

        for (var i = 1; i < items.Length; i++)
        {
            var item = items[i];
            var at = i;
            for (; at > 0 && compare(items[at - 1], item) > 0; at--)
                items[at] = items[at - 1];
            items[at] = item;
        }
    }

    // What OrderBy gave.
    private static Ordered<T> Then<T>(this IOrderedEnumerable<T> source, Comparison<T> next) =>
        ((Ordered<T>)source).Then(next);

    private static Ordered<T> OrderBy<T>(this T[] source, Comparison<T> compare) =>
        new Ordered<T>(source, compare).AheadOfTime();

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
