using Pacta.Law;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>When a state is bound by an instrument, or in a list of states by days, and how surely.</summary>
internal static class Stretches
{
    /// <summary>Adds the days on which an instrument binds a state, as <see cref="InstrumentStanding.StatusOf"/> says
    /// of each, in order.</summary>
    public static void AddBound(InstrumentStanding standing, int stateId, List<Stretch> into)
    {
        var spans = standing.SpansOf(stateId);
        if (spans.Length == 1)
        {
            if (spans[0].Status is Status.Party or Status.Provisional)
                Add(spans[0].Days, into);
            return;
        }

        Span<int> edges = spans.Length <= 16 ? stackalloc int[4 * spans.Length] : new int[4 * spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            var (from, until) = (spans[i].Days.From, spans[i].Days.Until);
            (edges[4 * i], edges[(4 * i) + 1], edges[(4 * i) + 2], edges[(4 * i) + 3]) =
                (from.Earliest, from.Latest, until.Earliest, until.Latest);
        }

        edges.Sort();
        var first = into.Count;
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            if (edges[i] == edges[i + 1])
                continue;
            var status = standing.StatusOf(stateId, edges[i]);
            if (status.IsBound)
                Extend(new(edges[i], edges[i + 1], status.Certainty), first, into);
        }
    }

    /// <summary>Adds the days that are in a span, each with how surely.</summary>
    public static void Add(DaySpan days, List<Stretch> into)
    {
        var (early, late) = (days.From.Earliest, days.From.Latest);
        var (first, last) = (days.Until.Earliest, days.Until.Latest);
        if (late >= first)
        {
            AddUnlessEmpty(new(early, last, Certainty.Possible), into);
            return;
        }

        AddUnlessEmpty(new(early, late, Certainty.Possible), into);
        AddUnlessEmpty(new(late, first, Certainty.Yes), into);
        AddUnlessEmpty(new(first, last, Certainty.Possible), into);
    }

    /// <summary>Adds a stretch; one that goes on where the last ended becomes one with it.</summary>
    /// <param name="next">The stretch, not before the last.</param>
    /// <param name="first">Where in the list those begin that it may become one with.</param>
    /// <param name="into">The list.</param>
    public static void Extend(Stretch next, int first, List<Stretch> into)
    {
        if (into.Count > first && into[^1] is var last && last.Until == next.From && last.Certainty == next.Certainty)
            into[^1] = last with { Until = next.Until };
        else
            into.Add(next);
    }

    /// <summary>Adds the days that are in both of two lists, as surely as the less sure of the two says.</summary>
    public static void AddShared(List<Stretch> a, List<Stretch> b, int first, List<Stretch> into)
    {
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            var (from, until) = (Math.Max(a[i].From, b[j].From), Math.Min(a[i].Until, b[j].Until));
            if (from < until)
                Extend(new(from, until, Certainties.Least(a[i].Certainty, b[j].Certainty)), first, into);
            if (a[i].Until < b[j].Until)
                i++;
            else
                j++;
        }
    }

    /// <summary>Makes a list of days hold those of a span too: of a day that both hold the surer counts.</summary>
    public static void Unite(DaySpan days, List<Stretch> listed)
    {
        List<Stretch> own = [];
        Add(days, own);
        if (listed.Count == 0 || (own.Count > 0 && listed[^1].Until < own[0].From))
        {
            listed.AddRange(own);
            return;
        }

        var all = listed.Concat(own).ToList();
        var edges = all.SelectMany(static s => new[] { s.From, s.Until }).Distinct().Order().ToList();
        listed.Clear();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            var most = Certainty.No;
            foreach (var stretch in all)
                most = stretch.From <= edges[i] && edges[i] < stretch.Until
                    ? Certainties.Most(most, stretch.Certainty) : most;
            if (most != Certainty.No)
                Extend(new(edges[i], edges[i + 1], most), 0, listed);
        }
    }

    private static void AddUnlessEmpty(Stretch stretch, List<Stretch> into)
    {
        if (stretch.From < stretch.Until)
            into.Add(stretch);
    }
}
