using Pacta.Drafting;

namespace Pacta.Tests.Drafting;

public class DateTests
{
    [Theory]
    [InlineData("signed on July 16, 2001 in Moscow", "2001-07-16")]
    [InlineData("signed on July 16th, 2001", "2001-07-16")]
    [InlineData("signed on 16 July 2001", "2001-07-16")]
    [InlineData("on the 16th of July, 2001", "2001-07-16")]
    [InlineData("Jan. 2, 1950", "1950-01-02")]
    [InlineData("2001-07-16", "2001-07-16")]
    [InlineData("in 2001-07", "2001-07")]
    [InlineData("07/20/2001", "2001-07-20")]
    [InlineData("20/07/2001", "2001-07-20")]
    [InlineData("07/08/2001", "[2001-07-08,2001-08-07]")]
    [InlineData("16.7.2001", "2001-07-16")]
    [InlineData("from July 15-18, 2001", "2001-07-15/2001-07-18")]
    [InlineData("on 15-18 July 2001", "2001-07-15/2001-07-18")]
    [InlineData("July 30 to August 2, 1990", "1990-07-30/1990-08-02")]
    [InlineData("December 30 to January 2, 1990", "1989-12-30/1990-01-02")]
    [InlineData("February 30, 2001", "2001")]
    [InlineData("in April 1997", "1997-04")]
    [InlineData("in April, 1997", "1997-04")]
    [InlineData("in 1950", "1950")]
    [InlineData("about 1950", "1950~")]
    [InlineData("1950 or 1951", "[1950,1951]")]
    [InlineData("1996-97", "1996/1997")]
    [InlineData("between 1969 and 1971", "1969/1971")]
    [InlineData("from 1950 to 1980", "1950/1980")]
    [InlineData("in the 1950s", "195X")]
    [InlineData("the late 1950s", "1957~/1959~")]
    [InlineData("the mid-1960s", "1964~/1966~")]
    [InlineData("the mid 1960s", "1964~/1966~")]
    [InlineData("the early 1990s", "1990~/1993~")]
    [InlineData("the 21st century", "20XX")]
    [InlineData("the twentieth century", "19XX")]
    [InlineData("the first quarter of 1998", "1998-33")]
    [InlineData("the second half of 1998", "1998-41")]
    [InlineData("the first five months of 2002", "2002-01/2002-05")]
    [InlineData("spring 1998", "1998-21")]
    [InlineData("late 1991", "1991-09~/1991-12~")]
    [InlineData("early July 1991", "1991-07-01~/1991-07-10~")]
    public void A_written_date_is_read_as_it_stands(string text, string edtf) =>
        Assert.Equal(edtf, Reader.Values(text, FindingKind.Date, published: null));

    [Theory]
    [InlineData("through the ‘80s", "198X")]
    [InlineData("during the 90s", "199X")]
    [InlineData("in the sixties", "196X")]
    [InlineData("on Monday", "2001-07-16")]
    [InlineData("on Tuesday", "2001-07-17")]
    [InlineData("last Tuesday", "2001-07-10")]
    [InlineData("Friday's decision", "2001-07-13")]
    [InlineData("next Friday", "2001-07-20")]
    [InlineData("they will meet on Friday", "2001-07-20")]
    [InlineData("Monday, July 9, 2001", "2001-07-09")]
    [InlineData("yesterday", "2001-07-16")]
    [InlineData("this year", "2001")]
    [InlineData("last year", "2000")]
    [InlineData("next year", "2002")]
    [InlineData("last month", "2001-06")]
    [InlineData("last week", "2001-07-09/2001-07-15")]
    [InlineData("over the weekend", "2001-07-14/2001-07-15")]
    [InlineData("on June 21", "2001-06-21")]
    [InlineData("on December 24", "2000-12-24")]
    [InlineData("on December 24 they will meet", "2000-12-24")]
    [InlineData("scheduled for December 24", "2001-12-24")]
    [InlineData("July 15-18", "2001-07-15/2001-07-18")]
    [InlineData("this April", "2001-04")]
    [InlineData("last December", "2000-12")]
    [InlineData("last July", "2000-07")]
    [InlineData("in June", "2001-06")]
    [InlineData("in July this year", "2001-07")]
    [InlineData("in the spring of this year", "2001-21")]
    [InlineData("in the first quarter", "2001-33")]
    [InlineData("in the second half-year", "2001-41")]
    [InlineData("five years ago", "1996")]
    [InlineData("signed in 1949 and expired 30 years later", "1949 | 1979")]
    [InlineData("on July 14, 2001, and two days later", "2001-07-14 | 2001-07-16")]
    [InlineData("in 2001, moving up from the year before", "2001 | 2000")]
    public void A_relative_date_counts_from_the_day_of_publication(string text, string edtf) =>
        Assert.Equal(edtf, Reader.Values(text, FindingKind.Date));

    [Theory]
    [InlineData("on Monday")]
    [InlineData("last year")]
    [InlineData("on July 16")]
    [InlineData("in April")]
    [InlineData("the 90s")]
    public void Without_a_day_of_publication_a_relative_date_stays_unread(string text) =>
        Assert.Equal("", Reader.Values(text, FindingKind.Date, published: null));

    [Fact]
    public void A_vague_day_of_publication_resolves_only_what_it_can()
    {
        Assert.Equal("2000", Reader.Values("last year, on Monday", FindingKind.Date, published: "2001"));
    }

    [Theory]
    [InlineData("they may meet")]
    [InlineData("May they prosper")]
    [InlineData("they march on")]
    [InlineData("March on, comrades")]
    [InlineData("2000 miles of border")]
    [InlineData("2,000 miles")]
    [InlineData("$2000")]
    [InlineData("1950 tons")]
    [InlineData("a zero-sum game")]
    [InlineData("the second quarterback")]
    [InlineData("a fall of the wall")]
    [InlineData("at 16:30")]
    [InlineData("page 1234567")]
    [InlineData("2001%")]
    public void What_only_looks_like_a_date_is_none(string text) =>
        Assert.Equal("", Reader.Values(text, FindingKind.Date));

    [Theory]
    [InlineData("in May", "2001-05")]
    [InlineData("May 9, 1945", "1945-05-09")]
    [InlineData("last March", "2001-03")]
    public void May_and_March_are_months_where_a_word_beside_them_says_so(string text, string edtf) =>
        Assert.Equal(edtf, Reader.Values(text, FindingKind.Date));
}
