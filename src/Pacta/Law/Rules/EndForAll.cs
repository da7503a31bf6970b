using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// The end of an instrument for all its parties: a recorded end, the end of its term, replacement by a later treaty, or
/// that fewer than two parties are left, whichever comes first.
/// </summary>
internal static class EndForAll
{
    /// <param name="matter">The instrument.</param>
    /// <param name="replaced">When a later treaty takes its place, or null.</param>
    /// <remarks>Where its sources stop following it, the end is open from the next day on.</remarks>
    /// <returns>The first day on which it is no longer in force, and why; null: no end follows from the
    /// record.</returns>
    public static InstrumentEnd? Find(InstrumentCase matter, (DayBounds Day, Reason Why)? replaced)
    {
        var end = replaced;
        if (RecordedEnd.Find(matter.Instrument) is { } recorded)
            end = Sooner.Of(recorded, end);
        if (RecordedUntil.Find(matter.Instrument) is { } followed)
            end = Sooner.Of(followed, end);
        // What is not in force yet can still be given up, and ends the signatories' interim duty.
        if (matter.Entry is not { } entry)
            return end is { } given ? new(given.Day, given.Why, -1) : null;
        if (TermSchedule.EndWithoutRenewal(matter.Instrument, entry.Day) is { } term)
            end = Sooner.Of(term, end);
        if (TooFewParties.Find(matter) is not { } few)
            return end is { } found ? new(found.Day, found.Why, -1) : null;
        if (end is not { } other)
            return new(few.Day, few.Why, few.LeaverIndex);
        // What the record says of the instrument itself comes first where both fall on one day.
        var (day, why) = Sooner.Of(other, (few.Day, few.Why));
        return new(day, why, why == few.Why ? few.LeaverIndex : -1);
    }
}

/// <summary>The end of an instrument for all.</summary>
/// <param name="Day">The first day on which it is no longer in force; its latest may be <see cref="Day.Max"/>.</param>
/// <param name="Why">By which rule and assertion.</param>
/// <param name="LeaverIndex">Index of the person whose leaving ends it; -1: it ends otherwise.</param>
internal readonly record struct InstrumentEnd(DayBounds Day, Reason Why, int LeaverIndex);
