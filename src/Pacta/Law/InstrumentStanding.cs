using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>What the law concludes about one instrument: when it is in force, and what each state is to it.</summary>
public sealed class InstrumentStanding
{
    private readonly int[] _states;
    private readonly int[] _firstSpan;
    private readonly StatusSpan[] _spans;

    internal InstrumentStanding(
        Instrument instrument,
        (DayBounds Day, Reason Why)? entry,
        (DayBounds Day, Reason Why)? end,
        List<(int StateId, StatusSpan Span)> spans)
    {
        (Instrument, Entry, End) = (instrument, entry, end);
        CollectionsMarshal.AsSpan(spans).SortRun(InOrder);
        _spans = new StatusSpan[spans.Count];
        var count = 0;
        for (var i = 0; i < spans.Count; i++)
            count += StartsState(spans, i) ? 1 : 0;
        (_states, _firstSpan) = (new int[count], new int[count + 1]);
        for (int i = 0, state = 0; i < spans.Count; i++)
        {
            _spans[i] = spans[i].Span;
            if (!StartsState(spans, i))
                continue;
            (_states[state], _firstSpan[state]) = (spans[i].StateId, i);
            state++;
        }

        _firstSpan[count] = spans.Count;
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>
    /// When it entered into force (a statement: when it was made), and why; null: nothing recorded brings it into
    /// force.
    /// </summary>
    public (DayBounds Day, Reason Why)? Entry { get; }

    /// <summary>
    /// The first day on which it is in force for nobody any more, and why; null: no end follows from the record.
    /// </summary>
    public (DayBounds Day, Reason Why)? End { get; }

    /// <summary>
    /// What holds under each reading of the disputes that the register leaves open; empty: it leaves none open.
    /// </summary>
    public ImmutableArray<(Reading Reading, InstrumentStanding Standing)> Readings { get; internal init; } = [];

    /// <summary>By legal person, whose side it took in a treaty between two; empty: nobody took another's.</summary>
    internal ImmutableArray<(int Person, int Side)> Sides { get; init; } = [];

    /// <summary>The person on whose side one stands in a treaty between two that passed; null: it did not.</summary>
    internal int? SideOf(int person)
    {
        foreach (var (taker, side) in Sides)
        {
            if (taker == person)
                return side;
        }

        return Sides.IsEmpty ? null : person;
    }

    /// <summary>Every state that ever had a status, by id, ascending.</summary>
    public ReadOnlySpan<int> States => _states;

    /// <summary>The spans of a state, in order of their starts; empty: it never had a status.</summary>
    public ReadOnlySpan<StatusSpan> SpansOf(int stateId)
    {
        var index = Array.BinarySearch(_states, stateId);
        return index < 0 ? [] : _spans.AsSpan(_firstSpan[index].._firstSpan[index + 1]);
    }

    /// <summary>What a state is to the instrument on a day, and how surely.</summary>
    /// <remarks>
    /// Where dates leave several statuses possible, the closest to being bound is given, as possible. A status that is
    /// certain holds on every reading of the dates; <see cref="Status.None"/> does so too.
    /// </remarks>
    public StatusOnDay StatusOf(int stateId, int day)
    {
        var spans = SpansOf(stateId);
        var best = Best(spans, day, out var certainty);
        return best < 0 ? FormerStatus(stateId, day) : new(spans[best].Status, certainty, spans[best]);
    }

    /// <summary>Of a state's spans the one that says most of a day: the highest status, as surely as any span says it.
    /// </summary>
    /// <returns>Its place; -1: none reaches the day.</returns>
    internal static int Best(ReadOnlySpan<StatusSpan> spans, int day, out Certainty certainty)
    {
        var (best, status) = (-1, Status.None);
        certainty = Certainty.No;
        for (var i = 0; i < spans.Length; i++)
        {
            var holds = spans[i].Days.Contains(day);
            if (holds != Certainty.No && (spans[i].Status > status || (spans[i].Status == status && holds > certainty)))
                (best, status, certainty) = (i, spans[i].Status, holds);
        }

        return best;
    }

    /// <summary>Whether a state is signatory or contracting state on a day, and how surely.</summary>
    public Certainty IsInterim(int stateId, int day)
    {
        var most = Certainty.No;
        foreach (ref readonly var span in SpansOf(stateId))
        {
            if (span.Status is not (Status.Signatory or Status.Contracting))
                continue;
            var certainty = span.Days.Contains(day);
            most = certainty > most ? certainty : most;
        }

        return most;
    }

    /// <summary>Whether it is in force on a day for anybody, and how surely.</summary>
    public Certainty InForceOn(int day)
    {
        if (Entry is not { } entry)
            return Certainty.No;
        var until = End?.Day ?? DayBounds.Exactly(Day.Max);
        return new DaySpan(entry.Day, until).Contains(day);
    }

    // It was a party for certain only if it was bound on every reading of the dates.
    private StatusOnDay FormerStatus(int stateId, int day)
    {
        var former = default(StatusOnDay);
        foreach (ref readonly var span in SpansOf(stateId))
        {
            if (span.Status != Status.Party || span.Days.Until.Latest > day)
                continue;
            var bound = span.Days.From.Latest < span.Days.Until.Earliest ? Certainty.Yes : Certainty.Possible;
            former = new(Status.Former, bound > former.Certainty ? bound : former.Certainty, span);
        }

        return former;
    }

    private static bool StartsState(List<(int StateId, StatusSpan Span)> spans, int index) =>
        index == 0 || spans[index].StateId != spans[index - 1].StateId;

    private static int InOrder((int StateId, StatusSpan Span) a, (int StateId, StatusSpan Span) b)
    {
        if (a.StateId != b.StateId)
            return a.StateId.CompareTo(b.StateId);
        var (first, second) = (a.Span.Days.From, b.Span.Days.From);
        return first.Earliest != second.Earliest
            ? first.Earliest.CompareTo(second.Earliest)
            : a.Span.Status.CompareTo(b.Span.Status);
    }
}

/// <summary>A state's status on a day.</summary>
/// <param name="Status">What it is.</param>
/// <param name="Certainty">How surely; <see cref="Certainty.No"/> only with <see cref="Status.None"/>.</param>
/// <param name="Span">The stretch of days that says so; for <see cref="Status.Former"/>, the last as a party.</param>
public readonly record struct StatusOnDay(Status Status, Certainty Certainty, StatusSpan Span)
{
    /// <summary>Whether it is bound: a party, or applying provisionally.</summary>
    public bool IsBound => Status is Status.Party or Status.Provisional;

    /// <summary>Whether it owes only the interim duty.</summary>
    public bool IsInterim => Status is Status.Signatory or Status.Contracting;
}
