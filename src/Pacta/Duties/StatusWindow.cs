using Pacta.Law;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>
/// When a state is anything to an instrument, and when it is a party beyond doubt: an answer without its spans.
/// </summary>
/// <param name="From">The first day on which it may have a status other than none or former.</param>
/// <param name="Until">The first day on which it certainly has none any more.</param>
/// <param name="SureFrom">The first day on which it is certainly a party.</param>
/// <param name="SureUntil">The first day after it; not after <paramref name="SureFrom"/>: there is no such day.</param>
/// <remarks>Half-open. Where a party leaves and returns, only its first stay is sure; the spans tell of the
/// others.</remarks>
internal readonly record struct StatusWindow(int From, int Until, int SureFrom, int SureUntil)
{
    /// <summary>Whether it may have a status that day.</summary>
    public bool MayHold(int day) => From <= day && day < Until;

    /// <summary>Whether it is a party that day on every reading of the dates.</summary>
    public bool IsSure(int day) => SureFrom <= day && day < SureUntil;

    /// <summary>The window of a state that has spans under the instrument.</summary>
    public static StatusWindow Of(InstrumentStanding standing, int stateId)
    {
        var spans = standing.SpansOf(stateId);
        Span<int> edges = stackalloc int[4 * Math.Min(spans.Length, MostSpans)];
        if (spans.Length > MostSpans)
            return new(Day.Min, Day.Max, 0, 0);
        for (var i = 0; i < spans.Length; i++)
        {
            var (from, until) = (spans[i].Days.From, spans[i].Days.Until);
            (edges[4 * i], edges[4 * i + 1], edges[4 * i + 2], edges[4 * i + 3]) =
                (from.Earliest, from.Latest, until.Earliest, until.Latest);
        }

        edges.Sort();
        return Between(standing, stateId, edges);
    }

    // More turns than any state ever took; beyond them the spans themselves are asked.
    private const int MostSpans = 64;

    // From one edge to the next the status is one and the same.
    private static StatusWindow Between(InstrumentStanding standing, int stateId, ReadOnlySpan<int> edges)
    {
        var (from, until, sureFrom, sureUntil) = (Day.Max, Day.Min, 0, 0);
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var (start, end) = (edges[i], edges[i + 1]);
            if (start == end)
                continue;
            var status = standing.StatusOf(stateId, start);
            if (status.Status is Status.None or Status.Former)
                continue;
            (from, until) = (Math.Min(from, start), end);
            if (status is not { Status: Status.Party, Certainty: Certainty.Yes })
                continue;
            if (sureFrom == sureUntil)
                (sureFrom, sureUntil) = (start, end);
            else if (sureUntil == start)
                sureUntil = end;
        }

        return new(from, until, sureFrom, sureUntil);
    }
}
