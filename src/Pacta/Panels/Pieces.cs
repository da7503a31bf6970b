namespace Pacta.Panels;

/// <summary>Days in which something is owed by one instrument, as a <see cref="RunWriter.Word"/>, each part of it by
/// itself.</summary>
internal sealed class Pieces
{
    private readonly List<int> _edges = [];
    private Piece[] _all = new Piece[16];
    private int _count;

    public void Clear() => _count = 0;

    /// <summary>Adds days; in order of the first days, as a rule.</summary>
    public void Add(int from, int until, uint owed)
    {
        if (_count == _all.Length)
            Array.Resize(ref _all, 2 * _count);
        var at = _count++;
        for (; at > 0 && _all[at - 1].From > from; at--)
            _all[at] = _all[at - 1];
        _all[at] = new(from, until, owed);
    }

    /// <summary>Writes what is owed on each day, all parts together.</summary>
    public void Write(RunWriter writer, int debtor, int creditor, int instrument)
    {
        if (_count == 0)
            return;
        if (Overlap())
        {
            Sweep(writer, debtor, creditor, instrument);
            return;
        }

        for (var i = 0; i < _count; i++)
        {
            ref readonly var piece = ref _all[i];
            writer.Set(debtor, creditor, instrument, piece.From, piece.Owed);
            if (i + 1 == _count || _all[i + 1].From > piece.Until)
                writer.Set(debtor, creditor, instrument, piece.Until, 0);
        }
    }

    private bool Overlap()
    {
        for (var i = 0; i + 1 < _count; i++)
        {
            if (_all[i].Until > _all[i + 1].From)
                return true;
        }

        return false;
    }

    private void Sweep(RunWriter writer, int debtor, int creditor, int instrument)
    {
        _edges.Clear();
        for (var i = 0; i < _count; i++)
        {
            _edges.Add(_all[i].From);
            _edges.Add(_all[i].Until);
        }

        _edges.Sort();
        foreach (var day in _edges)
        {
            var owed = 0u;
            for (var i = 0; i < _count; i++)
                owed |= _all[i].From <= day && day < _all[i].Until ? _all[i].Owed : 0;
            writer.Set(debtor, creditor, instrument, day, owed);
        }
    }

    private readonly record struct Piece(int From, int Until, uint Owed);
}
