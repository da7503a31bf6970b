using System.Collections.Concurrent;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>Finds the state that a UN table means by a name on a day.</summary>
internal sealed class UntcNames
{
    private const string Former = " (former)";
    private const int Nobody = -1;
    private const int Several = -2;

    private readonly TreatyRegister _register;
    private readonly Continuity _continuity;
    private readonly ConcurrentDictionary<string, int> _only = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int StateId, DaySpan Days)>> _byName = new(StringComparer.Ordinal);

    public UntcNames(TreatyRegister register)
    {
        (_register, _continuity) = (register, new(register.States));
        foreach (var state in register.States)
        {
            foreach (var name in state.Names)
                Add(name.Value.Name, state.Id, name.Value.Days);
            foreach (var name in state.AlsoCalled)
                Add(name.Value.Name, state.Id, name.Value.Days);
            Add(state.Name, state.Id, DaySpan.Always);
        }
    }

    /// <summary>
    /// The state of a name, as it was called on the day of its act: the Russian Federation signed as the Soviet Union.
    /// </summary>
    /// <param name="name">The participant, by the name that it has in the table.</param>
    /// <param name="day">The day of the act; null: any.</param>
    /// <returns>Its id; -1: the register knows nobody, or several, by this name.</returns>
    public int Find(string name, int? day)
    {
        // Most names are of one state only, whatever the day.
        var only = _only.GetOrAdd(name, OnlyBearer);
        if (only < 0 && (only == Nobody || Narrow(_byName[Normal(name)], day) is not [var one] || (only = one) < 0))
            return -1;
        return day is { } asked ? _continuity.NameOn(only, asked) : only;
    }

    private int OnlyBearer(string name)
    {
        if (!_byName.TryGetValue(Normal(name), out var bearers))
            return Nobody;
        var first = bearers[0].StateId;
        return bearers.TrueForAll(b => b.StateId == first) ? first : Several;
    }

    // A table uses today's names: whoever bears one still is meant before whoever bore it once.
    private List<int> Narrow(List<(int StateId, DaySpan Days)> bearers, int? day)
    {
        var living = bearers.Where(b => IsLiving(_register.States[b.StateId]))
            .Select(static b => b.StateId).Distinct().ToList();
        if (living.Count == 1 || day is not { } asked)
            return living;
        return [.. bearers.Where(b => b.Days.MayContain(asked)
            && _register.States[b.StateId].ExistsOn(asked) != false).Select(static b => b.StateId).Distinct()];
    }

    private static bool IsLiving(State state) =>
        state.Exists.IsEmpty || state.Exists[^1].Value.Until.Earliest == Day.Max;

    private void Add(string name, int stateId, DaySpan days)
    {
        _byName.ListOf(Normal(name)).Add((stateId, days));
    }

    // Typographic apostrophes and doubled spaces make no other name; nor does "(former)".
    private static string Normal(string name)
    {
        var words = name.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join(' ', words);
        return plain.EndsWith(Former, StringComparison.Ordinal) ? plain[..^Former.Length] : plain;
    }
}
