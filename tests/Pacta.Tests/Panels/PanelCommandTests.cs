using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Pacta.Tests.Cli;

namespace Pacta.Tests.Panels;

/// <summary><c>pacta panel</c> on a register that can be reckoned by hand.</summary>
public sealed class PanelCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // One code, borne by two states one after the other, is one unit; the alliance is one of both, the duty of one.
    [Fact]
    public void A_year_holds_what_holds_on_any_of_its_days_under_the_code_of_the_day()
    {
        var rows = PanelWorld.Rows(_folder, "--duties", "defense,consultation", "--from", "1949", "--to", "1953");

        Assert.Equal(
        [
            "ccode1,ccode2,year,atop_defense,atop_consul,possible,strength,number,ids",
            "10,20,1949,1,1,,legal,1,pact", "10,20,1950,1,1,,legal,1,pact", "10,20,1951,1,1,,legal,1,pact",
            "10,20,1952,1,1,,legal,1,pact",
            "20,10,1949,0,1,,legal,1,pact", "20,10,1950,0,1,,legal,1,pact", "20,10,1951,,1,,legal,1,pact",
            "20,10,1952,,1,,legal,1,pact",
        ], rows);
    }

    [Fact]
    public void Spans_have_their_first_day_and_the_first_day_after()
    {
        var rows = PanelWorld.Rows(_folder, "--by", "span", "--duties", "defense", "--names", "readable",
            "--codes", "iso", "--from", "1930-01-01", "--to", "1990");

        Assert.Equal(
        [
            "debtor,creditor,from,until,defense,possible,strength,instruments,ids",
            "AAA,BBB,1940-06-15,1950-01-01,1,,legal,1,pact",
            "AAA,BBX,1950-01-01,1952-06-15,1,,legal,1,pact",
            "BBB,AAA,1940-06-15,1950-01-01,0,,,1,pact",
            "BBX,AAA,1950-01-01,1951-01-01,0,,,1,pact",
            "BBX,AAA,1951-01-01,1952-06-15,,,,1,pact",
        ], rows);
    }

    // In force since some day of 1945 or 1946: possible in the one, certain at the end of the other at the latest.
    [Theory]
    [InlineData("column", "10,30,1945,1,atop_nonagg,political,1,doubt", "10,30,1946,1,,political,1,doubt")]
    [InlineData("yes", "10,30,1945,1,political,1,doubt", "10,30,1946,1,political,1,doubt")]
    [InlineData("no", "10,30,1946,1,political,1,doubt", "10,30,1947,1,political,1,doubt")]
    public void What_is_possible_only_has_a_column_or_counts_or_does_not(string how, string first, string second)
    {
        var rows = PanelWorld.Rows(_folder, "--duties", "nonaggression", "--possible", how, "--to", "1950");

        Assert.Equal(first, rows[1]);
        Assert.Equal(second, rows[2]);
    }

    [Fact]
    public void The_first_day_out_counts_where_it_is_asked_for()
    {
        string[] args = ["--by", "day", "--from", "1952-06-14", "--to", "1952-06-17", "--duties", "defense"];
        var exact = PanelWorld.Rows(_folder, args);

        var long_ = PanelWorld.Rows(_folder, [.. args, "--exit-day", "in"]);

        Assert.Equal(["10,20,1952-06-14,1,,legal,1,pact", "20,10,1952-06-14,,,,1,pact"], exact[1..]);
        Assert.Equal(["10,20,1952-06-14,1,,legal,1,pact", "10,20,1952-06-15,1,,legal,1,pact"], long_[1..3]);
    }

    [Fact]
    public void An_undirected_dyad_stands_once_and_holds_what_either_owes()
    {
        var rows = PanelWorld.Rows(_folder, "--unit", "dyad", "--duties", "defense", "--from", "1941", "--to", "1941");

        Assert.Equal(["10,20,1941,1,,legal,1,pact"], rows[1..]);
    }

    // A participant is in no list, but who is bound toward it is bound.
    [Fact]
    public void A_state_is_bound_also_toward_one_that_no_list_has_and_that_one_is_named()
    {
        var run = PanelWorld.Run(_folder, "--unit", "state", "--from", "1948", "--to", "1948");

        Assert.Contains("30,1948,1,,,,,1,,legal,1,port\n", run.Out);
        Assert.DoesNotContain("PPP", run.Out);
        Assert.Contains("left out, in no list of states: PPP (Port)", run.Error);
        Assert.Contains("PPP,1948,", PanelWorld.Run(_folder, "--unit", "state", "--states", "register").Out);
    }

    [Fact]
    public void All_pairs_hold_those_too_that_owe_nothing_and_tell_nothing_from_unknown()
    {
        var rows = PanelWorld.Rows(_folder, "--pairs", "all", "--from", "1935", "--to", "1935", "--duties", "defense");

        Assert.Equal(["10,20,1935,0,,,0,", "10,30,1935,,,,0,", "20,10,1935,0,,,0,", "20,30,1935,,,,0,",
            "30,10,1935,,,,0,", "30,20,1935,,,,0,"], rows[1..]);
    }

    [Fact]
    public void A_table_of_ones_own_stands_beside_each_of_two_states_and_its_other_rows_are_told()
    {
        var table = _folder.Write("gdp.csv",
            "ccode,year,gdp,name\n10,1941,5.5,\"A, land\"\n20.0,1941,7,B\n99,1941,1,C\n");

        var run = PanelWorld.Run(_folder, "--from", "1941", "--to", "1942", "--duties", "defense", "--with", table,
            "--on", "ccode,year");

        Assert.Equal("""
            ccode1,ccode2,year,atop_defense,possible,strength,number,ids,gdp1,name1,gdp2,name2
            10,20,1941,1,,legal,1,pact,5.5,"A, land",7,B
            10,20,1942,1,,legal,1,pact,,,,
            20,10,1941,0,,,1,pact,7,B,5.5,"A, land"
            20,10,1942,0,,,1,pact,,,,

            """.ReplaceLineEndings("\n"), run.Out);
        Assert.Contains("1 row of", run.Error);
        Assert.Contains("beside no row of the panel, by number: 3.", run.Error);
    }

    [Fact]
    public void A_table_of_ones_own_that_cannot_be_used_is_refused_with_row_and_column()
    {
        var table = _folder.Write("gdp.csv", "ccode,year,gdp\n10,x,1\n10,1941,2\n10,1941,3\n,1941,4\n");
        _folder.Write("mine/world.pacta", PanelWorld.Text + "\n");
        string[] args = ["panel", "--register", _folder.At("mine"), "--with", table];

        CliRun.Refuses([.. args, "--on", "ccode,year"], "found 3 problems", "row 1 (line 2), column year: found 'x'",
            "row 3 (line 4)", "a second row of the same key", "row 4 (line 5), column ccode: found an empty cell");
        CliRun.Refuses([.. args, "--on", "code,year"], "found no column code", "its columns are ccode, year, gdp");
        CliRun.Refuses(args, "--with: found no --on beside it");
    }

    [Fact]
    public void A_wrong_word_gets_the_nearest()
    {
        CliRun.Refuses(["panel", "--unit", "diad"], "--unit", "did you mean 'dyad'?");
        CliRun.Refuses(["panel", "--duties", "defence"], "--duties", "did you mean 'defense'?");
        CliRun.Refuses(["panel", "--from", "1950", "--to", "1940"], "--to: found a date before that of --from");
        CliRun.Refuses(["panel", "--format", "json"], "--format: found json");
    }

    [Fact]
    public void A_file_is_described_beside_it_and_the_same_again_gives_the_same_bytes()
    {
        string[] args = ["--from", "1941", "--to", "1942", "--out", _folder.At("dyads.csv")];
        Assert.Equal(0, PanelWorld.Run(_folder, args).Code);
        var (table, package) = (File.ReadAllBytes(_folder.At("dyads.csv")), Package());
        Assert.Equal(0, PanelWorld.Run(_folder, args).Code);

        Assert.Equal(table, File.ReadAllBytes(_folder.At("dyads.csv")));
        Assert.Equal(package.ToJsonString(), Package().ToJsonString());
        var resource = package["resources"]!.AsArray().Single()!;
        Assert.Equal("dyads.csv", resource["path"]!.ToString());
        Assert.Equal(table.Length, (int)resource["bytes"]!);
        Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(table)),
            resource["hash"]!.ToString());
        var fields = resource["schema"]!["fields"]!.AsArray().Select(static f => f!["name"]!.ToString());
        Assert.Equal(File.ReadLines(_folder.At("dyads.csv")).First(), string.Join(',', fields));
        Assert.Equal("[\"\"]", resource["schema"]!["missingValues"]!.ToJsonString());
        Assert.Equal("[\"ccode1\",\"ccode2\",\"year\"]", resource["schema"]!["primaryKey"]!.ToJsonString());
    }

    [Fact]
    public void A_second_table_of_a_folder_is_described_beside_the_first_and_a_foreign_file_is_left_alone()
    {
        PanelWorld.Run(_folder, "--out", _folder.At("one.csv"), "--to", "1950");
        PanelWorld.Run(_folder, "--out", _folder.At("two.csv"), "--to", "1950", "--unit", "state");
        Assert.Equal(["one.csv", "two.csv"],
            Package()["resources"]!.AsArray().Select(static r => r!["path"]!.ToString()));
        File.WriteAllText(_folder.At("datapackage.json"), "[1]");

        var run = PanelWorld.Run(_folder, "--out", _folder.At("three.csv"));

        Assert.Equal(2, run.Code);
        Assert.Contains("something else than a data package", run.Error);
        Assert.False(File.Exists(_folder.At("three.csv")));
        Assert.Equal("[1]", File.ReadAllText(_folder.At("datapackage.json")));
    }

    [Fact]
    public void SQLite_holds_the_same_rows_as_CSV()
    {
        var csv = PanelWorld.Rows(_folder, "--to", "1950");
        Assert.Equal(0, PanelWorld.Run(_folder, "--to", "1950", "--out", _folder.At("p.sqlite")).Code);
        using var connection = new SqliteConnection($"Data Source={_folder.At("p.sqlite")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM panel";
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join(',', Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? "" : reader.GetValue(i).ToString())));
        }

        Assert.Equal(csv[1..], rows);
        Assert.Equal("sqlite", Package()["resources"]![0]!["format"]!.ToString());
        Assert.Equal("p.sqlite", Package()["resources"]![0]!["name"]!.ToString());
    }

    [Fact]
    public void Other_actions_have_a_column_where_they_are_asked_for()
    {
        var rows = PanelWorld.Rows(_folder, "--duties", "inform,not threaten,consultation", "--to", "1941");

        Assert.Equal("ccode1,ccode2,year,inform,not_threaten,atop_consul,possible,strength,number,ids", rows[0]);
        Assert.Equal("10,20,1940,,,1,,legal,1,pact", rows[1]);
    }

    private JsonNode Package() => JsonNode.Parse(File.ReadAllText(_folder.At("datapackage.json")))!;
}
