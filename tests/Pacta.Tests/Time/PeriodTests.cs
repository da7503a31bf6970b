using NodaTime;
using Pacta.Time;
using Period = Pacta.Time.Period;

namespace Pacta.Tests.Time;

public class PeriodTests
{
    private const int Seed = 20010716;
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // Oracle: a calendar of pages, one list of days per month.
    [Fact]
    public void Months_lead_to_the_same_day_of_a_later_page_or_to_either_side_of_its_end()
    {
        var pages = Pages(firstYear: 1999, years: 7);
        for (var page = 0; page < 30; page++)
            for (var moved = 0; moved < 50; moved++)
                for (var index = 0; index < pages[page].Count; index++)
                {
                    var target = pages[page + moved];
                    var isAmbiguous = index >= target.Count;
                    var down = isAmbiguous ? target[^1] : target[index];
                    var up = isAmbiguous ? pages[page + moved + 1][0] : target[index];
                    CheckAdding(pages[page][index], moved, (down, up));
                }
    }

    [Fact]
    public void Subtracting_months_leads_to_the_same_day_of_an_earlier_page_or_to_either_side_of_its_end()
    {
        var pages = Pages(firstYear: 1999, years: 7);
        for (var page = 50; page < 80; page++)
            for (var moved = 0; moved < 50; moved++)
                for (var index = 0; index < pages[page].Count; index++)
                {
                    var target = pages[page - moved];
                    var isAmbiguous = index >= target.Count;
                    var down = isAmbiguous ? target[^1] : target[index];
                    var up = isAmbiguous ? pages[page - moved + 1][0] : target[index];
                    Assert.Equal((down, up), Period.OfMonths(moved).ReadingsBefore(pages[page][index]));
                    Assert.Equal(!isAmbiguous, Period.OfMonths(moved).TrySubtractFrom(pages[page][index], out _));
                }
    }

    // Oracle: NodaTime, which always rounds down. Years and months are moved together, as one number of months.
    [Fact]
    public void Rounding_down_agrees_with_NodaTime()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 200_000; i++)
        {
            var date = Epoch.PlusDays(random.Next(-2_000_000, 2_000_000));
            var (years, months, days) = (random.Next(300), random.Next(40), random.Next(1000));
            var period = new Period(years, months, days, Rounding.Down);
            var start = NodaTime.Period.DaysBetween(Epoch, date);

            var later = date.PlusMonths(years * 12 + months).PlusDays(days);
            if (!period.TryAddTo(start, out var added) || Epoch.PlusDays(added) != later)
                Assert.Fail($"{date} + {period} is {later} (seed {Seed})");

            var earlier = date.PlusMonths(-years * 12 - months).PlusDays(-days);
            if (!period.TrySubtractFrom(start, out var subtracted) || Epoch.PlusDays(subtracted) != earlier)
                Assert.Fail($"{date} - {period} is {earlier} (seed {Seed})");
        }
    }

    [Theory]
    [InlineData("2001-01-31", 0, 1, Rounding.Down, "2001-02-28")]
    [InlineData("2001-01-31", 0, 1, Rounding.Up, "2001-03-01")]
    [InlineData("2000-02-29", 1, 0, Rounding.Down, "2001-02-28")]
    [InlineData("2000-02-29", 1, 0, Rounding.Up, "2001-03-01")]
    [InlineData("2000-02-29", 4, 0, Rounding.None, "2004-02-29")]
    [InlineData("2000-02-29", 1, 1, Rounding.None, "2001-03-29")]
    [InlineData("2001-07-16", 20, 0, Rounding.None, "2021-07-16")]
    [InlineData("2001-12-13", 0, 6, Rounding.None, "2002-06-13")]
    public void A_term_ends_on_the_day_that_the_rule_names(
        string start, int years, int months, Rounding rounding, string end)
    {
        Assert.True(new Period(years, months, 0, rounding).TryAddTo(Parse(start), out var result));
        Assert.Equal(end, Day.Format(result));
    }

    [Theory]
    [InlineData("2001-01-31", 0, 1)]
    [InlineData("2000-02-29", 1, 0)]
    [InlineData("2001-05-31", 0, 18)]
    public void Without_a_rule_a_day_that_its_month_lacks_is_ambiguous(string start, int years, int months)
    {
        Assert.False(new Period(years, months, 0).TryAddTo(Parse(start), out var result));
        Assert.Equal(0, result);
    }

    [Fact]
    public void A_missing_bound_stays_missing_and_what_lies_too_far_becomes_one()
    {
        var period = Period.OfYears(int.MaxValue);

        Assert.Equal((Day.Min, Day.Min), period.ReadingsFrom(Day.Min));
        Assert.Equal((Day.Max, Day.Max), period.ReadingsBefore(Day.Max));
        Assert.Equal((Day.Max, Day.Max), period.ReadingsFrom(0));
        Assert.Equal((Day.Min, Day.Min), new Period(int.MaxValue, int.MaxValue, int.MaxValue).ReadingsBefore(0));
    }

    [Theory]
    [InlineData(20, 0, 0, Rounding.None, "20 years")]
    [InlineData(1, 0, 0, Rounding.None, "1 year")]
    [InlineData(0, 6, 0, Rounding.None, "6 months")]
    [InlineData(0, 0, 90, Rounding.None, "90 days")]
    [InlineData(0, 0, 1, Rounding.None, "1 day")]
    [InlineData(0, 1, 0, Rounding.Down, "1 month rounding down")]
    [InlineData(1, 6, 0, Rounding.None, "1 year 6 months")]
    [InlineData(1, 1, 2, Rounding.Up, "1 year 1 month 2 days rounding up")]
    [InlineData(0, 0, 0, Rounding.None, "0 days")]
    public void A_period_reads_as_a_treaty_says_it(int years, int months, int days, Rounding rounding, string text) =>
        Assert.Equal(text, new Period(years, months, days, rounding).ToString());

    [Fact]
    public void A_negative_part_or_an_unknown_rule_is_refused()
    {
        Assert.Equal("0 days", default(Period).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYears(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Period(1, 0, 0, (Rounding)3));
    }

    private static void CheckAdding(int day, int months, (int Down, int Up) expected)
    {
        Assert.Equal(expected, Period.OfMonths(months).ReadingsFrom(day));
        Assert.Equal(expected.Down == expected.Up, Period.OfMonths(months).TryAddTo(day, out _));
        Assert.True(Period.OfMonths(months, Rounding.Down).TryAddTo(day, out var down));
        Assert.True(Period.OfMonths(months, Rounding.Up).TryAddTo(day, out var up));
        Assert.Equal(expected, (down, up));
    }

    private static List<List<int>> Pages(int firstYear, int years)
    {
        var pages = new List<List<int>>();
        var last = new DateOnly(firstYear + years, 1, 1);
        for (var date = new DateOnly(firstYear, 1, 1); date < last; date = date.AddDays(1))
        {
            if (date.Day == 1)
                pages.Add([]);
            pages[^1].Add(date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
        }

        return pages;
    }

    private static int Parse(string text) => Day.TryParse(text, out var day) ? day : throw new FormatException(text);
}
