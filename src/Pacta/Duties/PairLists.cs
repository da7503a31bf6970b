using Pacta.Law;

namespace Pacta.Duties;

/// <summary>
/// For each pair of states the instruments of few states that both ever had a status under, by place, each with the
/// windows of the two.
/// </summary>
internal sealed class PairLists
{
    private readonly Run[]?[] _runs; // by the lower state, then by how much higher the other is
    private readonly Entry[] _entries;

    public PairLists(Standings standings, InstrumentOrder order)
    {
        _runs = new Run[standings.Register.States.Length][];
        for (var place = order.ManyCount; place < order.Ids.Length; place++)
        {
            var states = standings[order.Ids[place]].States;
            for (var i = 0; i < states.Length; i++)
            {
                var runs = _runs[states[i]] ??= new Run[_runs.Length - states[i]];
                for (var j = i; j < states.Length; j++)
                    runs[states[j] - states[i]].Count++;
            }
        }

        var count = 0;
        foreach (var runs in _runs)
        {
            foreach (ref var run in runs.AsSpan())
                (run.First, count, run.Count) = (count, count + run.Count, 0);
        }

        _entries = new Entry[count];
        Fill(standings, order);
    }

    /// <summary>What two states share, by place; a state with itself: all its own.</summary>
    public ReadOnlySpan<Entry> Of(int a, int b)
    {
        if (_runs[Math.Min(a, b)] is not { } runs)
            return [];
        var run = runs[Math.Abs(a - b)];
        return _entries.AsSpan(run.First, run.Count);
    }

    private void Fill(Standings standings, InstrumentOrder order)
    {
        List<StatusWindow> windows = [];
        for (var place = order.ManyCount; place < order.Ids.Length; place++)
        {
            var standing = standings[order.Ids[place]];
            windows.Clear();
            for (var i = 0; i < standing.States.Length; i++)
            {
                windows.Add(StatusWindow.Of(standing, standing.States[i]));
                for (var j = 0; j <= i; j++)
                {
                    ref var run = ref _runs[standing.States[j]]![standing.States[i] - standing.States[j]];
                    _entries[run.First + run.Count++] = new(place, windows[j], windows[i]);
                }
            }
        }
    }

    private struct Run
    {
        public int First, Count;
    }

    /// <summary>An instrument that two states share.</summary>
    /// <param name="Place">Which.</param>
    /// <param name="Lower">When the one of the lower id may and does hold it.</param>
    /// <param name="Higher">When the other does.</param>
    internal readonly record struct Entry(int Place, StatusWindow Lower, StatusWindow Higher);
}
