using System.Collections.Immutable;
using Pacta.Law.Succession;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The same legal person under another name keeps everything (Russia for the Soviet Union).</summary>
public sealed class Continuity
{
    private readonly ImmutableArray<State> _states;
    private readonly int[] _person;
    private readonly ImmutableArray<(int StateId, DaySpan Days)>[] _names;
    private readonly (DayBounds Day, Reason Why)?[] _extinct;

    /// <summary>Reads which states continue which.</summary>
    public Continuity(ImmutableArray<State> states)
    {
        _states = states;
        _person = new int[states.Length];
        _names = new ImmutableArray<(int, DaySpan)>[states.Length];
        _extinct = new (DayBounds, Reason)?[states.Length];
        var next = Continuators(states);
        // States that continue one another in a circle, which the compiler reports, stand each for itself.
        for (var id = 0; id < states.Length; id++)
            (_person[id], _names[id], _extinct[id]) = (id, [(id, DaySpan.Always)], Extinction.Of(states[id]));
        for (var id = 0; id < states.Length; id++)
        {
            if (Predecessor(states, next, id) < 0)
                Follow(states, next, id);
        }

        Successions = new(states, this);
    }

    /// <summary>Rule behind every conclusion about a state under its earlier name.</summary>
    public static Rule Rule { get; } = new("continuity", "continuity of states",
        "the same legal person under another name keeps its rights and duties");

    /// <summary>Who succeeded whom.</summary>
    internal SuccessionTable Successions { get; }

    /// <summary>The legal person of a state: the id of the first of those that continue one another.</summary>
    public int PersonOf(int stateId) => _person[stateId];

    /// <summary>Whether a legal person is a state; no: another participant in treaties, as an organization.</summary>
    public bool IsState(int person) => _states[person].IsState;

    /// <summary>Whether two states are one legal person.</summary>
    public bool Same(int a, int b) => _person[a] == _person[b];

    /// <summary>
    /// The states under whose names a legal person appears, with the days of each; usually one, always.
    /// </summary>
    public ImmutableArray<(int StateId, DaySpan Days)> NamesOf(int person) => _names[person];

    /// <summary>The state under whose name a legal person appears on a day.</summary>
    public int NameOn(int stateId, int day)
    {
        var names = _names[_person[stateId]];
        foreach (var (id, days) in names)
        {
            if (days.MayContain(day))
                return id;
        }

        return names[^1].StateId;
    }

    /// <summary>Whether, and how surely, a legal person appears under a state's name on a day.</summary>
    internal Certainty IsNameOn(int stateId, int day)
    {
        foreach (var (id, days) in _names[_person[stateId]])
        {
            if (id == stateId)
                return days.Contains(day);
        }

        return Certainty.No;
    }

    /// <summary>When a legal person ceased to exist, and why; null: it lasts.</summary>
    internal (DayBounds Day, Reason Why)? ExtinctionOf(int person) => _extinct[person];

    // Of several states that claim to continue one, the first to do so; then by code, never by the order of files.
    private static int[] Continuators(ImmutableArray<State> states)
    {
        var next = new int[states.Length];
        Array.Fill(next, -1);
        foreach (var state in states)
        {
            if (Link(state) is not { } link || link.StateId == state.Id)
                continue;
            ref var claimant = ref next[link.StateId];
            if (claimant < 0 || IsBefore(state, link, states[claimant]))
                claimant = state.Id;
        }

        return next;
    }

    private static bool IsBefore(State state, StateLink link, State other)
    {
        var (own, kept) = (link.Since.Earliest, Link(other)!.Value.Since.Earliest);
        return own != kept ? own < kept : string.CompareOrdinal(state.Code, other.Code) < 0;
    }

    private static int Predecessor(ImmutableArray<State> states, int[] next, int id) =>
        Link(states[id]) is { } link && next[link.StateId] == id ? link.StateId : -1;

    private static StateLink? Link(State state)
    {
        foreach (var link in state.Links)
        {
            if (link.Value.Kind == StateLinkKind.Continues && link.From.Rank != Rank.Deprecated)
                return link.Value;
        }

        return null;
    }

    private void Follow(ImmutableArray<State> states, int[] next, int person)
    {
        var names = ImmutableArray.CreateBuilder<(int, DaySpan)>(1);
        var from = DayBounds.Exactly(Day.Min);
        var id = person;
        for (; next[id] >= 0; id = next[id])
        {
            var since = Link(states[next[id]])!.Value.Since;
            names.Add((id, new(from, since)));
            (from, _person[next[id]]) = (since, person);
        }

        names.Add((id, new(from, DayBounds.Exactly(Day.Max))));
        (_names[person], _extinct[person]) = (names.ToImmutable(), Extinction.Of(states[id]));
    }
}
