using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>VCLT 54(b), and other ends that the record names: the engine takes the day from the record.</summary>
/// <remarks>
/// Whether a war or the fall of a state ends a treaty the law leaves open (VCLT 73); a recorded day is what sources
/// say.
/// </remarks>
internal static class RecordedEnd
{
    /// <summary>All parties agreed.</summary>
    public static Rule Rule { get; } = new("vclt-54-b-all", "VCLT 54(b)",
        "an instrument ends when all its parties agree; the record names the day");

    public static (DayBounds Day, Reason Why)? Find(Instrument instrument)
    {
        if (Assertions.Choose(instrument.Ended, static e => e.Date) is not { } recorded)
            return null;
        var rule = recorded.Value.Reason switch
        {
            EndReason.Agreement => Rule,
            EndReason.Replacement => LaterTreaty.Rule,
            EndReason.Breach => InstrumentOfEnding.Rule,
            EndReason.Impossibility => Impossibility.Rule,
            EndReason.FundamentalChange => FundamentalChange.Rule,
            _ => EndInFact.Rule,
        };
        return (recorded.Value.Date.Bounds, new(rule, recorded.From));
    }
}
