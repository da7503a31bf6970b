using System.Collections.Immutable;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Which duties between two units no source can have missed, in which days: what is not on record there is not
/// owed, elsewhere it is unknown.</summary>
/// <remarks>
/// A line of coverage speaks of states and holds for two of them alike, so units that stand in the same lines are
/// reckoned once. Where several states bear a code on a day, those count that exist; where none does, all.
/// </remarks>
internal sealed class CoverageTable
{
    private readonly List<(ulong[] Lines, int From, int Until)>[] _days; // by unit
    private readonly Dictionary<string, List<Covered>> _known = [];
    private readonly Coverage[] _lines;
    private readonly ImmutableArray<PanelDuty> _duties;

    public CoverageTable(TreatyRegister register, Continuity continuity, UnitTable units,
        ImmutableArray<PanelDuty> duties)
    {
        (_lines, _duties) = ([.. register.Coverages], duties);
        var byState = new ulong[register.States.Length][];
        for (var state = 0; state < byState.Length; state++)
            byState[state] = LinesOf(state, continuity);
        _days = new List<(ulong[], int, int)>[units.Units.Length];
        for (var unit = 0; unit < _days.Length; unit++)
            _days[unit] = DaysOf(units.Units[unit], byState, register);
    }

    /// <summary>Days in which some duties are covered between two units, in order; nothing for the rest.</summary>
    public void AddBetween(int a, int b, List<Covered> into)
    {
        foreach (var (first, from, until) in _days[a])
        {
            foreach (var (second, other, end) in _days[b])
            {
                var (start, stop) = (Math.Max(from, other), Math.Min(until, end));
                if (start >= stop)
                    continue;
                foreach (var covered in Of(first, second))
                {
                    var cut = new Covered(
                        Math.Max(start, covered.From), Math.Min(stop, covered.Until), covered.Classes);
                    if (cut.From < cut.Until)
                        Extend(cut, into);
                }
            }
        }
    }

    private static void Extend(Covered next, List<Covered> into)
    {
        if (into.Count > 0 && into[^1].Until == next.From && into[^1].Classes == next.Classes)
            into[^1] = into[^1] with { Until = next.Until };
        else
            into.Add(next);
    }

    private List<Covered> Of(ulong[] first, ulong[] second)
    {
        var both = new ulong[first.Length];
        var any = 0ul;
        for (var i = 0; i < both.Length; i++)
            any |= both[i] = first[i] & second[i];
        if (any == 0)
            return [];
        var key = string.Join(',', both);
        if (!_known.TryGetValue(key, out var covered))
            _known[key] = covered = Reckon(both);
        return covered;
    }

    private List<Covered> Reckon(ulong[] lines)
    {
        List<int> edges = [];
        for (var i = 0; i < _lines.Length; i++)
        {
            if (Has(lines, i))
                edges.AddRange([_lines[i].Days.From.Latest, _lines[i].Days.Until.Earliest]);
        }

        edges.Sort();
        List<Covered> covered = [];
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (edges[i] < edges[i + 1] && ClassesOn(lines, edges[i]) is not DutyClasses.None and var classes)
                Extend(new(edges[i], edges[i + 1], classes), covered);
        }

        return covered;
    }

    // A class of several actions is covered where all of them are, by one line or by several.
    private DutyClasses ClassesOn(ulong[] lines, int day)
    {
        var classes = DutyClasses.None;
        foreach (var duty in _duties)
        {
            var all = true;
            foreach (var action in duty.Actions)
            {
                var any = false;
                for (var i = 0; i < _lines.Length && !any; i++)
                {
                    any = Has(lines, i) && _lines[i].Days.MustContain(day) && _lines[i].Actions.Contains(action);
                }

                all &= any;
            }

            classes |= all ? duty.Class : DutyClasses.None;
        }

        return classes;
    }

    private ulong[] LinesOf(int state, Continuity continuity)
    {
        var lines = new ulong[(_lines.Length + 63) / 64];
        for (var i = 0; i < _lines.Length; i++)
        {
            foreach (var named in _lines[i].States)
            {
                if (continuity.Same(named, state))
                    lines[i / 64] |= 1ul << (i % 64);
            }
        }

        return lines;
    }

    private static List<(ulong[] Lines, int From, int Until)> DaysOf(
        List<UnitTable.Run> runs, ulong[][] byState, TreatyRegister register)
    {
        List<int> edges = [];
        foreach (var run in runs)
        {
            edges.AddRange([run.From, run.Until]);
            foreach (var life in register.States[run.StateId].Exists)
                edges.AddRange([life.Value.From.Earliest, life.Value.Until.Latest]);
        }

        edges.Sort();
        List<(ulong[], int, int)> days = [];
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (edges[i] == edges[i + 1] || LinesOn(runs, edges[i], byState, register) is not { } lines)
                continue;
            if (days.Count > 0 && days[^1].Item3 == edges[i] && days[^1].Item1.AsSpan().SequenceEqual(lines))
                days[^1] = (lines, days[^1].Item2, edges[i + 1]);
            else
                days.Add((lines, edges[i], edges[i + 1]));
        }

        return days;
    }

    private static ulong[]? LinesOn(List<UnitTable.Run> runs, int day, ulong[][] byState, TreatyRegister register)
    {
        ulong[]? existing = null, any = null;
        foreach (var run in runs)
        {
            if (run.From > day || day >= run.Until)
                continue;
            any = Both(any, byState[run.StateId]);
            if (register.States[run.StateId].ExistsOn(day) != false)
                existing = Both(existing, byState[run.StateId]);
        }

        return existing ?? any;
    }

    private static ulong[] Both(ulong[]? a, ulong[] b)
    {
        if (a is null)
            return b;
        var both = new ulong[b.Length];
        for (var i = 0; i < b.Length; i++)
            both[i] = a[i] & b[i];
        return both;
    }

    private static bool Has(ulong[] lines, int index) => (lines[index / 64] & (1ul << (index % 64))) != 0;

    /// <summary>Days in which some duties are covered; half-open.</summary>
    internal readonly record struct Covered(int From, int Until, DutyClasses Classes);
}
