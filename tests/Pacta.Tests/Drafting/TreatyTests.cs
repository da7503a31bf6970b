using Pacta.Drafting;

namespace Pacta.Tests.Drafting;

public class TreatyTests
{
    [Theory]
    [InlineData("the ABM Treaty", "abm-1972")]
    [InlineData("the ABM pact", "abm-1972")]
    [InlineData("the 1972 Anti-Ballistic Missile Treaty", "abm-1972")]
    [InlineData("the Nuclear Non- Proliferation Treaty", "npt-1968")]
    [InlineData("the North Atlantic Treaty", "nato-1949")]
    [InlineData("the Warsaw Pact", "warsaw-pact-1955")]
    [InlineData("the Charter of the United Nations", "un-charter-1945")]
    [InlineData("China and Russia signed the Treaty of Good-neighborliness and Friendly Cooperation", "chn-rus-2001")]
    public void A_treaty_is_known_by_its_title_and_other_names(string text, string treaty) =>
        Assert.Equal(treaty, Reader.Values(text, FindingKind.Treaty));

    [Theory]
    [InlineData("China’s 1961 treaty with North Korea", "chn-prk-1961")]
    [InlineData("the Sino-Soviet pact in 1950", "chn-sun-1950")]
    [InlineData("the 1960 U.S.-Japan security treaty", "usa-jpn-1960")]
    [InlineData("the Soviet-Chinese alliance of the 1950s", "chn-sun-1950")]
    [InlineData("a treaty between China and the Soviet Union, signed on February 14, 1950", "chn-sun-1950")]
    [InlineData("one signed in 1949 between Beijing and the former Soviet Union", "chn-sun-1950")]
    [InlineData("Russia and China met. Their new treaty binds both", "chn-rus-2001")]
    [InlineData("In April 1997, Russia and China signed a joint statement", "chn-rus-1997")]
    public void A_treaty_is_known_by_its_year_and_its_parties(string text, string treaty) =>
        Assert.Equal(treaty, Reader.Values(text, FindingKind.Treaty));

    [Theory]
    [InlineData("they reached agreement")]
    [InlineData("a whole series of treaties")]
    [InlineData("the treaty")]
    [InlineData("France and Spain signed a treaty in 1659")]
    [InlineData("Peru praised its treaty of 1950 with Chile")]
    public void A_treaty_that_the_register_does_not_hold_is_not_guessed(string text) =>
        Assert.Equal("", Reader.Values(text, FindingKind.Treaty));

    [Fact]
    public void A_year_that_is_one_off_is_called_a_guess()
    {
        var treaty = Assert.Single(Reader.Find("unlike one signed in 1949 between Beijing and the former Soviet Union"),
            static f => f.Kind == FindingKind.Treaty);

        Assert.Equal(Sureness.Guess, treaty.Sureness);
    }
}
