using NodaTime;
using Pacta.Time;

namespace Pacta.Tests.Time;

public class DayTests
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    [Fact]
    public void Days_of_the_years_1_to_9999_are_those_of_the_framework()
    {
        for (var date = DateOnly.MinValue; date < DateOnly.MaxValue; date = date.AddDays(1))
        {
            var day = date.DayNumber - Epoch;
            if (Day.FromDate(date.Year, date.Month, date.Day) != day
                || Day.ToDate(day) != (date.Year, date.Month, date.Day))
                Assert.Fail($"{date:O} is day {day}");
        }
    }

    [Fact]
    public void Days_of_the_years_minus_9998_to_0_are_those_of_NodaTime()
    {
        for (var date = new LocalDate(-9998, 1, 1); date.Year <= 0; date = date.PlusDays(1))
        {
            var day = NodaTime.Period.DaysBetween(new LocalDate(1970, 1, 1), date);
            if (Day.FromDate(date.Year, date.Month, date.Day) != day
                || Day.ToDate(day) != (date.Year, date.Month, date.Day))
                Assert.Fail($"{date} is day {day}");
        }
    }

    // Oracle: the calendar repeats after 400 years, which have 146,097 days.
    [Theory]
    [InlineData(-14_600)]
    [InlineData(-100)]
    [InlineData(100)]
    [InlineData(14_600)]
    public void Days_of_far_years_are_those_of_400_years_nearer(int cycles)
    {
        for (var near = Day.FromDate(1800, 1, 1); near < Day.FromDate(2200, 1, 1); near++)
        {
            var (year, month, dayOfMonth) = Day.ToDate(near);
            var far = near + cycles * 146_097;
            Assert.Equal((year + cycles * 400, month, dayOfMonth), Day.ToDate(far));
            Assert.Equal(far, Day.FromDate(year + cycles * 400L, month, dayOfMonth));
        }
    }

    [Fact]
    public void The_last_day_that_fits_is_one_less_than_no_bound()
    {
        Assert.Equal((5_881_580, 7, 10), Day.ToDate(Day.Max - 1));
        Assert.Equal((-5_877_641, 6, 24), Day.ToDate(Day.Min + 1));
        Assert.Equal(Day.Max - 1, Day.FromDate(5_881_580, 7, 10));
        Assert.Equal(Day.Min + 1, Day.FromDate(-5_877_641, 6, 24));
        Assert.False(Day.TryFromDate(5_881_580, 7, 11, out _));
        Assert.False(Day.TryFromDate(-5_877_641, 6, 23, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.ToDate(Day.Max));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.ToDate(Day.Min));
    }

    [Theory]
    [InlineData(1900, 2, 29)]
    [InlineData(2001, 4, 31)]
    [InlineData(2001, 0, 1)]
    [InlineData(2001, 13, 1)]
    [InlineData(2001, 1, 0)]
    [InlineData(2001, 1, 32)]
    [InlineData(2001, int.MinValue, int.MaxValue)]
    [InlineData(long.MaxValue, 1, 1)]
    [InlineData(long.MinValue, 12, 31)]
    public void A_date_that_does_not_exist_is_refused(long year, int month, int day)
    {
        Assert.False(Day.TryFromDate(year, month, day, out var result));
        Assert.Equal(0, result);
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.FromDate(year, month, day));
    }

    [Theory]
    [InlineData(2001, 7, 16, "2001-07-16")]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(0, 12, 31, "0000-12-31")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    [InlineData(-9999, 1, 1, "-9999-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(12345, 6, 7, "Y12345-06-07")]
    [InlineData(-12345, 6, 7, "Y-12345-06-07")]
    public void A_day_is_written_as_EDTF_which_reads_back_as_that_day(int year, int month, int day, string text)
    {
        var number = Day.FromDate(year, month, day);

        Assert.Equal(text, Day.Format(number));
        Assert.True(EdtfDate.TryParse(text, out var date, out _));
        Assert.Equal(EdtfDate.OfDay(number), date);
        Assert.Equal(EdtfDate.OfDay(number).Level, date.Level);
        Assert.True(date.IsSingleDay);
    }

    [Fact]
    public void No_bound_is_written_as_two_dots()
    {
        Assert.Equal("..", Day.Format(Day.Min));
        Assert.Equal("..", Day.Format(Day.Max));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfDay(Day.Max));
    }

    // Oracle: the framework's exact parser, on every text that one changed character makes of a date. It has no year 0.
    [Fact]
    public void Only_the_strict_form_of_an_existing_date_is_read()
    {
        const string characters = "0123456789-/:. +XT\u0661\uFF11\0";
        foreach (var date in new[] { "2000-02-29", "2001-07-16" })
            for (var at = 0; at < date.Length; at++)
                foreach (var character in characters)
                {
                    var text = date[..at] + character + date[(at + 1)..];
                    var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", out var expected);
                    var isYearZero = text.StartsWith("0000", StringComparison.Ordinal);
                    Assert.Equal((text, isDate || isYearZero), (text, Day.TryParse(text, out var day)));
                    if (!isYearZero)
                        Assert.Equal(isDate ? expected.DayNumber - Epoch : 0, day);
                }

        Assert.True(Day.TryParse("0000-02-29", out _));
        Assert.All(["", "2000-2-29", "2000-02-29 ", "-2000-02-2", "20000229"], text =>
            Assert.False(Day.TryParse(text, out _)));
    }

    [Fact]
    public void Reading_days_allocates_nothing_and_a_single_day_only_itself_once_in_the_centuries_of_registers()
    {
        Assert.Equal(0, AllocatedBy(static () => Day.TryParse("2001-07-16", out _)));
        Assert.Equal(0, AllocatedBy(static () => EdtfDate.TryParse("2001-07-16", out _, out _)));
        Assert.InRange(AllocatedBy(static () => EdtfDate.TryParse("0312-10-28", out _, out _)), 1, 64);
    }

    private static long AllocatedBy(Func<bool> action)
    {
        Assert.True(action());
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
