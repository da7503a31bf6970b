using System.Globalization;
using Pacta.Language;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>Which state of a register a number of a list of states means, day by day.</summary>
/// <remarks>
/// The state that has the number on that day; on a day on which none has it (members before their membership of the
/// state system begins, or under occupation) the one that has it next, else the one that had it last. States that are
/// one legal person are one holder.
/// </remarks>
internal sealed class CodeHolders
{
    private readonly Dictionary<string, List<Holder>> _byCode = new(StringComparer.Ordinal);
    private readonly TreatyRegister _register;
    private readonly Continuity _continuity;

    public CodeHolders(TreatyRegister register, CodeScheme scheme)
    {
        (_register, _continuity) = (register, new(register.States));
        foreach (var state in register.States)
        {
            foreach (var code in state.Codes)
            {
                if (code.Value.Scheme == scheme && code.From.Rank != Rank.Deprecated)
                    Add(state, code.Value);
            }
        }

        foreach (var holders in _byCode.Values)
            holders.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.Id.CompareTo(b.Id));
    }

    /// <summary>Every state that ever has a number, by its code in the register.</summary>
    public IEnumerable<string> All => _byCode.Values.SelectMany(static holders => holders)
        .Select(static holder => holder.Id).Distinct().Order().Select(id => _register.States[id].Code);

    /// <summary>The legal person that a state is.</summary>
    public int PersonOf(int stateId) => _continuity.PersonOf(stateId);

    /// <summary>The states, by id, that have a number in some of the days.</summary>
    /// <param name="number">The number.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after; <see cref="Day.Max"/>: without end.</param>
    /// <returns>One after another without a gap, each legal person once in a row; empty: none ever has it.</returns>
    public IReadOnlyList<(int StateId, int From, int Until)> Of(int number, int from, int until) =>
        Of(number, from, until, static holder => holder.Person);

    /// <summary>As <see cref="Of(int, int, int)"/>, each state of the register for itself.</summary>
    public IReadOnlyList<(int StateId, int From, int Until)> OfEach(int number, int from, int until) =>
        Of(number, from, until, static holder => holder.Id);

    private List<(int StateId, int From, int Until)> Of(int number, int from, int until, Func<Holder, int> unit)
    {
        if (!_byCode.TryGetValue(Text(number), out var holders))
            return [];
        var at = holders.FindIndex(holder => from < holder.Until);
        at = at < 0 ? holders.Count - 1 : at;
        List<(int StateId, int From, int Until)> found = [(holders[at].Id, from, until)];
        var last = unit(holders[at]);
        for (at++; at < holders.Count && holders[at].From < until; at++)
        {
            if (unit(holders[at]) == last)
                continue;
            last = unit(holders[at]);
            found[^1] = found[^1] with { Until = holders[at].From };
            found.Add((holders[at].Id, holders[at].From, until));
        }

        return found;
    }

    /// <summary>What to say to who wrote a number that no state has; "": nothing that a program could know.</summary>
    /// <param name="number">The number.</param>
    /// <param name="name">What the list calls it; "": it does not say.</param>
    public string HintFor(int number, string name)
    {
        foreach (var state in _register.States)
        {
            if (name.Length == 0 || !string.Equals(state.Name, name, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var (code, holders) in _byCode)
            {
                if (holders.Exists(holder => holder.Id == state.Id))
                    return $"{state.Name} has {code}";
            }
        }

        return Nearest.Of(Text(number), _byCode.Keys.Order(StringComparer.Ordinal)) is { } near
            ? $"did you mean {near}, {_register.States[_byCode[near][^1].Id].Name}?" : "";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(State state, StateCode code)
    {
        var (from, until) = (code.Days.From.Earliest, code.Days.Until.Latest);
        // A code without days holds in all days of its state.
        if (from == Day.Min && !state.Exists.IsEmpty)
            from = state.Exists.Min(static span => span.Value.From.Earliest);
        if (until == Day.Max && !state.Exists.IsEmpty)
            until = state.Exists.Max(static span => span.Value.Until.Latest);
        _byCode.ListOf(code.Value).Add(new(state.Id, _continuity.PersonOf(state.Id), from, until));
    }

    private readonly record struct Holder(int Id, int Person, int From, int Until);
}
