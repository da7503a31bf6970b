using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Pacta;

/// <summary>A walk along a sequence, by index where it is stored.</summary>
/// <remarks>The default walks along nothing. To be used once and not copied while in use.</remarks>
internal struct Cursor<T> : IDisposable
{
    private readonly T[]? _items;
    private readonly List<T>? _list;
    private readonly IEnumerator<T>? _each;
    private int _at;

    public Cursor(IEnumerable<T> source)
    {
        _at = -1;
        if (source is T[] array)
            _items = array;
        else if (source is ImmutableArray<T> { IsDefault: false } row)
            _items = ImmutableCollectionsMarshal.AsArray(row);
        else if (source is List<T> list)
            _list = list;
        else
            _each = source.GetEnumerator();
    }

    public readonly T Current => _items is not null ? _items[_at] : _list is not null ? _list[_at] : _each!.Current;

    public bool MoveNext() =>
        _items is not null ? ++_at < _items.Length
        : _list is not null ? ++_at < _list.Count
        : _each is not null && _each.MoveNext();

    public readonly void Dispose() => _each?.Dispose();
}
