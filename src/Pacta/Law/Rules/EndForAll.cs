using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The end of an instrument for all its parties: a recorded end (VCLT 54(b)), the end of its term, a bilateral exit, or
/// replacement (VCLT 59), whichever comes first.
/// </summary>
internal static class EndForAll
{
    public static Rule Recorded { get; } = new("vclt-54-b-all", "VCLT 54(b)",
        "an instrument ends when all its parties agree; the record names the day");

    public static Rule Bilateral { get; } = new("bilateral-exit", "exit from a bilateral treaty",
        "a treaty between two ends when one of them leaves");

    /// <returns>The first day on which it is no longer in force, and why; null: no end follows from the record.</returns>
    public static (DayBounds Day, Reason Why)? Find(
        Instrument instrument, DayBounds entry, ReadOnlySpan<PersonActs> people, (DayBounds Day, Reason Why)? replaced)
    {
        var end = replaced;
        if (Assertions.Choose(instrument.Ended, static e => e.Date) is { } recorded)
            end = Earlier(end, (recorded.Value.Date.Bounds, new(Recorded, recorded.From)));
        if (instrument.Renewal is null && TermSchedule.FirstEnd(instrument, entry) is { } term)
            end = Earlier(end, (term, new(TermSchedule.Rule, TermProvenance(instrument))));
        if (people.Length == 2)
        {
            foreach (var person in people)
            {
                foreach (var act in person.Turns)
                {
                    if (Consent.IsExit(act.Kind))
                        end = Earlier(end, Exit.Effect(instrument, entry, act));
                }
            }
        }

        return end;
    }

    private static Provenance TermProvenance(Instrument instrument) => instrument.Terms[0].From;

    private static (DayBounds Day, Reason Why)? Earlier(
        (DayBounds Day, Reason Why)? kept, (DayBounds Day, Reason Why) next)
    {
        if (kept is not { } old)
            return next;
        var bounds = PeriodReading.Earlier(old.Day, next.Day);
        return (bounds, next.Day.Latest < old.Day.Latest ? next.Why : old.Why);
    }
}
