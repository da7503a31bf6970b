using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 56: without a clause there is no denunciation, unless the parties meant to admit it or the nature of the treaty
/// implies it, and then on twelve months' notice.
/// </summary>
/// <remarks>
/// Whether it is admitted the record does not say: from twelve months after the notice the state is possibly out, never
/// certainly. A clause that forbids denunciation leaves it without effect (VCLT 42(2)).
/// </remarks>
internal static class ExitWithoutClause
{
    public static Rule Rule { get; } = new("vclt-56-2", "VCLT 56",
        "without a clause a notice takes effect after twelve months, if denunciation is admitted at all");

    public static DayBounds Effect(Assertion<ExitClause>? clause, DayBounds notice) =>
        clause is { Value.Allowed: false }
        ? DayBounds.Exactly(Day.Max)
        : new(PeriodReading.After(notice, Period.OfMonths(12)).Earliest, Day.Max);
}
