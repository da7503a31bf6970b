using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Pacta;

/// <summary>The operators of <see cref="Enumerable"/> that the engine uses most, under the same names and of the same
/// meaning: lazy where those are lazy, in the same order.</summary>
/// <remarks>Why they stand here again: what another assembly has that is generic over our own structs is not compiled
/// ahead of time, so every operator of the library over every such struct would be compiled anew at each start, which
/// took longer than the whole answer. Standing in the namespace above all others of the engine they are found before
/// the library's, so that nobody needs to think of it; what is missing here is the library's.</remarks>
internal static partial class Sequences
{
    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        new Filtered<T>(source, holds).AheadOfTime();

    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> project) =>
        new Projected<T, TResult>(source, project).AheadOfTime();

    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, int, TResult> project) =>
        Afresh(() =>
        {
            var index = 0;
            return source.Select(item => project(item, index++));
        });

    public static IEnumerable<TResult> SelectMany<T, TResult>(
        this IEnumerable<T> source, Func<T, IEnumerable<TResult>> project) =>
        new Flattened<T, TResult>(source, project).AheadOfTime();

    public static IEnumerable<TResult> SelectMany<T, TInner, TResult>(
        this IEnumerable<T> source, Func<T, IEnumerable<TInner>> inners, Func<T, TInner, TResult> project) =>
        source.SelectMany(item => inners(item).Select(inner => project(item, inner)));

    public static IEnumerable<T> Concat<T>(this IEnumerable<T> first, IEnumerable<T> second) =>
        new Flattened<IEnumerable<T>, T>([first, second], null).AheadOfTime();

    public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T last) => source.Concat([last]);

    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source) =>
        Afresh(() =>
        {
            HashSet<T> seen = [];
            return source.Where(seen.Add);
        });

    public static IEnumerable<T> DistinctBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        Afresh(() =>
        {
            HashSet<TKey> seen = [];
            return source.Where(item => seen.Add(key(item)));
        });

    public static bool Any<T>(this IEnumerable<T> source)
    {
        using var each = new Cursor<T>(source);
        return each.MoveNext();
    }

    public static bool Any<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        using var each = new Cursor<T>(source);
        while (each.MoveNext())
        {
            if (holds(each.Current))
                return true;
        }

        return false;
    }

    public static bool All<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        using var each = new Cursor<T>(source);
        while (each.MoveNext())
        {
            if (!holds(each.Current))
                return false;
        }

        return true;
    }

    public static T? FirstOrDefault<T>(this IEnumerable<T> source)
    {
        using var each = new Cursor<T>(source);
        return each.MoveNext() ? each.Current : default;
    }

    public static T? FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        using var each = new Cursor<T>(source);
        while (each.MoveNext())
        {
            if (holds(each.Current))
                return each.Current;
        }

        return default;
    }

    public static List<T> ToList<T>(this IEnumerable<T> source)
    {
        List<T> list = new(source is ICollection<T> stored ? stored.Count : 0);
        using var each = new Cursor<T>(source);
        while (each.MoveNext())
            list.Add(each.Current);
        return list;
    }

    public static T[] ToArray<T>(this IEnumerable<T> source) => (source as List<T> ?? source.ToList()).ToArray();

    /// <summary>The items, as a row that nobody changes.</summary>
    /// <remarks>For rows of structs; a collection expression would have the library collect them.</remarks>
    public static ImmutableArray<T> ToRow<T>(this IEnumerable<T> source) =>
        ImmutableCollectionsMarshal.AsImmutableArray(source.ToArray());

    // What is made anew each time somebody walks along it.
    private static IEnumerable<T> Afresh<T>(Func<IEnumerable<T>> make) =>
        new Flattened<Func<IEnumerable<T>>, T>([make], Made).AheadOfTime();

    private static IEnumerable<T> Made<T>(Func<IEnumerable<T>> make) => make();
}
