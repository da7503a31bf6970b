using Pacta.Time;

namespace Pacta.Tests.Time;

/// <summary>Oracle: plain lists of days. Five days hold every way two bounds can meet.</summary>
public class DayBoundsTests
{
    [Fact]
    public void Relations_hold_exactly_when_they_hold_for_the_days()
    {
        foreach (var a in EveryBounds(days: 5))
            foreach (var b in EveryBounds(days: 5))
            {
                var (left, right) = (Days(a), Days(b));
                var pairs = left.SelectMany(_ => right, (x, y) => (x, y)).ToList();
                Assert.Equal(pairs.TrueForAll(pair => pair.x < pair.y), a.IsBefore(b));
                Assert.Equal(pairs.TrueForAll(pair => pair.x > pair.y), a.IsAfter(b));
                Assert.Equal(pairs.Exists(pair => pair.x < pair.y), a.MayBeBefore(b));
                Assert.Equal(right.All(left.Contains), a.Contains(b));
                Assert.Equal(left.Intersect(right), a.Intersect(b) is { } shared ? Days(shared) : []);
            }
    }

    [Fact]
    public void A_day_is_before_inside_or_after()
    {
        foreach (var a in EveryBounds(days: 5))
            for (var day = -1; day <= 5; day++)
            {
                Assert.Equal(Days(a).Contains(day), a.Contains(day));
                Assert.Equal(Days(a).All(x => x < day), a.IsBefore(day));
                Assert.Equal(Days(a).All(x => x > day), a.IsAfter(day));
            }
    }

    [Fact]
    public void A_period_moves_both_bounds_and_leaves_missing_ones()
    {
        var bounds = new DayBounds(Parse("2001-07-16"), Parse("2001-07-18"));

        Assert.Equal("2021-07-16..2021-07-18", bounds.Plus(Period.OfYears(20)).ToString());
        Assert.Equal("2001-01-16..2001-01-18", bounds.Minus(Period.OfMonths(6)).ToString());
        Assert.Equal("2021-07-16..", new DayBounds(bounds.Earliest, Day.Max).Plus(Period.OfYears(20)).ToString());
        Assert.Equal(DayBounds.Unknown, DayBounds.Unknown.Minus(Period.OfDays(90)));
    }

    [Fact]
    public void A_period_without_a_rule_leads_nowhere_from_an_ambiguous_bound()
    {
        var january = new DayBounds(Parse("2001-01-01"), Parse("2001-01-31"));

        Assert.Null(january.Plus(Period.OfMonths(1)));
        Assert.Null(new DayBounds(january.Latest, Day.Max).Plus(Period.OfMonths(1)));
        Assert.Null(new DayBounds(Day.Min, Parse("2001-03-31")).Minus(Period.OfMonths(1)));
        Assert.Equal("2001-02-01..2001-03-01", january.Plus(Period.OfMonths(1, Rounding.Up)).ToString());
    }

    // Why only the bounds need a look: adding never reorders days, so days between stay between.
    [Fact]
    public void Later_days_never_lead_to_earlier_days()
    {
        foreach (var period in new[] { Period.OfMonths(1), Period.OfYears(1), new Period(1, 13, 5) })
            for (var day = Parse("1999-12-01"); day < Parse("2005-02-01"); day++)
            {
                Assert.True(period.ReadingsFrom(day).Up <= period.ReadingsFrom(day + 1).Up);
                Assert.True(period.ReadingsFrom(day).Down <= period.ReadingsFrom(day + 1).Down);
                Assert.True(period.ReadingsBefore(day).Up <= period.ReadingsBefore(day + 1).Up);
                Assert.True(period.ReadingsBefore(day).Down <= period.ReadingsBefore(day + 1).Down);
            }
    }

    [Fact]
    public void Bounds_read_as_days_with_two_dots()
    {
        var day = Parse("2001-07-16");

        Assert.Equal("2001-07-16", DayBounds.Exactly(day).ToString());
        Assert.Equal("..2001-07-16", new DayBounds(Day.Min, day).ToString());
        Assert.Equal("2001-07-16..", new DayBounds(day, Day.Max).ToString());
        Assert.Equal("unknown", DayBounds.Unknown.ToString());
        Assert.Equal("..", DayBounds.Exactly(Day.Max).ToString());
        Assert.Throws<ArgumentException>(() => new DayBounds(1, 0));
    }

    private static IEnumerable<DayBounds> EveryBounds(int days) =>
        from earliest in Enumerable.Range(0, days)
        from latest in Enumerable.Range(earliest, days - earliest)
        select new DayBounds(earliest, latest);

    private static List<int> Days(DayBounds bounds) =>
        [.. Enumerable.Range(bounds.Earliest, bounds.Latest - bounds.Earliest + 1)];

    private static int Parse(string text) => Day.TryParse(text, out var day) ? day : throw new FormatException(text);
}
