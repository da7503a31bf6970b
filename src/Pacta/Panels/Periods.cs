using Pacta.Time;

namespace Pacta.Panels;

/// <summary>The years, months or days of a panel, in order; the first and the last cut to its range.</summary>
internal sealed class Periods
{
    private readonly int[] _starts; // and the end of the last

    public Periods(PanelTime by, int from, int until)
    {
        List<int> starts = [from];
        var (year, month, _) = Day.ToDate(from);
        for (var next = from; ;)
        {
            (year, month) = by switch
            {
                PanelTime.Year => (year + 1, 1),
                PanelTime.Month when month == 12 => (year + 1, 1),
                PanelTime.Month => (year, month + 1),
                _ => (year, month),
            };
            next = by == PanelTime.Day ? next + 1 : Day.FromDate(year, month, 1);
            if (next >= until)
                break;
            starts.Add(next);
        }

        starts.Add(until);
        _starts = [.. starts];
    }

    public int Count => _starts.Length - 1;

    public int From(int index) => _starts[index];

    public int Until(int index) => _starts[index + 1];

    /// <summary>The period that a day is in; before the first, the first; after the last, the count.</summary>
    public int IndexOf(int day)
    {
        if (day >= _starts[^1])
            return Count;
        var (low, high) = (0, Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] <= day)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}
