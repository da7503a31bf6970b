using Pacta.Language;
using Pacta.Register;

namespace Pacta.Cli;

/// <summary>A state as it is typed: its code, a name of any day, or a code of another scheme, in any case.</summary>
internal static class StateArgument
{
    private const int MostListed = 6;

    /// <param name="register">Who there is.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="day">Among several of one name, those that bear it this day come first.</param>
    /// <exception cref="InputException">Nobody has the name, or several do.</exception>
    public static int Read(TreatyRegister register, string text, int day)
    {
        var wanted = text.Trim();
        if (register.FindState(wanted.ToUpperInvariant()) is >= 0 and var id)
            return id;
        foreach (var has in Ranks(wanted, day))
        {
            var found = register.States.Where(has).ToList();
            if (found.Count == 1)
                return found[0].Id;
            if (found.Count > 1)
            {
                throw new InputException(
                    $"'{text}' is the name of {found.Count} states.", $"write one code: {List(found, day)}");
            }
        }

        throw new InputException($"There is no state '{text}' in the register.", Hint(register, wanted, day));
    }

    // From the surest reading to the least: the first that any state fits decides.
    private static IEnumerable<Func<State, bool>> Ranks(string wanted, int day)
    {
        bool Is(string name) => name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
        yield return state => Is(state.Name);
        yield return state => Is(state.NameOn(day));
        yield return state => state.Names.Any(name => Is(name.Value.Name));
        yield return state => state.Codes.Any(code => Is(code.Value.Value) && code.Value.Days.MayContain(day));
        yield return state => state.Codes.Any(code => Is(code.Value.Value));
    }

    private static string Hint(TreatyRegister register, string wanted, int day)
    {
        var within = register.States
            .Where(state => wanted.Length >= 3 && NamesOf(state).Any(name => Holds(name, wanted)))
            .Take(MostListed).ToList();
        if (within.Count > 0)
            return $"did you mean {(within.Count == 1 ? "" : "one of ")}{List(within, day)}?";
        var spellings = wanted.Length <= 3
            ? register.States.Select(static s => s.Code)
            : register.States.SelectMany(NamesOf);
        return Nearest.Of(wanted, spellings) is { } near
            ? $"did you mean {Of(register.States.First(s => s.Code == near || NamesOf(s).Contains(near)), day)}?"
            : "write a code of three letters, as CHN, or a name, as China";
    }

    private static IEnumerable<string> NamesOf(State state) =>
        state.Names.Select(static name => name.Value.Name).Prepend(state.Name);

    private static bool Holds(string name, string wanted) =>
        $" {name} ".Contains($" {wanted} ", StringComparison.OrdinalIgnoreCase);

    private static string List(List<State> states, int day) =>
        string.Join(", ", states.Select(state => Of(state, day)));

    private static string Of(State state, int day)
    {
        var name = state.NameOn(day);
        return name == state.Name ? $"{state.Code} ({name})" : $"{state.Code} ({state.Name}: {name})";
    }
}
