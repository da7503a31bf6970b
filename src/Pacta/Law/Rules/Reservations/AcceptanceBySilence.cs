using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(5): a state accepts by silence that has not objected by the end of twelve months after it was notified, or
/// by the day of its own consent, whichever is later.
/// </summary>
/// <remarks>Where no notification is on record, the reservation counts as notified on the day it was made.</remarks>
internal static class AcceptanceBySilence
{
    private static readonly Period s_months = Period.OfMonths(12);

    public static Rule Rule { get; } = new("vclt-20-5", "VCLT 20(5)",
        "a reservation counts as accepted when nobody objected within twelve months, or by its own later consent");

    /// <summary>The last day of the twelve months.</summary>
    public static DayBounds EndOfMonths(DayBounds notified) => PeriodReading.After(notified, s_months);

    /// <summary>The first day on which silence has become acceptance.</summary>
    /// <param name="notified">When the state was notified.</param>
    /// <param name="consent">When it consented to be bound itself; null: it has been bound from the start.</param>
    public static DayBounds From(DayBounds notified, DayBounds? consent)
    {
        var months = Next(EndOfMonths(notified));
        return consent is { } own ? PeriodReading.Later(months, own) : months;
    }

    /// <summary>Whether an objection came in time.</summary>
    public static Certainty IsInTime(DayBounds objection, DayBounds notified, DayBounds? consent)
    {
        var last = EndOfMonths(notified);
        if (consent is { } own)
            last = PeriodReading.Later(last, own);
        return objection.Latest <= last.Earliest ? Certainty.Yes
            : objection.Earliest > last.Latest ? Certainty.No : Certainty.Possible;
    }

    private static DayBounds Next(DayBounds day) => new(After(day.Earliest), After(day.Latest));

    private static int After(int day) => day is Day.Min or Day.Max ? day : day + 1;
}
