using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Cuts what one unit owes another into the rows of a panel.</summary>
internal sealed class RowWriter
{
    private readonly IPanelRows _rows;
    private readonly PanelOptions _options;
    private readonly int[] _byRank;
    private readonly int _from;
    private readonly Periods? _periods;
    private readonly PanelRow _row = new();
    private readonly PanelRow _next = new();
    private readonly ActiveSpans _active = new();
    private readonly List<int> _edges = [];

    public RowWriter(IPanelRows rows, PanelOptions options, int[] byRank, int from)
    {
        (_rows, _options, _byRank, _from) = (rows, options, byRank, from);
        _periods = options.By == PanelTime.Span ? null : new(options.By, from, options.Until);
    }

    /// <summary>In which days which duties are covered; for the caller to fill.</summary>
    public List<CoverageTable.Covered> Covered { get; } = [];

    /// <summary>In which days both units are there; for the caller to fill.</summary>
    public List<(int From, int Until)> Present { get; } = [];

    /// <summary>Writes the rows of a unit, or of two.</summary>
    /// <param name="first">The unit.</param>
    /// <param name="second">The other; -1: none.</param>
    /// <param name="owed">What is owed, by first day.</param>
    public void Write(int first, int second, ReadOnlySpan<UnitSpan> owed)
    {
        (_row.First, _row.Second) = (first, second);
        _active.Clear();
        Renew();
        if (_periods is not { } periods)
            WriteSpans(owed);
        else if (_options.AllPairs)
            WriteAll(periods, owed);
        else
            WriteOwed(periods, owed);
    }

    private void WriteOwed(Periods periods, ReadOnlySpan<UnitSpan> owed)
    {
        var next = 0;
        for (var period = periods.IndexOf(owed[0].From); period < periods.Count; period++)
        {
            Move(periods.From(period), periods.Until(period), owed, ref next);
            if (_active.Count > 0)
                Add(periods.From(period), periods.Until(period));
            else if (next == owed.Length)
                return;
            else
                period = periods.IndexOf(owed[next].From) - 1;
        }
    }

    private void WriteAll(Periods periods, ReadOnlySpan<UnitSpan> owed)
    {
        var (next, done) = (0, -1);
        foreach (var (from, until) in Present)
        {
            if (from >= _options.Until || until <= _from)
                continue;
            for (var period = Math.Max(done + 1, periods.IndexOf(from));
                period < periods.Count && periods.From(period) < until; period++)
            {
                Move(periods.From(period), periods.Until(period), owed, ref next);
                Add(periods.From(period), periods.Until(period));
                done = period;
            }
        }
    }

    // From one edge to the next nothing changes; where nothing changes at an edge either, the row goes on.
    private void WriteSpans(ReadOnlySpan<UnitSpan> owed)
    {
        SetEdges(owed);
        var (next, isOpen) = (0, false);
        for (var i = 0; i + 1 < _edges.Count; i++)
        {
            var (start, end) = (_edges[i], _edges[i + 1]);
            if (start == end)
                continue;
            Move(start, end, owed, ref next);
            var isRow = _options.AllPairs ? IsPresent(start) : _active.Count > 0;
            _active.Fill(_next, _byRank);
            if (isOpen && isRow && IsSame(start, end))
            {
                _row.Until = end;
                continue;
            }

            if (isOpen)
                _rows.Add(_row);
            isOpen = isRow;
            if (!isRow)
                continue;
            _active.Fill(_row, _byRank);
            (_row.From, _row.Until, _row.RuledOut) = (start, end, RuledOut(start, end));
            _row.Version++;
        }

        if (isOpen)
            _rows.Add(_row);
    }

    private bool IsSame(int from, int until) => _row.Until == from
        && (_row.Surely, _row.Possibly, _row.IsLegal) == (_next.Surely, _next.Possibly, _next.IsLegal)
        && _row.Instruments.SequenceEqual(_next.Instruments) && _row.RuledOut == RuledOut(from, until);

    private void SetEdges(ReadOnlySpan<UnitSpan> owed)
    {
        _edges.Clear();
        _edges.AddRange([_from, _options.Until]);
        foreach (ref readonly var span in owed)
            _edges.AddRange([span.From, span.Until]);
        foreach (var covered in Covered)
            _edges.AddRange([covered.From, covered.Until]);
        foreach (var (from, until) in Present)
            _edges.AddRange([from, until]);
        for (var i = 0; i < _edges.Count; i++)
            _edges[i] = Math.Clamp(_edges[i], _from, _options.Until);
        _edges.Sort();
    }

    // Makes the active ones those of a period.
    private void Move(int from, int until, ReadOnlySpan<UnitSpan> owed, ref int next)
    {
        var changed = _active.RemoveBefore(from);
        for (; next < owed.Length && owed[next].From < until; next++)
        {
            if (owed[next].Until <= from)
                continue;
            _active.Add(owed[next]);
            changed = true;
        }

        if (changed && _periods is not null)
            Renew();
    }

    private void Add(int from, int until)
    {
        (_row.From, _row.Until, _row.RuledOut) = (from, until, RuledOut(from, until));
        _rows.Add(_row);
    }

    private void Renew()
    {
        _row.Version++;
        _active.Fill(_row, _byRank);
    }

    private bool IsPresent(int day)
    {
        foreach (var (from, until) in Present)
        {
            if (from <= day && day < until)
                return true;
        }

        return false;
    }

    // What is covered on all days on which the two are there.
    private DutyClasses RuledOut(int from, int until)
    {
        if (Covered.Count == 0)
            return DutyClasses.None;
        var classes = (DutyClasses)byte.MaxValue;
        foreach (var (start, end) in Present)
        {
            var (first, last) = (Math.Max(start, from), Math.Min(end, until));
            if (first < last)
                classes &= CoveredOn(first, last);
        }

        return classes & ~(_row.Surely | _row.Possibly);
    }

    private DutyClasses CoveredOn(int from, int until)
    {
        var (classes, reached) = ((DutyClasses)byte.MaxValue, from);
        foreach (var covered in Covered)
        {
            if (covered.Until <= reached)
                continue;
            if (covered.From > reached)
                return DutyClasses.None;
            (classes, reached) = (classes & covered.Classes, covered.Until);
            if (reached >= until)
                return classes;
        }

        return DutyClasses.None;
    }
}
