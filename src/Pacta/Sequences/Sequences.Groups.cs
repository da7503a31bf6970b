using System.Collections;
using System.Runtime.CompilerServices;

namespace Pacta;

internal static partial class Sequences
{
    public static IEnumerable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key)
        where TKey : notnull => source.GroupBy(key, Same);

    public static IEnumerable<IGrouping<TKey, TItem>> GroupBy<T, TKey, TItem>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TItem> project)
        where TKey : notnull =>
        Afresh<IGrouping<TKey, TItem>>(() => new Groups<TKey, TItem>().Fill(source, key, project));

    public static ILookup<TKey, T> ToLookup<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key)
        where TKey : notnull => source.ToLookup(key, Same);

    public static ILookup<TKey, TItem> ToLookup<T, TKey, TItem>(
        this IEnumerable<T> source, Func<T, TKey> key, Func<T, TItem> project)
        where TKey : notnull => new Groups<TKey, TItem>().Fill(source, key, project);

    private static T Same<T>(T item) => item;

    // In the order in which their keys first came.
    private sealed class Groups<TKey, T> : ILookup<TKey, T>
        where TKey : notnull
    {
        private readonly Dictionary<TKey, Group<TKey, T>> _byKey = [];
        private readonly List<Group<TKey, T>> _inOrder = [];

        public int Count => _inOrder.Count;

        public IEnumerable<T> this[TKey key]
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            get => _byKey.TryGetValue(key, out var group) ? group : [];
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public bool Contains(TKey key) => _byKey.ContainsKey(key);

        public Groups<TKey, T> Fill<TSource>(
            IEnumerable<TSource> source, Func<TSource, TKey> key, Func<TSource, T> project)
        {
            using var each = new Cursor<TSource>(source);
            while (each.MoveNext())
            {
                var item = each.Current;
                var itsKey = key(item);
                if (!_byKey.TryGetValue(itsKey, out var group))
                {
                    _byKey.Add(itsKey, group = new(itsKey));
                    _inOrder.Add(group);
                }

                group.Items.Add(project(item));
            }

            // As Filtered.
            if (source is null)
            {
                Contains(default!);
                _ = this[default!];
                GetEnumerator();
                new Group<TKey, T>(default!).AheadOfTime();
            }

            return this;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public IEnumerator<IGrouping<TKey, T>> GetEnumerator() =>
            new Filtered<IGrouping<TKey, T>>(_inOrder, null).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Group<TKey, T>(TKey key) : IGrouping<TKey, T>
    {
        public TKey Key
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            get => key;
        }

        public List<T> Items { get; } = [];

        [MethodImpl(MethodImplOptions.NoInlining)]
        public IEnumerator<T> GetEnumerator() => new Filtered<T>(Items, null).AheadOfTime().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void AheadOfTime()
        {
            _ = Key;
            GetEnumerator();
        }
    }
}
