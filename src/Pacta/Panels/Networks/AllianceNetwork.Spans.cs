using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Panels.Networks;

// From what states owe each other on a day to nodes and edges.
public sealed partial class AllianceNetwork
{
    /// <summary>The network of a day.</summary>
    /// <param name="register">Names of states, identifiers of instruments.</param>
    /// <param name="spans">What is owed.</param>
    /// <param name="system">Who is a member of the system, under which code.</param>
    /// <param name="day">The day.</param>
    /// <param name="options">What becomes an edge.</param>
    public static AllianceNetwork Of(
        TreatyRegister register, PairSpans spans, StateSystem system, int day, NetworkOptions options)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(options);
        var nodeOf = new Dictionary<int, int>();
        var nodes = ImmutableArray.CreateBuilder<NetworkNode>();
        var members = Members(system, day);
        foreach (var (unit, state) in members)
        {
            if (nodeOf.TryAdd(unit, nodes.Count))
                nodes.Add(new(system.Codes[unit], register.States[state].NameOn(day)));
        }

        var owed = new SortedDictionary<(int From, int To), Owed>();
        foreach (var (debtor, state) in members)
        {
            foreach (ref readonly var span in spans.OwedBy(state))
            {
                var classes = span.Classes & options.Classes;
                if (classes == DutyClasses.None || day < span.From || span.Until <= day
                    || (span.Certainty != Certainty.Yes && !options.WithPossible)
                    || UnitOf(system, span.CreditorId, day) is not { } creditor || creditor == debtor)
                    continue;
                Add(owed, Key(nodeOf[debtor], nodeOf[creditor], options.IsDirected), classes, span.Certainty,
                    register.Instruments[span.InstrumentId].Code);
            }
        }

        return new(day, options.IsDirected, nodes.ToImmutable(), [.. owed.Select(static edge => new NetworkEdge(
            edge.Key.From, edge.Key.To, edge.Value.Surely, edge.Value.Perhaps & ~edge.Value.Surely,
            [.. edge.Value.Instruments]))]);
    }

    private static (int From, int To) Key(int debtor, int creditor, bool isDirected) =>
        isDirected || debtor < creditor ? (debtor, creditor) : (creditor, debtor);

    private static void Add(SortedDictionary<(int From, int To), Owed> owed, (int, int) key, DutyClasses classes,
        Certainty certainty, string code)
    {
        if (!owed.TryGetValue(key, out var edge))
            owed[key] = edge = new();
        edge.Instruments.Add(code);
        if (certainty == Certainty.Yes)
            edge.Surely |= classes;
        else
            edge.Perhaps |= classes;
    }

    // By unit; where two states share one, as before and after a succession whose day is uncertain, both.
    private static List<(int Unit, int State)> Members(StateSystem system, int day)
    {
        var members = new List<(int Unit, int State)>();
        foreach (ref readonly var member in system.All)
        {
            if (member.From <= day && day < member.Until)
                members.Add((member.Unit, member.StateId));
        }

        members.Sort();
        return members;
    }

    private static int? UnitOf(StateSystem system, int state, int day)
    {
        foreach (ref readonly var member in system.Of(state))
        {
            if (member.From <= day && day < member.Until)
                return member.Unit;
        }

        return null;
    }

    private sealed class Owed
    {
        public DutyClasses Surely { get; set; }

        public DutyClasses Perhaps { get; set; }

        public SortedSet<string> Instruments { get; } = new(StringComparer.Ordinal);
    }
}
