using Pacta.Time;

namespace Pacta.Tests.Time;

public class EdtfDateTests
{
    // The forms of level 2 that the shared vectors lack, with the days that ISO 8601-2 gives them.
    [Theory]
    [InlineData("2004-06~-11", EdtfKind.Date, "2004-06-11", "2004-06-11")]
    [InlineData("?2004-06", EdtfKind.Date, "2004-06-01", "2004-06-30")]
    [InlineData("2004?-06-~11", EdtfKind.Date, "2004-06-11", "2004-06-11")]
    [InlineData("?-0044-03~-15", EdtfKind.Date, "-0044-03-15", "-0044-03-15")]
    [InlineData("1XXX-12", EdtfKind.Date, "1000-12-01", "1999-12-31")]
    [InlineData("XXXX-12-XX", EdtfKind.Date, "0000-12-01", "9999-12-31")]
    [InlineData("1950-XX-31", EdtfKind.Date, "1950-01-31", "1950-12-31")]
    [InlineData("1950-X1-3X", EdtfKind.Date, "1950-01-30", "1950-11-30")]
    [InlineData("190X-02-29", EdtfKind.Date, "1904-02-29", "1908-02-29")]
    [InlineData("-XXXX", EdtfKind.Date, "-9999-01-01", "-0001-12-31")]
    [InlineData("-004X-03", EdtfKind.Date, "-0049-03-01", "-0040-03-31")]
    [InlineData("-XXX0", EdtfKind.Date, "-9990-01-01", "-0010-12-31")]
    [InlineData("1950S2", EdtfKind.Year, "1900-01-01", "1999-12-31")]
    [InlineData("-1950S3", EdtfKind.Year, "-1959-01-01", "-1950-12-31")]
    [InlineData("0050S1", EdtfKind.Year, "0050-01-01", "0059-12-31")]
    [InlineData("Y17E3", EdtfKind.Year, "Y17000-01-01", "Y17000-12-31")]
    [InlineData("Y-17E3", EdtfKind.Year, "Y-17000-01-01", "Y-17000-12-31")]
    [InlineData("Y3388E2S3", EdtfKind.Year, "Y338000-01-01", "Y338999-12-31")]
    [InlineData("Y12345-06", EdtfKind.Date, "Y12345-06-01", "Y12345-06-30")]
    [InlineData("19~", EdtfKind.Century, "1900-01-01", "1999-12-31")]
    [InlineData("1950-26", EdtfKind.Season, "1950-04-01", "1950-06-30")]
    [InlineData("1950-29", EdtfKind.Season, "1950-07-01", "1950-09-30")]
    [InlineData("1950-31", EdtfKind.Season, "1950-01-01", "1950-03-31")]
    [InlineData("1950-32", EdtfKind.Season, "1950-04-01", "1950-06-30")]
    [InlineData("1950-36", EdtfKind.Season, "1950-10-01", "1950-12-31")]
    [InlineData("1950-38", EdtfKind.Season, "1950-05-01", "1950-08-31")]
    [InlineData("1950-39", EdtfKind.Season, "1950-09-01", "1950-12-31")]
    [InlineData("195X-21", EdtfKind.Season, "1950-01-01", "1959-03-31")]
    [InlineData("2004-06-XX/2004-07-03", EdtfKind.Interval, "2004-06-01", "2004-07-03")]
    [InlineData("1950-21/19", EdtfKind.Interval, "1950-01-01", "1999-12-31")]
    [InlineData("[1950..1952,1954]", EdtfKind.Set, "1950-01-01", "1954-12-31")]
    [InlineData("{1960,1955-03..1957,1950~}", EdtfKind.List, "1950-01-01", "1960-12-31")]
    public void Level_2_means_the_days_that_the_standard_gives(string text, EdtfKind kind, string first, string last)
    {
        var date = Parse(text);

        Assert.Equal((kind, first, last), (date.Kind, Day.Format(date.Earliest), Day.Format(date.Latest)));
        Assert.Equal(text, date.ToString());
        Assert.False(date.IsSingleDay);
    }

    [Theory]
    [InlineData("1950", 0)]
    [InlineData("19", 0)]
    [InlineData("1950/1952", 0)]
    [InlineData("1950~/1952", 1)]
    [InlineData("1950/", 1)]
    [InlineData("1950-XX", 1)]
    [InlineData("195X", 1)]
    [InlineData("1950-24", 1)]
    [InlineData("1950-02-14?", 1)]
    [InlineData("Y12345", 1)]
    [InlineData("1950?-02-14", 2)]
    [InlineData("?1950", 2)]
    [InlineData("1XXX", 2)]
    [InlineData("195X-02", 2)]
    [InlineData("195X-XX", 2)]
    [InlineData("1950-XX-14", 2)]
    [InlineData("1950-33", 2)]
    [InlineData("195", 2)]
    [InlineData("{1950}", 2)]
    [InlineData("1950/195X-02", 2)]
    public void The_level_is_the_lowest_that_has_the_form(string text, int level) =>
        Assert.Equal(level, Parse(text).Level);

    [Theory]
    [InlineData("1950-02-14", false, false)]
    [InlineData("1950?", true, false)]
    [InlineData("1950-02~", false, true)]
    [InlineData("1950-02-14%", true, true)]
    [InlineData("1950?-02~", true, true)]
    [InlineData("1949/1950?", true, false)]
    [InlineData("[1949~,1950]", false, true)]
    [InlineData("[1949..1950%]", true, true)]
    public void A_mark_on_any_part_marks_the_whole(string text, bool isUncertain, bool isApproximate) =>
        Assert.Equal((isUncertain, isApproximate), (Parse(text).IsUncertain, Parse(text).IsApproximate));

    [Fact]
    public void An_end_is_open_or_unknown_or_bounded()
    {
        var open = Parse("1950-02/..");
        var unknown = Parse("/1950-02");

        Assert.Equal(("1950-02-01..1950-02-28", ".."), (open.Start.ToString(), open.End.ToString()));
        Assert.Equal(DayBounds.Exactly(Day.Max), open.End);
        Assert.Equal((false, true, false, false),
            (open.IsOpenStart, open.IsOpenEnd, open.IsUnknownStart, open.IsUnknownEnd));
        Assert.Equal(DayBounds.Unknown, unknown.Start);
        Assert.Equal((false, false, true, false),
            (unknown.IsOpenStart, unknown.IsOpenEnd, unknown.IsUnknownStart, unknown.IsUnknownEnd));
        Assert.Equal(DayBounds.Exactly(Day.Min), Parse("../1950").Start);
        Assert.True(Parse("[..1950]").IsOpenStart && !Parse("[..1950]").IsOpenEnd);
    }

    [Fact]
    public void Members_keep_their_order_and_gaps()
    {
        var members = Parse("[ 1954, 1949 ,1950-02-14..1950-04-11]").Members;

        Assert.Equal(
            ["1954-01-01..1954-12-31", "1949-01-01..1949-12-31", "1950-02-14..1950-04-11"],
            members.Select(member => member.ToString()));
        Assert.Empty(Parse("1949/1950").Members);
    }

    [Fact]
    public void A_single_day_bounds_its_start_and_end()
    {
        var day = Parse("2001-07-16");

        Assert.True(day.IsSingleDay && day.Bounds.IsCertain && day.Start == day.Bounds && day.End == day.Bounds);
        Assert.Equal("2001-07-16", day.ToString());
        Assert.False(Parse("2001-07-16?").IsSingleDay);
        Assert.NotEqual(day, Parse("2001-07-16?"));
        Assert.NotEqual(day, Parse("2001-07-17"));
        Assert.Equal(Parse("[1949, 1950]").GetHashCode(), Parse("[1949,1950]").GetHashCode());
    }

    private static EdtfDate Parse(string text) =>
        EdtfDate.TryParse(text, out var date, out var error) ? date : throw new FormatException($"{text}: {error}");
}
