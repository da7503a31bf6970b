using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The sources follow an instrument up to a day, and no further: from the next day on it is open whether it still
/// binds.
/// </summary>
/// <remarks>An end that is on record, or follows from a clause, comes when it comes.</remarks>
public static class RecordedUntil
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("recorded-until", "end of the record",
        "after the last day up to which its sources follow an instrument it is open whether it is still in force");

    /// <summary>The end that is left open.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>From the day after the last that any source follows, perhaps never; null: no source says where it
    /// stops.</returns>
    public static (DayBounds Day, Reason Why)? Find(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        Assertion<EdtfDate>? last = null;
        foreach (var said in instrument.RecordedUntil)
        {
            if (said.From.Rank != Rank.Deprecated && said.Value.Earliest is not (Day.Min or Day.Max)
                && (last is not { } other || said.Value.Earliest > other.Value.Earliest))
                last = said;
        }

        return last is { } found
            ? (new(found.Value.Earliest + 1, Day.Max), new(Rule, found.From))
            : null;
    }
}
