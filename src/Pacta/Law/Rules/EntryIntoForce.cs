using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 24(1) and (2): an instrument enters into force as it says; where it is silent, when all negotiating states
/// have consented. A recorded day stands before a computed one.
/// </summary>
internal static class EntryIntoForce
{
    public static Rule AsItSays { get; } = new("vclt-24-1", "VCLT 24(1)",
        "an instrument enters into force in the manner and on the day that it provides");

    public static Rule WhenAllConsent => ConsentOfAll.Rule;

    public static Rule Political => PoliticalCommitment.Rule;

    /// <returns>The day and why; null when nothing recorded brings it into force.</returns>
    public static EntryDay? Find(Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        if (!instrument.IsBinding)
            return PoliticalCommitment.Made(instrument);
        if (Assertions.Choose(instrument.InForce, static r => r.Date) is not { } recorded)
            return Computed(instrument, people, continuity);
        var day = NotBeforeSignature(instrument, recorded.Value.Date.Bounds);
        // The day of the last consent needed matters only to a delay for those who consent after it.
        var decisive = instrument is { LaterParties: not null, Entry: not null }
            && Computed(instrument, people, continuity) is { } clause
            ? PeriodReading.Earlier(clause.Decisive, day)
            : day;
        return new(day, new(AsItSays, recorded.From), decisive);
    }

    // Of a year's days those before the signature of all are out of the question.
    private static DayBounds NotBeforeSignature(Instrument instrument, DayBounds day) =>
        !day.IsCertain && Assertions.Choose(instrument.Signed, static s => s.Date) is { } signed
            && signed.Value.Date.Earliest is var first && day.Earliest < first && first <= day.Latest
            ? new(first, day.Latest)
            : day;

    /// <summary>The day that the clause, or in its silence the law, gives: also where a day is recorded.</summary>
    public static EntryDay? Computed(Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        if (instrument.Entry is not { } clause)
        {
            return instrument.Parties.IsEmpty && instrument.Exchanged.IsEmpty
                ? UnrecordedEntry.Find(instrument, people)
                : ConsentOfAll.Find(instrument, people, continuity);
        }

        return EntryByClause.Day(clause.Value, instrument, people, continuity) is var (day, decisive)
            ? new(day, new(AsItSays, clause.From), decisive)
            : null;
    }
}

/// <summary>When an instrument enters into force.</summary>
/// <param name="Day">The day.</param>
/// <param name="Why">By which rule and assertion.</param>
/// <param name="Decisive">The day of the last consent that it took: who consents after it joins later (VCLT
/// 24(3)).</param>
internal readonly record struct EntryDay(DayBounds Day, Reason Why, DayBounds Decisive);
