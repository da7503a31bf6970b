using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>Which states are members of the international system when, and under which code tables list them.</summary>
/// <remarks>
/// Tables have one row a code, not one a state: the Soviet Union and Russia are both COW 365, the one until the day on
/// which the other begins. Uncertain days count: a state that may be a member is one.
/// </remarks>
public sealed class StateSystem
{
    private readonly SystemMember[] _members;
    private readonly int[] _first;

    private StateSystem(ImmutableArray<string> codes, SystemMember[] members, int[] first) =>
        (Codes, _members, _first) = (codes, members, first);

    /// <summary>The codes in the order of tables: numbers by their value, words by letters. An index is a unit.
    /// </summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>All memberships, by state and first day.</summary>
    public ReadOnlySpan<SystemMember> All => _members;

    /// <summary>The memberships of a state, by first day.</summary>
    public ReadOnlySpan<SystemMember> Of(int stateId) => _members.AsSpan(_first[stateId].._first[stateId + 1]);

    /// <param name="register">The states.</param>
    /// <param name="list">Who is a member: of <see cref="PanelStates.Cow"/> or <see cref="PanelStates.GleditschWard"/>
    /// in the days of membership, else who exists.</param>
    /// <param name="scheme">Which codes to use.</param>
    public static StateSystem Of(TreatyRegister register, PanelStates list, CodeScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(register);
        var units = new UnitTable(register, new() { States = list, Codes = scheme, Until = Day.Max });
        var first = new int[register.States.Length + 1];
        var members = new List<SystemMember>();
        foreach (var state in register.States)
        {
            foreach (var run in units.RunsOf(state.Id))
                AddMemberships(state, run, members);
            first[state.Id + 1] = members.Count;
        }

        return new([.. units.Codes], [.. members], first);
    }

    private static void AddMemberships(State state, UnitTable.Run run, List<SystemMember> members)
    {
        if (state.Exists.IsEmpty)
            members.Add(new(state.Id, run.Unit, run.From, run.Until));
        foreach (var life in state.Exists)
        {
            var from = Math.Max(run.From, life.Value.From.Earliest);
            var until = Math.Min(run.Until, life.Value.Until.Latest);
            if (from < until)
                members.Add(new(state.Id, run.Unit, from, until));
        }
    }
}
