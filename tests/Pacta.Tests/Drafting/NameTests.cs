using Pacta.Drafting;

namespace Pacta.Tests.Drafting;

public class NameTests
{
    [Theory]
    [InlineData("Russia and China agree", "RUS | CHN")]
    [InlineData("China’s claims", "CHN")]
    [InlineData("Russian-Chinese trade", "RUS | CHN")]
    [InlineData("the Sino-Soviet split", "CHN | SUN")]
    [InlineData("the People’s Republic of China", "CHN")]
    [InlineData("the Democratic People's Republic of Korea (DPRK)", "PRK | PRK")]
    [InlineData("the U.S., the US and the USA", "USA | USA | USA")]
    [InlineData("Russians and Americans", "RUS | USA")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("post-Soviet Russia", "SUN | RUS")]
    [InlineData("GEORGIA", "GEO")]
    [InlineData("Moscow said", "RUS")]
    [InlineData("between Moscow and Washington", "RUS | USA")]
    [InlineData("in Moscow's foreign policy", "RUS")]
    [InlineData("Baghdad, Tehran, and Pyongyang", "IRQ | IRN | PRK")]
    [InlineData("China, Russia Pledge Friendship", "CHN | RUS")]
    public void A_state_is_known_by_its_names_adjectives_and_cities(string text, string states) =>
        Assert.Equal(states, Reader.Values(text, FindingKind.State));

    [Theory]
    [InlineData("in 1950 Moscow agreed", "SUN")]
    [InlineData("in 1996 Moscow agreed", "RUS")]
    [InlineData("in 1900 Russia agreed", "RUE")]
    [InlineData("in 1950 the Soviet Union agreed", "SUN")]
    [InlineData("in 1975 Bonn agreed", "DEU")]
    public void Which_state_bears_a_name_depends_on_the_day(string text, string state) =>
        Assert.Equal(state, Reader.Values(text, FindingKind.State));

    [Theory]
    [InlineData("Indochina")]
    [InlineData("turkey and china on the table")]
    [InlineData("they told us")]
    [InlineData("Us too")]
    [InlineData("North America and Central Asia")]
    [InlineData("the South China Sea")]
    [InlineData("the Gulf of Mexico")]
    [InlineData("the Korean Peninsula")]
    [InlineData("in Atlanta, Georgia")]
    [InlineData("signed in Moscow")]
    [InlineData("arrived in Beijing")]
    [InlineData("during his visit to Beijing")]
    [InlineData("MOSCOW, Russia -- They met")]
    [InlineData("YES WE CAN DO")]
    public void A_word_that_only_looks_like_a_state_is_none(string text) =>
        Assert.Equal("", Reader.Values(text, FindingKind.State));

    [Theory]
    [InlineData("signed in Moscow", "Moscow")]
    [InlineData("the South China Sea", "China")]
    [InlineData("Central Asia", "Central Asia")]
    public void A_place_is_no_actor(string text, string places) =>
        Assert.Equal(places, Reader.Values(text, FindingKind.Place));

    [Theory]
    [InlineData("admission to the WTO", "wto")]
    [InlineData("the World Trade Organization (WTO)", "wto | wto")]
    [InlineData("NATO expansion", "nato")]
    [InlineData("the NATO-Russia Council", "nato-russia-council")]
    public void An_organization_is_known_by_name_and_abbreviation(string text, string organizations) =>
        Assert.Equal(organizations, Reader.Values(text, FindingKind.Organization));
}
