namespace Pacta.Tests.Drafting;

public class ProposalTests
{
    [Theory]
    [InlineData("The 1950 Sino-Soviet treaty was long.", "treaty chn-sun-1950 signed 1950")]
    [InlineData("The treaty between China and the Soviet Union was signed in Moscow on February 14, 1950.", "treaty chn-sun-1950 signed 1950-02-14 at Moscow")]
    [InlineData("The ABM Treaty has a life span of 20 years.", "treaty abm-1972 lasts 20 years")]
    [InlineData("The ABM Treaty will be renewed for five years.", "treaty abm-1972 renews for 5 years unless denounced 0 days before")]
    [InlineData("The Warsaw Pact expired in 1985.", "treaty warsaw-pact-1955 lasts until 1985")]
    [InlineData("By 1963, the Warsaw Pact was a dead letter.", "treaty warsaw-pact-1955 in practice dead by 1963")]
    [InlineData("Since 1963, the Warsaw Pact has been a dead letter.", "treaty warsaw-pact-1955 in practice dead since 1963")]
    [InlineData("The Warsaw Pact replaces the North Atlantic Treaty.", "treaty warsaw-pact-1955 replaces nato-1949")]
    [InlineData("France ratified the North Atlantic Treaty in 1950.", "treaty nato-1949 ratified by FRA 1950")]
    [InlineData("Last December Washington withdrew from the ABM Treaty.", "treaty abm-1972 withdrawn by USA 2000-12")]
    [InlineData("China joined the WTO last year.", "organization wto joined by CHN 2000")]
    [InlineData("Under the Warsaw Pact the sides must consult immediately if a threat arises.", "treaty warsaw-pact-1955 section draft / when anyone threatens a party: / parties must consult each other, at once")]
    [InlineData("The Warsaw Pact calls for mutual assistance in the event of an attack by Japan.", "treaty warsaw-pact-1955 section draft / when JPN attacks a party: / the other party must defend the attacked party")]
    [InlineData("The ABM Treaty makes no provision for mutual defense.", "treaty abm-1972 section draft / when anyone attacks a party: / the other party need not defend the attacked party")]
    [InlineData("Jiang of China arrived in Moscow on Sunday.", "event draft-1-1 \"Visit: China\" 2001-07-15 / by CHN / at \"Moscow\"")]
    [InlineData("Russian-Chinese trade last year totaled $8 billion.", "figure trade CHN-RUS 2000 is 8 billion USD")]
    [InlineData("In 1998 trade between France and Spain grew 5.5 percent.", "figure trade ESP-FRA 1998 grew 5.5 percent")]
    [InlineData("Trade between France and Spain this year is $2 billion.", "figure trade ESP-FRA 2001 so far by 2001-07-17 is 2 billion USD")]
    [InlineData("In 1998 about 40 percent of Canada's exports went to the United States.", "figure exports CAN-USA 1998 is about 40 percent of exports CAN")]
    [InlineData("In 1998 Mexico was Canada's third-ranking trade partner.", "figure trade-partner-rank CAN-MEX 1998 is place 3")]
    public void A_sentence_suggests_a_line(string text, string line) => Assert.Equal([line], Reader.Lines(text));

    [Theory]
    [InlineData("China is due to sign the ABM Treaty on Friday.")]
    [InlineData("China did not ratify the ABM Treaty in 1999.")]
    [InlineData("China wants to gain membership in the WTO next year.")]
    [InlineData("China and Russia are friends.")]
    [InlineData("Trade grew.")]
    public void What_is_denied_planned_or_vague_suggests_nothing(string text) => Assert.Empty(Reader.Lines(text));
}
