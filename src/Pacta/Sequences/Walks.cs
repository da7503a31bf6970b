using System.Collections;
using System.Runtime.CompilerServices;

namespace Pacta;

/// <summary>The items that hold; all where nothing is asked of them.</summary>
internal sealed class Filtered<T>(IEnumerable<T> source, Func<T, bool>? holds) : IEnumerable<T>, IEnumerator<T>
{
    private Cursor<T> _each;

    public T Current
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => _each.Current;
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<T> GetEnumerator() => new Filtered<T>(source, holds) { _each = new(source) };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        while (_each.MoveNext())
        {
            if (holds is null || holds(_each.Current))
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Dispose() => _each.Dispose();

    public void Reset() => throw new NotSupportedException();

    // What is only ever called through an interface is not compiled ahead of time; what is called by name is.
    public IEnumerable<T> AheadOfTime()
    {
        if (source is null)
        {
            GetEnumerator();
            MoveNext();
            _ = Current;
            Dispose();
        }

        return this;
    }
}

/// <summary>What is made of each item.</summary>
internal sealed class Projected<T, TResult>(IEnumerable<T> source, Func<T, TResult> project)
    : IEnumerable<TResult>, IEnumerator<TResult>
{
    private Cursor<T> _each;

    public TResult Current
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get;
        private set;
    } = default!;

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<TResult> GetEnumerator() => new Projected<T, TResult>(source, project) { _each = new(source) };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        if (!_each.MoveNext())
            return false;
        Current = project(_each.Current);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Dispose() => _each.Dispose();

    public void Reset() => throw new NotSupportedException();

    // As Filtered.
    public IEnumerable<TResult> AheadOfTime()
    {
        if (source is null)
        {
            GetEnumerator();
            MoveNext();
            _ = Current;
            Dispose();
        }

        return this;
    }
}

/// <summary>The items of what is made of each item, one after another; of the item itself where nothing is made.
/// </summary>
internal sealed class Flattened<T, TResult>(IEnumerable<T> source, Func<T, IEnumerable<TResult>>? project)
    : IEnumerable<TResult>, IEnumerator<TResult>
{
    private Cursor<T> _each;
    private Cursor<TResult> _inner;

    public TResult Current
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get => _inner.Current;
    }

    object? IEnumerator.Current => Current;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public IEnumerator<TResult> GetEnumerator() =>
        new Flattened<T, TResult>(source, project) { _each = new(source) };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        while (!_inner.MoveNext())
        {
            _inner.Dispose();
            _inner = default;
            if (!_each.MoveNext())
                return false;
            var item = _each.Current;
            _inner = new(project is null ? (IEnumerable<TResult>)(object)item! : project(item));
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Dispose()
    {
        _inner.Dispose();
        _each.Dispose();
    }

    public void Reset() => throw new NotSupportedException();

    // As Filtered.
    public IEnumerable<TResult> AheadOfTime()
    {
        if (source is null)
        {
            GetEnumerator();
            MoveNext();
            _ = Current;
            Dispose();
        }

        return this;
    }
}
