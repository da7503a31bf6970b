using Pacta.Law;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>
/// When a state may be anything to an instrument, and when it is a party, or signatory or contracting state, beyond
/// doubt: an answer without its spans.
/// </summary>
/// <remarks>
/// Rounded so that "may hold" errs to yes and the others to no: who asks then looks at the spans. Where a state leaves
/// and returns, only its first stay is sure. The default never holds.
/// </remarks>
/// <param name="May">When it may have a status other than none or former.</param>
/// <param name="Party">When it is certainly a party.</param>
/// <param name="Interim">When it is certainly signatory or contracting state.</param>
internal readonly record struct StatusWindow(TickSpan May, TickSpan Party, TickSpan Interim)
{
    // More turns than any state ever took; beyond them the spans themselves are asked.
    private const int MostSpans = 64;

    /// <summary>The window of a state that has spans under the instrument.</summary>
    public static StatusWindow Of(InstrumentStanding standing, int stateId)
    {
        var spans = standing.SpansOf(stateId);
        if (spans.Length > MostSpans)
            return new(TickSpan.Around(Day.Min, Day.Max), default, default);
        Span<int> edges = stackalloc int[4 * spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            var (from, until) = (spans[i].Days.From, spans[i].Days.Until);
            (edges[4 * i], edges[4 * i + 1], edges[4 * i + 2], edges[4 * i + 3]) =
                (from.Earliest, from.Latest, until.Earliest, until.Latest);
        }

        edges.Sort();
        return Between(spans, edges);
    }

    /// <summary>What two states are to an instrument together, in a tick.</summary>
    /// <param name="debtor">The window of the one that owes.</param>
    /// <param name="creditor">That of the other.</param>
    /// <param name="tick">The tick.</param>
    public static HeldAs Together(StatusWindow debtor, StatusWindow creditor, int tick)
    {
        var (owes, isOwed) = (debtor.Party.Contains(tick), creditor.Party.Contains(tick));
        var (owesInterim, isOwedInterim) = (debtor.Interim.Contains(tick), creditor.Interim.Contains(tick));
        var may = debtor.May.Contains(tick) & creditor.May.Contains(tick);
        var answer = Number(owes & isOwed) | Number(owesInterim & (isOwed | isOwedInterim)) << 1
            | Number(owes & isOwedInterim) << 2;
        return (HeldAs)((int)Answers[answer] * Number(may));
    }

    // Looked up, because a jump would often be guessed wrong; the first that holds counts.
    private static ReadOnlySpan<HeldAs> Answers =>
    [
        HeldAs.Unsure, HeldAs.Parties, HeldAs.Interim, HeldAs.Parties,
        HeldAs.None, HeldAs.Parties, HeldAs.Interim, HeldAs.Parties,
    ];

    private static int Number(bool holds) => holds ? 1 : 0;

    // From one edge to the next the status is one and the same.
    private static StatusWindow Between(ReadOnlySpan<StatusSpan> spans, ReadOnlySpan<int> edges)
    {
        var (from, until) = (Day.Max, Day.Min);
        (int From, int Until) party = (0, 0), interim = (0, 0);
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var (start, end) = (edges[i], edges[i + 1]);
            if (start == end)
                continue;
            var best = InstrumentStanding.Best(spans, start, out var certainty);
            if (best < 0 || spans[best].Status is Status.None or Status.Former)
                continue;
            (from, until) = (Math.Min(from, start), end);
            if (certainty != Certainty.Yes)
                continue;
            if (spans[best].Status == Status.Party)
                party = Extended(party, start, end);
            else if (spans[best].Status is Status.Signatory or Status.Contracting)
                interim = Extended(interim, start, end);
        }

        return new(TickSpan.Around(from, until), TickSpan.Within(party.From, party.Until),
            TickSpan.Within(interim.From, interim.Until));
    }

    private static (int From, int Until) Extended((int From, int Until) span, int start, int end) =>
        span.From == span.Until ? (start, end) : span.Until == start ? (span.From, end) : span;
}
