using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 24(3): a state that consents after entry into force is bound from its own day, or the clause's delay after it.
/// </summary>
/// <remarks>
/// A delay for later parties runs for those who consent after the decisive consent, also where the instrument itself
/// is still to enter into force: so VCLT 84(2), and nearly every clause with a count of deposits. Some clauses speak of
/// those who consent after entry into force instead: then whoever consents in between is bound with the others.
/// </remarks>
internal static class LaterParties
{
    public static Rule Rule { get; } = new("vclt-24-3", "VCLT 24(3)",
        "a state that consents after entry into force is bound from that day, unless the instrument says otherwise");

    /// <summary>The day on which a consent binds, and why.</summary>
    public static (DayBounds Day, Reason Why) Bound(
        Instrument instrument, EntryDay entry, DayBounds consent, Provenance from)
    {
        var original = (entry.Day, entry.Why);
        if (instrument.LaterParties is not { Value: var later })
            return consent.Latest <= entry.Day.Earliest
                ? original : (PeriodReading.Later(entry.Day, consent), new(Rule, from));
        var last = later.AfterEntry ? entry.Day : entry.Decisive;
        if (consent.Latest <= last.Earliest)
            return original;
        var own = PeriodReading.Later(entry.Day, later.After.After(consent));
        if (consent.Earliest > last.Latest)
            return (own, new(Rule, from));
        // It may be the decisive consent or a later one: bound with the others at the earliest, or after its own delay.
        return (new(Math.Max(entry.Day.Earliest, consent.Earliest), own.Latest), new(Rule, from));
    }
}
