using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>
/// What holds of an instrument under several readings, as one conclusion: certain where all readings agree, possible
/// where some say so.
/// </summary>
internal static class StandingMerge
{
    public static InstrumentStanding Of(
        Register.Instrument instrument, List<(Reading Reading, InstrumentStanding Standing)> readings)
    {
        List<(int StateId, StatusSpan Span)> spans = [];
        var states = readings.SelectMany(static r => r.Standing.States.ToArray()).Distinct().Order();
        foreach (var state in states)
        {
            var told = readings.ConvertAll(r => r.Standing.SpansOf(state).ToArray());
            foreach (var status in told.SelectMany(static s => s).Select(static s => s.Status).Distinct().ToList())
                Add(state, told.ConvertAll(t => Array.FindAll(t, s => s.Status == status)), spans);
        }

        return new(instrument, Together(readings.ConvertAll(static r => r.Standing.Entry)),
            Together(readings.ConvertAll(static r => r.Standing.End)), spans)
        { Readings = [.. readings] };
    }

    /// <summary>The day of something that some readings may lack: then it is perhaps never.</summary>
    /// <returns>Null when no reading has it.</returns>
    public static (DayBounds Day, Reason Why)? Together(IReadOnlyList<(DayBounds Day, Reason Why)?> days)
    {
        (DayBounds Day, Reason Why)? all = null;
        foreach (var day in days)
        {
            if (day is { } next)
            {
                all = all is { } before
                    ? (new(Math.Min(before.Day.Earliest, next.Day.Earliest),
                        Math.Max(before.Day.Latest, next.Day.Latest)), before.Why)
                    : next;
            }
        }

        return all is { } some && days.Any(static d => d is null)
            ? (new(some.Day.Earliest, Day.Max), some.Why) : all;
    }

    // Between two edges of any span the answer is one and the same: so it is asked once between each two.
    private static void Add(int state, List<StatusSpan[]> told, List<(int StateId, StatusSpan Span)> into)
    {
        int[] edges = [.. told.SelectMany(static t => t).SelectMany(static s => new[]
        {
            s.Days.From.Earliest, s.Days.From.Latest, s.Days.Until.Earliest, s.Days.Until.Latest,
        }).Distinct().Order()];
        var runs = new List<(int From, int Until, Certainty Certainty)>();
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var certainty = OnAll(told, edges[i]);
            if (runs is [.., var last] && last.Certainty == certainty)
                runs[^1] = last with { Until = edges[i + 1] };
            else
                runs.Add((edges[i], edges[i + 1], certainty));
        }

        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Certainty == Certainty.No)
                continue;
            var before = runs[i];
            // Possible, then certain, then possible: one span whose ends are uncertain.
            var sure = before.Certainty == Certainty.Yes ? before
                : i + 1 < runs.Count && runs[i + 1].Certainty == Certainty.Yes ? runs[++i]
                : (From: before.Until, Until: before.From, Certainty: Certainty.Possible);
            var after = sure.Certainty == Certainty.Yes && i + 1 < runs.Count
                && runs[i + 1].Certainty == Certainty.Possible ? runs[++i] : sure;
            var days = sure.Certainty == Certainty.Yes
                ? new DaySpan(new(before.From, sure.From), new(sure.Until, after.Until))
                : new DaySpan(new(before.From, before.Until), new(before.From, before.Until));
            into.Add((state, Spanning(told, days)));
        }
    }

    private static Certainty OnAll(List<StatusSpan[]> told, int day) => Certainties.OnAll(
        told.Select(spans => spans.Max(s => (Certainty?)s.Days.Contains(day)) ?? Certainty.No));

    // Why it begins and ends is told by a reading that has it begin, or end, as late as any.
    private static StatusSpan Spanning(List<StatusSpan[]> told, DaySpan days)
    {
        var within = told.SelectMany(static t => t)
            .Where(s => s.Days.From.Earliest < days.Until.Latest && days.From.Earliest < s.Days.Until.Latest).ToList();
        var first = within.MinBy(static s => s.Days.From.Earliest);
        var last = within.MaxBy(static s => s.Days.Until.Latest);
        return new(first.Status, days, first.Start, last.End);
    }
}
