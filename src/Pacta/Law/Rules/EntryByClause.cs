using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>The day that a clause on entry into force comes to, form by form (VCLT 24(1)).</summary>
/// <remarks>Of uncertain days bounds that no reading leaves: each form leads later days to days that are no
/// earlier.</remarks>
internal static class EntryByClause
{
    private static readonly DayBounds s_noConsent = DayBounds.Exactly(Time.Day.Min);

    /// <returns>The day, and that of the last consent that it took; null: nothing recorded brings it about.</returns>
    public static (DayBounds Day, DayBounds Decisive)? Day(
        EntryClause clause, Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        switch (clause)
        {
            case EntryOn { Mode: EntryMode.Signature } on:
                return After(Signature.Last(instrument, people), on.After);
            case EntryOn { Mode: EntryMode.Exchange } on:
                return After(Assertions.Choose(instrument.Exchanged, static e => e.Date)?.Value.Date.Bounds, on.After);
            case EntryOnDay { Date.Bounds: var day }:
                return (day, day);
            case EntryWhen counted:
                return After(ConsentCount.Reached(counted, instrument, people, continuity), counted.After);
            case EntryIfByThen byThen:
                return ConsentCount.Reached(byThen.When, instrument, people, continuity) is { } reached
                    ? IfByThen(byThen, reached) : null;
            case EntryOfSeveral several:
                return Of(several, instrument, people, continuity);
            default:
                return null;
        }
    }

    private static (DayBounds Day, DayBounds Decisive)? After(DayBounds? decisive, Timing timing) =>
        decisive is { } day ? (timing.IsNone ? day : timing.After(day), day) : null;

    // Until the day that is set others can still be among the first; after it only the last consent needed counts.
    private static (DayBounds Day, DayBounds Decisive) IfByThen(EntryIfByThen clause, DayBounds reached)
    {
        var set = clause.Date.Bounds;
        if (reached.Latest <= set.Earliest)
            return (set, set);
        var late = clause.Else.After(reached);
        return reached.Earliest > set.Latest
            ? (late, reached)
            : (new(set.Earliest, Math.Max(set.Latest, late.Latest)),
                new(set.Earliest, Math.Max(set.Latest, reached.Latest)));
    }

    private static (DayBounds Day, DayBounds Decisive)? Of(
        EntryOfSeveral several, Instrument instrument, ReadOnlySpan<PersonActs> people, Continuity continuity)
    {
        (DayBounds Day, DayBounds Decisive)? found = null;
        foreach (var part in several.Parts)
        {
            var next = Day(part, instrument, people, continuity);
            if (several.IsLater && next is null)
                return null;
            if (next is not { } day)
                continue;
            // A set day that is waited for takes no consent: who consents after the others did still joins later.
            if (several.IsLater && part is EntryOnDay)
                day.Decisive = s_noConsent;
            found = found is not { } before ? day : several.IsLater ? Later(before, day) : Sooner(before, day);
        }

        return found is { } whole && whole.Decisive == s_noConsent ? (whole.Day, whole.Day) : found;
    }

    private static (DayBounds, DayBounds) Later(
        (DayBounds Day, DayBounds Decisive) a, (DayBounds Day, DayBounds Decisive) b) =>
        (PeriodReading.Later(a.Day, b.Day), PeriodReading.Later(a.Decisive, b.Decisive));

    // What decides is the last consent of whichever comes first; where that is open, either may be.
    private static (DayBounds, DayBounds) Sooner(
        (DayBounds Day, DayBounds Decisive) a, (DayBounds Day, DayBounds Decisive) b) =>
        a.Day.Latest <= b.Day.Earliest ? a
        : b.Day.Latest <= a.Day.Earliest ? b
        : (PeriodReading.Earlier(a.Day, b.Day), new(Math.Min(a.Decisive.Earliest, b.Decisive.Earliest),
            Math.Max(a.Decisive.Latest, b.Decisive.Latest)));
}
