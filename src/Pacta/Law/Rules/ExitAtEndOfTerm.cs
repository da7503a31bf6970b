using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 54(a) with a clause on tacit renewal: a notice in time prevents the renewal, for the party that gives it.
/// </summary>
internal static class ExitAtEndOfTerm
{
    public static Rule Rule { get; } = new("vclt-54-a-renewal", "VCLT 54(a), clause on renewal",
        "a notice in time prevents renewal: the instrument ends with its term");

    /// <returns>The end of the first term whose last day of notice it meets; null: no term is left that it could
    /// end.</returns>
    public static DayBounds? Effect(Instrument instrument, DayBounds entry, DayBounds notice) =>
        instrument.Renewal is null ? null : TermSchedule.EndAfterNotice(instrument, entry, notice);
}
