using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The same legal person under another name keeps everything (Russia for the Soviet Union).</summary>
public sealed class Continuity
{
    private readonly int[] _person;
    private readonly ImmutableArray<(int StateId, DaySpan Days)>[] _names;

    /// <summary>Reads which states continue which.</summary>
    public Continuity(ImmutableArray<State> states)
    {
        _person = new int[states.Length];
        _names = new ImmutableArray<(int, DaySpan)>[states.Length];
        for (var id = 0; id < states.Length; id++)
            _person[id] = id;
        for (var id = 0; id < states.Length; id++)
            _person[id] = FirstOf(states, id);
        for (var person = 0; person < states.Length; person++)
            _names[person] = _person[person] == person ? NamesOf(states, person) : [];
    }

    /// <summary>Rule behind every conclusion about a state under its earlier name.</summary>
    public static Rule Rule { get; } = new("continuity", "continuity of states",
        "the same legal person under another name keeps its rights and duties");

    /// <summary>Rule that ends what a vanished state was bound by.</summary>
    public static Rule Extinction { get; } = new("extinction", "extinction of states",
        "a state that ceased to exist, and that none continues, is bound by nothing; succession is a question of its own");

    /// <summary>The legal person of a state: the id of the first of those that continue one another.</summary>
    public int PersonOf(int stateId) => _person[stateId];

    /// <summary>Whether two states are one legal person.</summary>
    public bool Same(int a, int b) => _person[a] == _person[b];

    /// <summary>The states under whose names a legal person appears, with the days of each; usually one, always.</summary>
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

    // Follows "continues" back; the compiler refuses cycles, and the bound keeps a broken register from hanging here.
    private static int FirstOf(ImmutableArray<State> states, int id)
    {
        for (var step = 0; step < states.Length; step++)
        {
            var previous = Predecessor(states[id]);
            if (previous is null)
                return id;
            id = previous.Value.StateId;
        }

        return id;
    }

    private static StateLink? Predecessor(State state)
    {
        foreach (var link in state.Links)
        {
            if (link.Value.Kind == StateLinkKind.Continues)
                return link.Value;
        }

        return null;
    }

    private static ImmutableArray<(int, DaySpan)> NamesOf(ImmutableArray<State> states, int person)
    {
        var names = ImmutableArray.CreateBuilder<(int, DaySpan)>(1);
        var from = DayBounds.Exactly(Day.Min);
        var id = person;
        for (var step = 0; step < states.Length; step++)
        {
            var next = -1;
            var since = DayBounds.Exactly(Day.Max);
            foreach (var state in states)
            {
                if (Predecessor(state) is { } link && link.StateId == id)
                    (next, since) = (state.Id, link.Since);
            }

            names.Add((id, new(from, since)));
            if (next < 0)
                return names.ToImmutable();
            (id, from) = (next, since);
        }

        return names.ToImmutable();
    }
}
