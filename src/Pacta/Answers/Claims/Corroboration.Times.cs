using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Corroboration
{
    private const string InForce = "in force";
    private const string Ended = "ended";
    private const int DaysPerWeek = 7;

    private (List<Opinion>, string) Weekday(WeekdayProposition claim) => (
        [.. Dates(claim.Moment).Select(d => new Opinion(
            Weekdays(d.When, claim), $"{d.Cited}, {WeekdayWords(d.When)}", d.Weight, d.Why))],
        Undated(claim.Moment));

    private static Agreement Weekdays(SaidDate said, WeekdayProposition claim)
    {
        var (first, last) = (said.First.Earliest, said.Last.Latest);
        if (first == Day.Min || last - (long)first >= DaysPerWeek)
            return Agreement.Open;
        var hits = Enumerable.Range(0, last - first + 1).Count(i => claim.Days.Contains(Day.WeekdayOf(first + i)));
        return hits == last - first + 1 ? Agreement.Supports : hits == 0 ? Agreement.Contradicts : Agreement.Open;
    }

    private static string WeekdayWords(SaidDate said) => said.Date.Bounds.IsCertain
        ? $"a {Words.Weekdays[Day.WeekdayOf(said.Date.Earliest)]}" : "a day of the week that is open";

    private (List<Opinion>, string) Ordered(OrderProposition claim)
    {
        var (ones, others) = (Dates(claim.Moment), Dates(claim.Other));
        if (ones.Count == 0 || others.Count == 0)
            return ([], Undated(ones.Count == 0 ? claim.Moment : claim.Other));
        return ([.. ones.SelectMany(one => others.Select(other => new Opinion(
            Order(claim, one.When, other.When), $"{one.Cited}; {other.Cited}",
            Math.Min(one.Weight, other.Weight),
            [.. one.Why, .. other.Why])))], "");
    }

    private static Agreement Order(OrderProposition claim, SaidDate one, SaidDate other)
    {
        var (start, end) = (one.First.Bounds, one.Last.Bounds);
        var (otherStart, otherEnd) = (other.First.Bounds, other.Last.Bounds);
        if (claim.Order == TimeOrder.During)
        {
            return otherStart.Latest <= start.Earliest && end.Latest <= otherEnd.Earliest ? Agreement.Supports
                : end.Latest < otherStart.Earliest || start.Earliest > otherEnd.Latest ? Agreement.Contradicts
                : Agreement.Open;
        }

        var (early, late) = claim.Order == TimeOrder.Before ? (end, otherStart) : (otherEnd, start);
        if (claim.Distance is { } distance)
            return Distances.Compare(early, late, distance, claim.Qualifier);
        return early.IsBefore(late) ? Agreement.Supports
            : early.IsAfter(late) ? Agreement.Contradicts : Agreement.Open;
    }

    // The first and the last day count: from 15 to 18 July is 4 days.
    private (List<Opinion>, string) Long(LengthProposition claim) => (
        [.. Dates(claim.Event).Select(d => new Opinion(
            Distances.Compare(d.When.First.Bounds, NextDay(d.When.Last.Bounds), claim.Length, claim.Qualifier),
            d.Cited, d.Weight, d.Why))],
        Undated(claim.Event));

    private static DayBounds NextDay(DayBounds day) => new(
        day.Earliest is Day.Min or Day.Max ? day.Earliest : day.Earliest + 1,
        day.Latest is Day.Min or Day.Max ? day.Latest : day.Latest + 1);
}
