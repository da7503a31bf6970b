using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Under which code a state stands in a panel, in which days.</summary>
/// <remarks>
/// On a day on which no code is recorded the nearest one stands: of the codes within the same life of the state the
/// next, else the last; outside any life the last before, else the first after. So an agreement that a state made
/// before a list counts it, or in exile, keeps its number.
/// </remarks>
internal static class CodeDays
{
    /// <summary>Adds the days of a state, cut to those in which it belongs into the panel.</summary>
    public static void Add(
        State state, PanelOptions options, List<(string Code, int StateId, int From, int Until)> into)
    {
        var codes = SpansOf(state, options.Codes);
        var own = codes.Count == 0;
        if (own && options.States != PanelStates.Register)
            return;
        if (own)
            codes.Add((state.Code, Day.Min, Day.Max));
        List<int> edges = [Day.Min];
        foreach (var (_, from, until) in codes)
            edges.AddRange([from, until]);
        foreach (var life in state.Exists)
            edges.AddRange([life.Value.From.Earliest, life.Value.Until.Latest]);
        edges.Add(Day.Max);
        edges.Sort();
        var first = into.Count;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            if (edges[i] == edges[i + 1])
                continue;
            var code = CodeOn(state, codes, edges[i]);
            foreach (var (from, until) in Belonging(state, options.States))
            {
                var (start, end) = (Math.Max(from, edges[i]), Math.Min(until, edges[i + 1]));
                if (start < end)
                    Add(code, state.Id, start, end, first, into);
            }
        }
    }

    private static void Add(string code, int state, int from, int until, int first,
        List<(string Code, int StateId, int From, int Until)> into)
    {
        if (into.Count > first && into[^1] is var last && last.Code == code && last.Until == from)
            into[^1] = last with { Until = until };
        else
            into.Add((code, state, from, until));
    }

    private static string CodeOn(State state, List<(string Code, int From, int Until)> codes, int day)
    {
        var life = LifeOn(state, day);
        string? next = null, last = null, before = null;
        foreach (var (code, from, until) in codes)
        {
            if (from <= day && day < until)
                return code;
            var isOfLife = life is { } days && from < days.Until && days.From < until;
            if (isOfLife && from > day)
                next ??= code;
            else if (isOfLife)
                last = code;
            else if (until <= day)
                before = code;
        }

        return next ?? last ?? before ?? codes[0].Code;
    }

    private static (int From, int Until)? LifeOn(State state, int day)
    {
        foreach (var life in state.Exists)
        {
            if (life.Value.MayContain(day))
                return (life.Value.From.Earliest, life.Value.Until.Latest);
        }

        return null;
    }

    // The days of a list's membership are those of its codes, as far as the state was there.
    private static List<(int From, int Until)> Belonging(State state, PanelStates list)
    {
        if (list is not (PanelStates.Cow or PanelStates.GleditschWard))
            return [(Day.Min, Day.Max)];
        List<(int, int)> days = [];
        foreach (var (_, from, until) in SpansOf(
            state, list == PanelStates.Cow ? CodeScheme.Cow : CodeScheme.GleditschWard))
        {
            if (state.Exists.IsEmpty)
                days.Add((from, until));
            foreach (var life in state.Exists)
            {
                var (start, end) = (Math.Max(from, life.Value.From.Earliest), Math.Min(until, life.Value.Until.Latest));
                if (start < end)
                    days.Add((start, end));
            }
        }

        return days;
    }

    private static List<(string Code, int From, int Until)> SpansOf(State state, CodeScheme scheme)
    {
        List<(string Code, int From, int Until)> spans = [];
        foreach (var code in state.Codes)
        {
            if (code.Value.Scheme != scheme || code.From.Rank == Rank.Deprecated)
                continue;
            var at = spans.Count;
            var span = (code.Value.Value, code.Value.Days.From.Earliest, code.Value.Days.Until.Latest);
            while (at > 0 && spans[at - 1].From > span.Earliest)
                at--;
            spans.Insert(at, span);
        }

        return spans;
    }
}
