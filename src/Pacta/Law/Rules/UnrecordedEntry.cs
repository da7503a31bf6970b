using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// Where the record says neither when a treaty enters into force nor who negotiated it, its entry into force is open
/// from the first consent: perhaps that day, perhaps never.
/// </summary>
internal static class UnrecordedEntry
{
    public static Rule Rule { get; } = new("entry-unrecorded", "VCLT 24",
        "where neither the clause on entry into force nor the negotiating states are recorded, it is open whether and "
        + "when a treaty entered into force");

    /// <returns>From the first consent on; null: nobody has consented.</returns>
    public static EntryDay? Find(Instrument instrument, ReadOnlySpan<PersonActs> people)
    {
        var first = Day.Max;
        foreach (ref readonly var person in people)
        {
            foreach (ref readonly var turn in person.Turns.AsSpan())
                first = Consent.IsExit(turn.Kind) ? first : Math.Min(first, turn.Day.Earliest);
        }

        var open = new DayBounds(first, Day.Max);
        return first == Day.Max ? null : new(open, new(Rule, instrument.From), open);
    }
}
