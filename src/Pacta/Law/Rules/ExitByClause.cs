using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>VCLT 54(a): a party leaves as the instrument provides, when its notice has run.</summary>
/// <remarks>
/// A notice given before the clause admits any is left open: it may count from the first day that the clause admits, or
/// not at all. The end is then certain at no day.
/// </remarks>
internal static class ExitByClause
{
    public static Rule Rule { get; } = new("vclt-54-a", "VCLT 54(a)",
        "a party leaves as the instrument provides: when its notice has run");

    public static DayBounds Effect(ExitClause clause, DayBounds entry, DayBounds notice)
    {
        var run = clause.Runs.After(notice);
        if (clause.After is not { } after)
            return run;
        var admitted = PeriodReading.After(entry, after);
        return new(
            Math.Max(run.Earliest, admitted.Earliest),
            notice.Earliest >= admitted.Latest ? run.Latest : Day.Max);
    }
}
