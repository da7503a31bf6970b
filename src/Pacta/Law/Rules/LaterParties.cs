using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>VCLT 24(3): a state that consents after entry into force is bound from its own day, or the clause's delay after it.</summary>
internal static class LaterParties
{
    public static Rule Rule { get; } = new("vclt-24-3", "VCLT 24(3)",
        "a state that consents after entry into force is bound from that day, unless the instrument says otherwise");

    /// <summary>The day on which a consent binds, and why.</summary>
    public static (DayBounds Day, Reason Why) Bound(
        Instrument instrument, DayBounds entry, Reason entryWhy, DayBounds consent, Provenance from)
    {
        if (consent.Latest <= entry.Earliest)
            return (entry, entryWhy);
        var own = instrument.LaterPartyDelay is { } delay ? PeriodReading.After(consent, delay) : consent;
        return (PeriodReading.Later(entry, own), new(Rule, from));
    }
}
