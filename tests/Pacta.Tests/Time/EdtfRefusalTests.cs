using Pacta.Time;

namespace Pacta.Tests.Time;

/// <summary>Every clause with which a date is refused.</summary>
public class EdtfRefusalTests
{
    [Theory]
    // Outside calendar days, or days that can be counted.
    [InlineData("2001-07-16T10:30Z", "a clock time is not part of a calendar day")]
    [InlineData("2001-07-16/2001-07-16T10:30", "a clock time is not part of a calendar day")]
    [InlineData("Y17E7", "the date lies beyond the days that can be counted")]
    [InlineData("Y-5877641", "the date lies beyond the days that can be counted")]
    [InlineData("Y5881580-07-11", "the date lies beyond the days that can be counted")]
    [InlineData("Y99999999999999999999", "the year lies beyond the days that can be counted")]
    [InlineData("Y1E99999999999999999999", "the year lies beyond the days that can be counted")]
    // Days that do not exist.
    [InlineData("1900-02-29", "1900-02 has no day 29")]
    [InlineData("-0001-04-31", "-0001-04 has no day 31")]
    [InlineData("19X1-02-29", "no such month has a day 29")]
    [InlineData("2001-XX-32", "day 32 does not exist")]
    [InlineData("2001-07-00", "day 00 does not exist")]
    [InlineData("2001-02-3X", "no day has such digits")]
    [InlineData("2001-13", "month 13 does not exist")]
    [InlineData("2001-00", "month 00 does not exist")]
    [InlineData("2001-42", "month 42 does not exist")]
    [InlineData("2001-2X", "no month has such digits")]
    [InlineData("-0000", "there is no negative year zero")]
    [InlineData("-00", "there is no negative year zero")]
    [InlineData("-000", "there is no negative year zero")]
    // Ends before starts.
    [InlineData("1950/1949", "the interval ends before it starts")]
    [InlineData("[1950..1949-12]", "the range ends before it starts")]
    // Text that is no EDTF.
    [InlineData("", "there is no date")]
    [InlineData("July 2001", "a date starts with a year")]
    [InlineData("7", "a year has four digits")]
    [InlineData("20X", "a year has four digits")]
    [InlineData("20010716", "a year of more than four digits starts with 'Y'")]
    [InlineData("Y", "'Y' needs a year")]
    [InlineData("Y2001", "'Y' is for years of more than four digits")]
    [InlineData("Y012345", "a year after 'Y' starts with no zero")]
    [InlineData("Y17E", "'E' needs the number of zeros")]
    [InlineData("1950S5", "'S' takes the number of sure digits, 1 to 4")]
    [InlineData("1950S0", "'S' takes the number of sure digits, 1 to 4")]
    [InlineData("1950S", "'S' takes the number of sure digits, 1 to 4")]
    [InlineData("1950S2-02", "a month follows only a single year")]
    [InlineData("195-02", "a month follows only a single year")]
    [InlineData("2001-7", "a month has two digits")]
    [InlineData("2001-07-6", "a day has two digits")]
    [InlineData("2001-", "a month has two digits")]
    [InlineData("2001-21-05", "a season has no days")]
    [InlineData("2001.07.16", "'.' is not expected here")]
    [InlineData("2001-07-16-01", "'-' is not expected here")]
    [InlineData("2001?~", "two marks stand together: '%' says both '?' and '~'")]
    [InlineData("2001 ", "a space stands inside the date")]
    [InlineData("2001\u221207", "a character outside ASCII stands in the date")]
    [InlineData("1949/1950/1951", "an interval has only one '/'")]
    [InlineData("/", "an interval needs a start or an end")]
    [InlineData("[1949}", "'[' has no ']' at the end")]
    [InlineData("{", "'{' has no '}' at the end")]
    [InlineData("[ ]", "a set needs a date")]
    [InlineData("{}", "a list needs a date")]
    [InlineData("[1949,]", "a date is missing beside ','")]
    [InlineData("[..]", "'..' needs a date beside it")]
    [InlineData("[1949,..1950]", "'..' without a start must come first")]
    [InlineData("[1949..,1950]", "'..' without an end must come last")]
    [InlineData("[[1949]]", "a date starts with a year")]
    public void A_refusal_says_in_one_clause_what_is_wrong(string text, string clause)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var error));
        Assert.Null(date);
        Assert.Equal(clause, error);
    }

    [Fact]
    public void The_farthest_years_and_days_are_read()
    {
        Assert.All(["Y5881579", "Y-5877640", "Y5881580-07-10", "Y-5877641-06-24"], text =>
            Assert.True(EdtfDate.TryParse(text, out _, out _), text));
    }
}
