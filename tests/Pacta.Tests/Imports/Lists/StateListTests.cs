using Pacta.Tests.Cli;

namespace Pacta.Tests.Imports.Lists;

public sealed class StateListTests : IDisposable
{
    private const string Cow = """
        "stateabb","ccode","statenme","styear","stmonth","stday","endyear","endmonth","endday","version"
        "USA",2,"United States of America",1816,1,1,2016,12,31,2016
        "GFR",260,"German Federal Republic",1955,5,5,1990,10,2,2016
        "NEW",995,"New Land",1960,1,1,1970,1,1,2016
        "NEW",995,"Newer Land",1975,1,1,2016,12,31,2016

        """;

    private readonly ListWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_list_of_the_correlates_of_war_adds_to_the_states_of_the_register()
    {
        var made = _world.Import("states", "states2016.csv", Cow, "--published", "2017-02");

        Assert.Equal("""
            # Written by pacta import states: a new import writes it anew.

            source states2016 "states2016.csv"
                published  2017-02

            more on state USA
                code       COW 2 1816-01-01/.. [states2016 "row 1"]
                code       COWC USA 1816-01-01/.. [states2016 "row 1"]

            more on state DEU
                code       COW 260 1955-05-05/1990-10-02 [states2016 "row 2"]
                code       COWC GFR 1955-05-05/1990-10-02 [states2016 "row 2"]

            state NEW "Newer Land" [states2016 "row 4"]
                exists     1960-01-01/1970-01-01 [states2016 "row 3"]
                exists     1975-01-01/.. [states2016 "row 4"]
                named      "New Land" 1960-01-01/1970-01-01 [states2016 "row 3"]
                code       COW 995 1960-01-01/1970-01-01 [states2016 "row 3"]
                code       COWC NEW 1960-01-01/1970-01-01 [states2016 "row 3"]
                code       COW 995 1975-01-01/.. [states2016 "row 4"]
                code       COWC NEW 1975-01-01/.. [states2016 "row 4"]

            """, made);
        Assert.Equal(0, CliRun.Of("check", "--register", "embedded", "--register", _world.Output).Code);
    }

    [Fact]
    public void A_list_can_stand_alone()
    {
        var made = _world.Import("states", "list.csv", Cow, "--alone");

        Assert.Contains("\nstate GFR \"German Federal Republic\"", made);
        Assert.DoesNotContain("more on", made);
        Assert.Contains("What GFR owes USA", _world.Owes("GFR", "USA", "1960-01-01")
            + CliRun.Of("owes", "GFR", "USA", "--on", "1960-01-01", "--register", _world.Output).Out);
    }

    [Fact]
    public void A_list_of_gleditsch_and_ward_needs_no_headings()
    {
        var made = _world.Import("states", "iisystem.dat", """
            2	USA	United States of America	01:01:1816	31:12:2017
            995	NEW	New Land	01:02:1960	29:02:2016

            """, "--codes", "gw");

        Assert.Contains("    code       GW 2 1816-01-01/.. [iisystem \"row 1\"]", made);
        Assert.Contains("    exists     1960-02-01/2016-02-29 [iisystem \"row 2\"]", made);
        Assert.Contains("    code       GWC NEW 1960-02-01/2016-02-29", made);
    }

    [Fact]
    public void One_list_gives_the_same_answers_from_a_folder_and_from_sqlite()
    {
        _world.Import("states", "list.csv", Cow, "--alone", "--sqlite", _world.At("list.db"));

        var asked = CliRun.Of("check", "--register", _world.At("list.db"));
        Assert.Equal(0, asked.Code);
        Assert.Equal(CliRun.Of("check", "--register", _world.Output).Out, asked.Out);
    }
}
