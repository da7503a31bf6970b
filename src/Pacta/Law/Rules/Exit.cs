using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// Denunciation and withdrawal: as the clause on exit says; else at the end of a renewable term; else, without any
/// clause, VCLT 56(2)'s twelve months, or VCLT 54(b)'s consent of the others where the record says withdrawn.
/// </summary>
internal static class Exit
{
    public static Rule ByClause { get; } = new("vclt-54-a", "VCLT 54(a)",
        "a party leaves as the instrument provides: when its notice has run");

    public static Rule AtEndOfTerm { get; } = new("vclt-54-a-renewal", "VCLT 54(a), clause on renewal",
        "a notice in time prevents renewal: the instrument ends with its term");

    public static Rule WithoutClause { get; } = new("vclt-56-2", "VCLT 56(2)",
        "without a clause, and if exit is admitted at all, a notice takes effect after twelve months");

    public static Rule ByConsent { get; } = new("vclt-54-b", "VCLT 54(b)",
        "a party may leave at any time by consent of all; the record names the day");

    /// <summary>The day on which an exit takes effect, and why.</summary>
    public static (DayBounds Day, Reason Why) Effect(Instrument instrument, DayBounds entry, Act act)
    {
        var notice = act.Day.Bounds;
        if (instrument.Exit is { Value.Allowed: true } exit)
        {
            var earliest = exit.Value.After is { } after
                ? PeriodReading.Later(notice, PeriodReading.After(entry, after))
                : notice;
            var effect = exit.Value.Notice is { } period ? PeriodReading.After(earliest, period) : earliest;
            return (effect, new(ByClause, act.From));
        }

        if (act.Kind == ActKind.Withdrawal)
            return (notice, new(ByConsent, act.From));
        if (instrument.Renewal is not null && TermSchedule.EndAfterNotice(instrument, entry, notice) is { } end)
            return (end, new(AtEndOfTerm, act.From));
        return (PeriodReading.After(notice, Period.OfMonths(12, Rounding.Up)), new(WithoutClause, act.From));
    }
}
