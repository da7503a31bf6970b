using Pacta.Law;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>
/// When a state may be anything to an instrument, and when it is a party beyond doubt: an answer without its spans.
/// </summary>
/// <remarks>
/// Kept in eight bytes, because a question looks at hundreds: in ticks of two days from 1741 to 2099, rounded so that
/// "may hold" errs to yes and "is sure" to no; who asks then looks at the spans. Where a party leaves and returns, only
/// its first stay is sure. The default never holds.
/// </remarks>
internal readonly record struct StatusWindow
{
    private const int First = -83_640; // 1741-01-01
    private const int LastTick = ushort.MaxValue - 1;

    private readonly ushort _from, _until, _sureFrom, _sureUntil;

    /// <param name="from">The first day on which it may have a status other than none or former.</param>
    /// <param name="until">The first day on which it certainly has none any more.</param>
    /// <param name="sureFrom">The first day on which it is certainly a party.</param>
    /// <param name="sureUntil">The first day after it; not after <paramref name="sureFrom"/>: there is none.</param>
    public StatusWindow(int from, int until, int sureFrom, int sureUntil)
    {
        (_from, _until) = (Down(from, 0, LastTick), Up(until, 1, ushort.MaxValue));
        (_sureFrom, _sureUntil) = (Up(sureFrom, 1, ushort.MaxValue), Down(sureUntil, 0, LastTick));
    }

    /// <summary>The tick of a day: the first and the last stand for all days before and after them too.</summary>
    public static int TickOf(int day) => Down(day, 0, LastTick);

    /// <summary>Whether it may have a status on a day of a tick; no: it certainly has none.</summary>
    public bool MayHold(int tick) => _from <= tick & tick < _until;

    /// <summary>Whether it is a party on a day of a tick on every reading of the dates; no: ask the spans.</summary>
    public bool IsSure(int tick) => _sureFrom <= tick & tick < _sureUntil;

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

    private static ushort Down(long day, int least, int most) => (ushort)Math.Clamp((day - First) >> 1, least, most);

    private static ushort Up(long day, int least, int most) => (ushort)Math.Clamp((day - First + 1) >> 1, least, most);

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
