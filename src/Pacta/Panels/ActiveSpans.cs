namespace Pacta.Panels;

/// <summary>The spans that share a day with the current row, in the order of their instruments.</summary>
internal sealed class ActiveSpans
{
    private UnitSpan[] _all = new UnitSpan[16];
    private int _firstEnd = int.MaxValue;

    public int Count { get; private set; }

    public void Clear() => (Count, _firstEnd) = (0, int.MaxValue);

    public void Add(in UnitSpan span)
    {
        if (Count == _all.Length)
            Array.Resize(ref _all, 2 * Count);
        var at = Count++;
        for (; at > 0 && _all[at - 1].Rank > span.Rank; at--)
            _all[at] = _all[at - 1];
        _all[at] = span;
        _firstEnd = Math.Min(_firstEnd, span.Until);
    }

    /// <summary>Takes out what is over by a day.</summary>
    /// <returns>Whether anything was.</returns>
    public bool RemoveBefore(int day)
    {
        if (_firstEnd > day)
            return false;
        (var kept, _firstEnd) = (0, int.MaxValue);
        for (var i = 0; i < Count; i++)
        {
            if (_all[i].Until <= day)
                continue;
            _firstEnd = Math.Min(_firstEnd, _all[i].Until);
            _all[kept++] = _all[i];
        }

        Count = kept;
        return true;
    }

    /// <summary>Writes into a row what all of them together make owed.</summary>
    public void Fill(PanelRow row, int[] byRank)
    {
        DutyClasses surely = DutyClasses.None, possibly = DutyClasses.None;
        (row.IsLegal, row.InstrumentCount) = (false, 0);
        if (row.InstrumentIds.Length < Count)
            row.InstrumentIds = new int[_all.Length];
        for (var i = 0; i < Count; i++)
        {
            ref readonly var span = ref _all[i];
            if (span.IsSure)
                surely |= span.Classes;
            else
                possibly |= span.Classes;
            row.IsLegal |= span.IsLegal;
            if (i == 0 || _all[i - 1].Rank != span.Rank)
                row.InstrumentIds[row.InstrumentCount++] = byRank[span.Rank];
        }

        (row.Surely, row.Possibly) = (surely, possibly & ~surely);
    }
}
