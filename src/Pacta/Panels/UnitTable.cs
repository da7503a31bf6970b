using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels;

/// <summary>The states of a panel by their codes: one unit a code, whichever states bear it one after the other.
/// </summary>
internal sealed class UnitTable
{
    private readonly List<Run>[] _runs; // by state

    public UnitTable(TreatyRegister register, PanelOptions options)
    {
        _runs = new List<Run>[register.States.Length];
        List<(string Code, int StateId, int From, int Until)> all = [];
        foreach (var state in register.States)
        {
            _runs[state.Id] = [];
            if (state.IsState || options.States == PanelStates.Register)
                CodeDays.Add(state, options, all);
        }

        HashSet<string> codes = [];
        foreach (var run in all)
            codes.Add(run.Code);
        var ordered = new string[codes.Count];
        codes.CopyTo(ordered);
        Array.Sort(ordered, InOrder);
        Codes = ordered;
        Dictionary<string, int> places = new(ordered.Length, StringComparer.Ordinal);
        for (var i = 0; i < ordered.Length; i++)
            places[ordered[i]] = i;
        Units = new List<Run>[ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
            Units[i] = [];
        foreach (var (code, state, from, until) in all)
        {
            var run = new Run(state, places[code], from, until);
            _runs[state].Add(run);
            Units[run.Unit].Add(run);
        }
    }

    /// <summary>The codes, in order: numbers by size, then letters.</summary>
    public string[] Codes { get; }

    /// <summary>Which states bear a code in which days, by unit.</summary>
    public List<Run>[] Units { get; }

    /// <summary>Which units a state is, in which days.</summary>
    public List<Run> RunsOf(int stateId) => _runs[stateId];

    private static int InOrder(string a, string b)
    {
        var (isA, isB) = (IsNumber(a, out var first), IsNumber(b, out var second));
        return isA && isB ? first.CompareTo(second) : isA != isB ? isB.CompareTo(isA) : string.CompareOrdinal(a, b);
    }

    private static bool IsNumber(string code, out int number) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Days in which a state bears a code; half-open.</summary>
    internal readonly record struct Run(int StateId, int Unit, int From, int Until);
}
