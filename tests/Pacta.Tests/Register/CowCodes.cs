using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>Correlates of War numbers of the register's states by day.</summary>
internal static class CowCodes
{
    private static readonly Span[][] s_all = [.. Embedded.Register.States.Select(static s => (Span[])
    [
        .. s.Codes.Where(static c => c.Value.Scheme == CodeScheme.Cow)
            .Select(static c => new Span(int.Parse(c.Value.Value, CultureInfo.InvariantCulture), c.Value.Days))
            .OrderBy(static c => c.Days.From.Earliest),
    ])];

    /// <summary>The number of a state on a day.</summary>
    /// <returns>In a gap of the list, the one before it; before the list, the first; null: it never has one.</returns>
    public static int? Of(int stateId, int day)
    {
        var codes = All(stateId);
        var last = codes.LastOrDefault(c => c.Days.From.Earliest <= day);
        return last?.Number ?? (codes.Count > 0 ? codes[0].Number : null);
    }

    /// <summary>The days strictly inside a span on which a state's number changes.</summary>
    public static IEnumerable<int> Changes(int stateId, int from, int until) => All(stateId)
        .Select(static c => c.Days.From.Earliest)
        .Where(start => start > from && start < until && Of(stateId, start) != Of(stateId, start - 1));

    /// <summary>The state that has a number on a day; where none has, any that ever has it.</summary>
    public static string Name(int number, int day)
    {
        var holders = Embedded.Register.States.Where(s => All(s.Id).Any(c => c.Number == number)).ToList();
        var holder = holders.Find(s => s.ExistsOn(day) == true && Of(s.Id, day) == number);
        return (holder ?? (holders.Count > 0 ? holders[0] : null))?.Code
            ?? number.ToString(CultureInfo.InvariantCulture);
    }

    public static IReadOnlyList<Span> All(int stateId) => s_all[stateId];

    public sealed record Span(int Number, DaySpan Days);
}
