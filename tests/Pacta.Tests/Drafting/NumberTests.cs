using Pacta.Drafting;

namespace Pacta.Tests.Drafting;

public class NumberTests
{
    [Theory]
    [InlineData("for 20 years", "20 years")]
    [InlineData("for five years", "5 years")]
    [InlineData("a 50-year old agreement", "50 years")]
    [InlineData("twenty-five years", "25 years")]
    [InlineData("within two decades", "20 years")]
    [InlineData("half a century", "50 years")]
    [InlineData("a year in the making", "1 year")]
    [InlineData("half a year", "6 months")]
    [InlineData("on six months notice", "6 months")]
    [InlineData("a 10 day visit", "10 days")]
    [InlineData("two weeks", "14 days")]
    [InlineData("one hundred and fifty years", "150 years")]
    [InlineData("30 years later", "30 years")]
    public void A_length_of_time_is_read(string text, string period) =>
        Assert.Equal(period, Reader.Values(text, FindingKind.Duration));

    [Theory]
    [InlineData("several years")]
    [InlineData("for years")]
    [InlineData("the year")]
    [InlineData("day by day")]
    public void A_length_of_time_without_a_number_is_none(string text) =>
        Assert.Equal("", Reader.Values(text, FindingKind.Duration));

    [Theory]
    [InlineData("a mere $8 billion", "8 billion USD")]
    [InlineData("US$3.1 billion", "3.1 billion USD")]
    [InlineData("8.0 billion dollars", "8.0 billion USD")]
    [InlineData("£2bn", "2 billion GBP")]
    [InlineData("22.9 percent", "22.9 percent")]
    [InlineData("51 per cent", "51 percent")]
    [InlineData("20%", "20 percent")]
    [InlineData("Roughly 40 percent", "about 40 percent")]
    [InlineData("more than 2,000 miles", "more than 2000 miles")]
    [InlineData("nearly eight times", "nearly 8 times")]
    [InlineData("at least 300 million dollars", "at least 300 million USD")]
    [InlineData("twice as large", "2 times")]
    [InlineData("two hundred thousand troops", "200 thousand troops")]
    public void An_amount_keeps_its_digits_its_scale_and_its_doubt(string text, string amount) =>
        Assert.Equal(amount, Reader.Values(text, FindingKind.Amount));

    [Theory]
    [InlineData("the sixth-ranking nation", "6")]
    [InlineData("moving up from eleventh", "11")]
    [InlineData("the 21st time", "21")]
    [InlineData("twenty-first of all", "21")]
    [InlineData("the second treaty", "2")]
    [InlineData("Second, they agree", "")]
    [InlineData("one second later", "")]
    public void An_ordinal_is_a_place_in_an_order(string text, string number) =>
        Assert.Equal(number, Reader.Values(text, FindingKind.Ordinal));
}
