using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Which duties of a unit toward any other no source can have missed, in which days: those that are covered
/// toward every other that is there.</summary>
internal sealed class CoverageOfAll(CoverageTable coverage, UnitTable units)
{
    /// <summary>Adds the days, in order.</summary>
    public void Add(int unit, List<CoverageTable.Covered> into)
    {
        List<CoverageTable.Covered> all = [new(Day.Min, Day.Max, (DutyClasses)byte.MaxValue)], one = [];
        for (var other = 0; other < units.Units.Length && all.Count > 0; other++)
        {
            if (other == unit)
                continue;
            one.Clear();
            coverage.AddBetween(unit, other, one);
            all = Both(all, one, units.Units[other]);
        }

        into.AddRange(all);
    }

    // On a day on which the other is not there, nothing can be owed to it.
    private static List<CoverageTable.Covered> Both(
        List<CoverageTable.Covered> all, List<CoverageTable.Covered> one, List<UnitTable.Run> other)
    {
        List<int> edges = [];
        foreach (var covered in all)
            edges.AddRange([covered.From, covered.Until]);
        foreach (var covered in one)
            edges.AddRange([covered.From, covered.Until]);
        foreach (var run in other)
            edges.AddRange([run.From, run.Until]);
        edges.Sort();
        List<CoverageTable.Covered> both = [];
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (edges[i] == edges[i + 1])
                continue;
            var classes = On(all, edges[i]);
            foreach (var run in other)
            {
                if (run.From > edges[i] || edges[i] >= run.Until)
                    continue;
                classes &= On(one, edges[i]);
                break;
            }

            if (classes == DutyClasses.None)
                continue;
            if (both.Count > 0 && both[^1].Until == edges[i] && both[^1].Classes == classes)
                both[^1] = both[^1] with { Until = edges[i + 1] };
            else
                both.Add(new(edges[i], edges[i + 1], classes));
        }

        return both;
    }

    private static DutyClasses On(List<CoverageTable.Covered> days, int day)
    {
        foreach (var covered in days)
        {
            if (covered.From <= day && day < covered.Until)
                return covered.Classes;
        }

        return DutyClasses.None;
    }
}
