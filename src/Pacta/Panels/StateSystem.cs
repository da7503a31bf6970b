using System.Collections.Immutable;
using System.Globalization;
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
    /// <param name="list">Who is a member.</param>
    /// <param name="scheme">Which codes to use; null: the register's own. Days without one are left out.</param>
    public static StateSystem Of(TreatyRegister register, StateList list, CodeScheme? scheme)
    {
        ArgumentNullException.ThrowIfNull(register);
        var spells = new List<(int State, string Code, int From, int Until)>();
        foreach (var state in register.States)
        {
            foreach (var (from, until) in Memberships(state, list))
                spells.AddRange(Coded(state, scheme, from, until).Select(s => (state.Id, s.Code, s.From, s.Until)));
        }

        ImmutableArray<string> codes = [.. spells.Select(static s => s.Code).Distinct().Order(CodeOrder)];
        var units = new Dictionary<string, int>();
        foreach (var code in codes)
            units[code] = units.Count;
        SystemMember[] members =
        [
            .. spells.Select(s => new SystemMember(s.State, units[s.Code], s.From, s.Until))
                .OrderBy(static m => m.StateId).ThenBy(static m => m.From).ThenBy(static m => m.Unit),
        ];
        var first = new int[register.States.Length + 1];
        foreach (var member in members)
            first[member.StateId + 1]++;
        for (var state = 0; state < register.States.Length; state++)
            first[state + 1] += first[state];
        return new(codes, members, first);
    }

    private static IEnumerable<(int From, int Until)> Memberships(State state, StateList list)
    {
        if (!state.IsState)
            return [];
        var exists = state.Exists.IsEmpty ? [DaySpan.Always] : state.Exists.Select(static e => e.Value).ToArray();
        return list == StateList.Register
            ? exists.Select(static span => (span.From.Earliest, span.Until.Latest))
            : exists.SelectMany(span => Coded(state,
                    list == StateList.Cow ? CodeScheme.Cow : CodeScheme.GleditschWard,
                    span.From.Earliest, span.Until.Latest))
                .Select(static s => (s.From, s.Until));
    }

    private static IEnumerable<(string Code, int From, int Until)> Coded(
        State state, CodeScheme? scheme, int from, int until)
    {
        if (scheme is null)
            return [(state.Code, from, until)];
        return state.Codes.Where(code => code.Value.Scheme == scheme)
            .Select(code => (code.Value.Value, Math.Max(from, code.Value.Days.From.Earliest),
                Math.Min(until, code.Value.Days.Until.Latest)))
            .Where(static spell => spell.Item2 < spell.Item3);
    }

    private static Comparer<string> CodeOrder { get; } = Comparer<string>.Create(static (a, b) =>
        int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var x)
            && int.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            ? x.CompareTo(y) : string.CompareOrdinal(a, b));
}
