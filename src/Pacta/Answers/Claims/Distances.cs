using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Whether one day lies as far after another as is said.</summary>
/// <remarks>
/// Without a qualifier whole units count: what lies two years and a month apart is 2 years apart, and not 3. "About" is
/// surely within a twentieth, at most an eighth or half a unit; "nearly" is surely less by a tenth, at most by a fifth.
/// </remarks>
internal static class Distances
{
    /// <summary>Holds two days, as known, against a distance.</summary>
    public static Agreement Compare(DayBounds early, DayBounds late, Period distance, Qualifier qualifier)
    {
        if (early.Earliest == Day.Min || late.Latest == Day.Max || early.Latest == Day.Max || late.Earliest == Day.Min)
            return Agreement.Open;
        var (one, two) = (new Reach(early.Earliest, distance), new Reach(early.Latest, distance));
        var (least, most) = ((long)late.Earliest - early.Latest, (long)late.Latest - early.Earliest);
        var (sure, also) = (one.Surely(qualifier), two.Surely(qualifier));
        if (least >= Math.Max(sure.From, also.From) && most <= Math.Min(sure.To, also.To))
            return Agreement.Supports;
        (sure, also) = (one.Perhaps(qualifier), two.Perhaps(qualifier));
        return most < Math.Min(sure.From, also.From) || least > Math.Max(sure.To, also.To)
            ? Agreement.Contradicts : Agreement.Open;
    }

    /// <summary>The days that a distance can mean, counted from a day, both ends included.</summary>
    private readonly struct Reach(int day, Period distance)
    {
        private readonly long _exact = DaysIn(day, distance);
        private readonly long _more = DaysIn(day, OneMore(distance));

        public (long From, long To) Surely(Qualifier qualifier) => Days(qualifier, _exact / 20, _exact / 10);

        public (long From, long To) Perhaps(Qualifier qualifier) =>
            Days(qualifier, Math.Max(_exact / 8, (_more - _exact) / 2), Math.Max(_exact / 5, (_more - _exact) / 2));

        private (long From, long To) Days(Qualifier qualifier, long about, long nearly) => qualifier switch
        {
            Qualifier.About => (_exact - about, _exact + about),
            Qualifier.Nearly => (_exact - nearly, _exact - 1),
            Qualifier.MoreThan => (_exact + 1, long.MaxValue),
            Qualifier.AtLeast => (_exact, long.MaxValue),
            Qualifier.LessThan => (long.MinValue, _exact - 1),
            Qualifier.AtMost => (long.MinValue, _exact),
            _ => (_exact, _more - 1),
        };
    }

    private static long DaysIn(int day, Period distance) => (long)distance.ReadingsFrom(day).Down - day;

    private static Period OneMore(Period period) => period switch
    {
        { Days: > 0 } or { Months: 0, Years: 0 } => new(period.Years, period.Months, period.Days + 1),
        { Months: > 0 } => new(period.Years, period.Months + 1, 0),
        _ => new(period.Years + 1, 0, 0),
    };
}
