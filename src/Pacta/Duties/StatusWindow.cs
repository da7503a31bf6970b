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
/// <param name="May">When it may have a status under which anything is owed.</param>
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

    /// <summary>Whether neither is anything owed under a status, nor to who has it.</summary>
    public static bool IsNothing(Status status) => status is Status.None or Status.Negotiating or Status.Former;

    /// <summary>What the state is to the instrument in a tick.</summary>
    public StandsAs At(int tick)
    {
        var sure = Number(Party.Contains(tick)) * (StandsAs.Unsure - StandsAs.Party)
            + Number(Interim.Contains(tick)) * (StandsAs.Unsure - StandsAs.Interim);
        return (StandsAs)(Number(May.Contains(tick)) * ((int)StandsAs.Unsure - sure));
    }

    /// <summary>What two states are to an instrument together.</summary>
    /// <param name="debtor">What the one is that owes.</param>
    /// <param name="creditor">What the other is.</param>
    public static HeldAs Together(StandsAs debtor, StandsAs creditor) => Pairs[(int)debtor << 2 | (int)creditor];

    // Looked up, because a jump would often be guessed wrong. By debtor, each by creditor.
    private static ReadOnlySpan<HeldAs> Pairs =>
    [
        HeldAs.None, HeldAs.None, HeldAs.None, HeldAs.None,
        HeldAs.None, HeldAs.Parties, HeldAs.None, HeldAs.Unsure,
        HeldAs.None, HeldAs.Interim, HeldAs.Interim, HeldAs.Unsure,
        HeldAs.None, HeldAs.Unsure, HeldAs.Unsure, HeldAs.Unsure,
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
            if (best < 0 || IsNothing(spans[best].Status))
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
