using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Figures;

public class FigurePeriodTests
{
    [Theory]
    [InlineData("2001")]
    [InlineData("1999/2001")]
    [InlineData("2001-33")]
    [InlineData("2001-36")]
    [InlineData("2001-40")]
    [InlineData("2001-41")]
    [InlineData("2001-02")]
    [InlineData("2001-01/2001-05")]
    [InlineData("2000-11/2001-02")]
    [InlineData("2001-07-16")]
    [InlineData("2001-07-16/2001-08-02")]
    public void A_period_is_written_as_sources_would(string text) => Assert.Equal(text, Of(text)!.Value.Text);

    [Theory]
    [InlineData("2001-01/2001-03", "2001-33")]
    [InlineData("2001-21", "2001-33")]
    [InlineData("2001?", "2001")]
    [InlineData("2001-01-01/2001-12-31", "2001")]
    public void Periods_of_the_same_days_are_the_same(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Theory]
    [InlineData("2001-33", "2000-33")]
    [InlineData("2000-02", "1999-02")]
    [InlineData("2001-02", "2000-02")]
    [InlineData("2000-02-29", "1999-02-28")]
    [InlineData("1999/2001", "1998/2000")]
    [InlineData("2001-07-16/2001-08-02", "2000-07-16/2000-08-02")]
    public void The_same_part_of_the_year_before_keeps_its_months(string period, string before) =>
        Assert.Equal(before, Of(period)!.Value.YearBefore()!.Value.Text);

    [Theory]
    [InlineData("2001/..")]
    [InlineData("../2001")]
    [InlineData("2001/")]
    public void What_is_open_is_no_period(string text) => Assert.Null(Of(text));

    private static FigurePeriod? Of(string text) =>
        EdtfDate.TryParse(text, out var date, out var error)
            ? FigurePeriod.Of(date) : throw new ArgumentException(error);
}
