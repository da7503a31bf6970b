using Pacta.Register;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 24(2): silent on entry into force, an instrument waits for the consent of all negotiating states.
/// </summary>
internal static class ConsentOfAll
{
    public static Rule Rule { get; } = new("vclt-24-2", "VCLT 24(2)",
        "silent on entry into force, an instrument enters into force when all negotiating states have consented");

    private static readonly EntryWhen s_all = new([new RequiredCount(CountForm.All, 0, [])], default);

    /// <returns>The day on which the last of them consented, by exchange or each by itself; null: not all
    /// have.</returns>
    public static EntryDay? Find(
        Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        if (Assertions.Choose(instrument.Exchanged, static e => e.Date) is { } exchanged)
        {
            var day = exchanged.Value.Date.Bounds;
            return new(day, new(Rule, exchanged.From), day);
        }

        return ConsentCount.Reached(s_all, instrument, people, continuity) is { } reached
            ? new(reached, new(Rule, instrument.From), reached)
            : null;
    }
}
