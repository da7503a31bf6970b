using Pacta.Tests.Cli;

namespace Pacta.Tests.Imports.Lists;

public sealed class EventListTests : IDisposable
{
    private readonly ListWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void The_hostility_level_of_a_dispute_says_what_its_initiator_did()
    {
        var made = _world.Import("events", "dyadic-mid.csv", """
            disno,statea,stateb,strtday,strtmnth,strtyr,endday,endmnth,endyear,hihosta
            258,255,290,1,9,1939,6,10,1939,5
            61,2,365,-9,10,1962,-9,12,1962,3
            61,365,2,14,10,1962,,,,1
            99,710,816,17,2,1979,16,3,1979,4

            """);

        Assert.Equal("""
            # Written by pacta import events: a new import writes it anew.

            source dyadic-mid "dyadic-mid.csv"

            event dyadic-mid-1 DEU is at war with POL 1939-09-01/1939-10-06 [dyadic-mid "row 1"]
                note       "258" [dyadic-mid "row 1"]

            event dyadic-mid-2 USA threatens SUN 1962-10/1962-12 [dyadic-mid "row 2"]
                note       "61" [dyadic-mid "row 2"]

            event dyadic-mid-4 CHN attacks VNM 1979-02-17/1979-03-16 [dyadic-mid "row 4"]
                note       "99" [dyadic-mid "row 4"]

            """, made);
        Assert.Equal(0, CliRun.Of("check", "--register", "embedded", "--register", _world.Output).Code);
    }

    [Theory]
    [InlineData("2003-03-20,2003-05-01", "2003-03-20/2003-05-01")]
    [InlineData("2003-03-20,2003-03-20", "2003-03-20")]
    [InlineData("2003-03-20,-7", "2003-03-20/..")]
    [InlineData("2003-03-20,.", "2003-03-20/")]
    [InlineData("2003-03,-9", "2003-03/")]
    public void A_war_list_has_columns_that_the_user_names_and_one_verb(string days, string written) =>
        Assert.Contains($"event wars-1 USA invades IRQ {written} [wars \"row 1\"]",
            _world.Import("events", "wars.csv", $"from,to,a,b\n{days},2,645\n", "--verb", "invades",
                "--columns", "start=from,end=to", "--columns", "initiator=a,target=b"));

    [Fact]
    public void What_a_display_of_force_or_no_action_is_follows_the_codebook()
    {
        Assert.Null(Pacta.Imports.HostilityVerbs.Of(1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pacta.Imports.HostilityVerbs.Of(6));
    }
}
