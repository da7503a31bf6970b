using Pacta.Tests.Cli;

namespace Pacta.Tests.Imports.Lists;

public sealed class CowAllianceTests : IDisposable
{
    private const string Headings = "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,"
        + "all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,"
        + "mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version\n";

    private readonly ListWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Members_that_promise_the_same_owe_it_to_each_other_from_before_the_first_day_on()
    {
        var made = Import("""
            1,200,United Kingdom,1,1,1816,15,2,1949,"Type I: Defense Pact",1,1,1816,15,2,1949,1,0,1,0,0,0,4.1
            1,235,Portugal,1,1,1816,15,2,1949,"Type I: Defense Pact",1,1,1816,15,2,1949,1,0,1,0,0,0,4.1
            """);

        Assert.Contains("""

            treaty alliances-1 "Formal alliance of 1816: United Kingdom, Portugal" [alliances "row 1"]
                open to    others
                subject    alliance
                in force   [..1816-01-01] by signature [alliances "row 1"]
                definitively signed by GBR [..1816-01-01] [alliances "row 1"]
                definitively signed by PRT [..1816-01-01] [alliances "row 2"]
                ended      for GBR 1949-02-15 by unstated cause [alliances "row 1"]
                ended      for PRT 1949-02-15 by unstated cause [alliances "row 2"]
                section 1
                    when anyone attacks a party:
                        parties must defend the attacked party [alliances "rows 1, 2"]

            """, made);
        Assert.Contains("legal,yes", _world.Owes("GBR", "PRT", "1816-01-01"));
        Assert.Contains("legal,possible", _world.Owes("GBR", "PRT", "1815-06-01"));
        Assert.Contains("legal,yes", _world.Owes("PRT", "GBR", "1949-02-14"));
        Assert.DoesNotContain("legal", _world.Owes("PRT", "GBR", "1949-02-15"));
    }

    [Fact]
    public void What_only_some_of_several_members_promise_may_be_owed_to_some_only()
    {
        Import("""
            7,300,Austria-Hungary,-9,6,1873,,,,x,-9,6,1873,13,6,1878,0,0,0,1,1,0,4.1
            7,255,Germany,-9,6,1873,,,,x,-9,6,1873,13,6,1878,0,0,0,1,1,0,4.1
            7,365,Russia,-9,6,1873,,,,x,22,10,1873,13,6,1878,0,0,1,0,1,1,4.1
            """);

        var owed = _world.Owes("RUE", "AUH", "1875-01-01");
        Assert.Contains("must defend AUH, toward some only", owed);
        Assert.Contains("RUE must not attack AUH,\"alliances-7, section 1\",legal,yes", owed);
        Assert.DoesNotContain("neutral", owed);
        Assert.Contains("stay neutral", _world.Owes("AUH", "RUE", "1875-01-01"));
        // The day of June on which the first two signed is not known.
        Assert.Contains("legal,possible", _world.Owes("AUH", "DEU", "1873-06-15"));
        Assert.DoesNotContain("legal", _world.Owes("RUE", "AUH", "1873-10-21"));
    }

    [Fact]
    public void A_member_that_promises_other_things_at_other_times_owes_each_in_its_days()
    {
        Import("""
            8,2,United States of America,4,4,1949,,,,x,4,4,1949,,,,0,1,1,0,0,0,4.1
            8,20,Canada,4,4,1949,,,,x,4,4,1949,1,1,1960,0,0,0,0,0,1,4.1
            8,20,Canada,4,4,1949,,,,x,1,1,1960,,,,0,1,1,0,0,0,4.1
            """);

        Assert.Contains("consult", _world.Owes("CAN", "USA", "1959-12-31"));
        Assert.DoesNotContain("defend", _world.Owes("CAN", "USA", "1959-12-31"));
        Assert.Contains("defend", _world.Owes("CAN", "USA", "1960-01-01"));
        Assert.DoesNotContain("consult", _world.Owes("CAN", "USA", "1960-01-01"));
        Assert.Contains("legal,yes", _world.Owes("USA", "CAN", "2012-12-31"));
        Assert.Contains("legal,possible", _world.Owes("USA", "CAN", "2013-01-01"));
    }

    [Fact]
    public void Who_records_longer_says_until_when()
    {
        Import("8,2,a,,,,,,,x,4,4,1949,,,,0,1,1,0,0,0,5\n8,20,b,,,,,,,x,4,4,1949,,,,0,1,1,0,0,0,5",
            "--recorded-until", "2020-12-31");

        Assert.Contains("legal,yes", _world.Owes("USA", "CAN", "2020-12-31"));
        CliRun.Refuses(["import", "cow", _world.At("alliances.csv"), "--recorded-until", "2020-13-01"],
            "--recorded-until: found '2020-13-01', expected a day as YYYY-MM-DD.");
    }

    private string Import(string rows, params string[] options) =>
        _world.Import("cow", "alliances.csv", $"{Headings}{rows}\n", options);
}
