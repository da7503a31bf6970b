using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Pacta.Tests.Cli;

/// <summary><c>similarity</c>: the table, its formats, its options.</summary>
public class SimilarityTests
{
    // The example of docs/similarity.md: A to E are COW 2, 20, 40, 41 and 42.
    private const string Register = """
        source list "A list"
        state AAA "A"
            exists 1816-01-01/.. [list]
            code COW 2 [list]
        state BBB "B"
            exists 1816-01-01/.. [list]
            code COW 20 [list]
        state CCC "C"
            exists 1816-01-01/.. [list]
            code COW 40 [list]
        state DDD "D"
            exists 1816-01-01/.. [list]
            code COW 41 [list]
        state EEE "E"
            exists 1816-01-01/.. [list]
            code COW 42 [list]
        treaty ab "Pact"
            parties AAA, BBB
            in force 1900-07-01
            article 1
                parties must not attack each other
        treaty ac "Alliance"
            parties AAA, BBB, CCC
            in force 1900
            article 1
                CCC must defend AAA or BBB
        treaty ad "Accord"
            parties AAA, DDD
            in force 1900-01-01
            article 1
                parties must consult each other
        """;

    private static readonly string[] s_nine =
        ["srsvaa", "srsvas", "srsbaa", "srsbas", "kappava", "kappaba", "piva", "piba", "taub"];

    [Fact]
    public void By_year_every_pair_has_a_row_with_the_nine_measures()
    {
        using var folder = Folder();

        var lines = Lines(folder, "--from", "1901", "--to", "1902");

        Assert.Equal($"ccode1,ccode2,year,{string.Join(',', s_nine)},certainty", lines[0]);
        Assert.Equal(1 + 2 * 10, lines.Length);
        Assert.StartsWith("2,20,1901,0.19999999999999996,", lines[1], StringComparison.Ordinal);
        var cells = lines[1].Split(',');
        Assert.Equal(0.285714, double.Parse(cells[7], CultureInfo.InvariantCulture), 1e-6);
        Assert.Equal(0.353553, double.Parse(cells[11], CultureInfo.InvariantCulture), 1e-6);
        Assert.Equal("yes", cells[12]);
        Assert.Equal(["2,20,1901", "2,40,1901", "2,41,1901", "2,42,1901", "20,40,1901", "20,41,1901", "20,42,1901",
            "40,41,1901", "40,42,1901", "41,42,1901", "2,20,1902"],
            lines[1..12].Select(static line => string.Join(',', line.Split(',')[..3])));
    }

    // The alliance of 1900 began on a day of that year: until it ends all that rests on it is possible only.
    [Fact]
    public void By_change_a_row_lasts_from_one_change_to_the_next()
    {
        using var folder = Folder();

        var lines = Lines(folder, "--by", "change", "--from", "1899-12-01", "--to", "1901-12", "--measures", "taub");

        Assert.Equal("ccode1,ccode2,from,until,taub,certainty", lines[0]);
        Assert.Equal(
            [
                "1899-12-01,1900-01-01 yes", "1900-01-01,1900-07-01 possible", "1900-07-01,1900-12-31 possible",
                "1900-12-31,1902-01-01 yes",
            ],
            lines.Where(static line => line.StartsWith("2,20,", StringComparison.Ordinal))
                .Select(static line => line.Split(',')).Select(static cells => $"{cells[2]},{cells[3]} {cells[5]}"));
    }

    [Fact]
    public void Possible_duties_count_where_it_is_asked_for()
    {
        using var folder = Folder();
        string[] args = ["--by", "change", "--from", "1900-02", "--to", "1900-02", "--measures", "srsbaa"];

        var without = Lines(folder, args);
        var with = Lines(folder, [.. args, "--possible", "yes"]);

        Assert.Contains("2,40,1900-02-01,1900-03-01,-0.19999999999999996,possible", without);
        Assert.Contains("2,40,1900-02-01,1900-03-01,0.19999999999999996,possible", with);
        Assert.Contains("41,42,1900-02-01,1900-03-01,-0.19999999999999996,yes", with);
    }

    [Fact]
    public void Weights_bring_their_four_measures_and_a_lacking_one_leaves_them_empty()
    {
        using var folder = Folder();
        var weights = folder.Write("w.csv", "ccode,year,cinc\n2,1901,0.4\n20,1901,.3\n40,1901,.1\n41,1901,1E-1\n"
            + "42,1901,0.1\n2,1902,0.4\n20,1902,0.3\n40,1902,0.1\n41,1902,.\n42,1902,0.1\n");

        var run = CliRun.Of("similarity", "--register", folder.Path, "--from", "1901", "--to", "1902",
            "--weights", weights, "--column", "cinc", "--measures", "weighted-s");

        Assert.Equal((0, "pacta: members without a weight leave the weighted measures of 1 year empty: 41 in 1902.\n"),
            (run.Code, run.Error));
        var lines = run.Out.Split('\n');
        Assert.Equal("ccode1,ccode2,year,srswvaa,srswvas,srswbaa,srswbas,certainty", lines[0]);
        Assert.Equal([-0.066667, 0.288889, 0.8, 0.8], lines[1].Split(',')[3..7]
            .Select(static cell => Math.Round(double.Parse(cell, CultureInfo.InvariantCulture), 6)));
        Assert.Equal("2,20,1902,,,,,yes", lines[11]);
    }

    [Fact]
    public void A_file_is_CSV_or_SQLite_with_a_description_beside_it()
    {
        using var folder = Folder();
        using var output = new TemporaryFolder();
        string[] args = ["similarity", "--register", folder.Path, "--from", "1901", "--to", "1901"];

        Assert.Equal(new(0, "", ""), CliRun.Of([.. args, "--out", output.At("s.csv"), "--names", "readable"]));
        Assert.Equal(new(0, "", ""), CliRun.Of([.. args, "--out", output.At("s.sqlite")]));

        var csv = File.ReadAllLines(output.At("s.csv"));
        Assert.StartsWith("state_1,state_2,year,s_valued_absolute,", csv[0], StringComparison.Ordinal);
        using var package = JsonDocument.Parse(File.ReadAllText(output.At("datapackage.json")));
        var described = package.RootElement.GetProperty("resources")[0];
        Assert.Equal(10, described.GetProperty("rows").GetInt32());
        Assert.Equal(csv[0].Split(','), described.GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Select(static field => field.GetProperty("name").GetString()!));
        using var sqlite = new SqliteConnection($"Data Source={output.At("s.sqlite")};Pooling=False");
        sqlite.Open();
        using var query = sqlite.CreateCommand();
        query.CommandText = "SELECT round(taub, 6) FROM panel WHERE ccode1 = 2 AND ccode2 = 20";
        Assert.Equal(0.353553, query.ExecuteScalar());
    }

    [Fact]
    public void A_wrong_word_gets_the_nearest_and_nothing_is_written()
    {
        using var output = new TemporaryFolder();
        var path = output.At("s.csv");

        CliRun.Refuses(["similarity", "--measures", "kapa", "--out", path], "did you mean 'kappa'?");
        CliRun.Refuses(["similarity", "--by", "day", "--out", path], "year or change");
        CliRun.Refuses(["similarity", "--measures", "weighted-s", "--out", path], "--weights FILE --column NAME");
        CliRun.Refuses(["similarity", "--from", "1950", "--to", "1940", "--out", path], "swap the two");
        CliRun.Refuses(["similarity", "--from", "195O", "--out", path], "write a year");
        CliRun.Refuses(["similarity", "--format", "json", "--out", path], ".sqlite");
        Assert.False(File.Exists(path));
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.pacta", Register);
        return folder;
    }

    private static string[] Lines(TemporaryFolder folder, params string[] args)
    {
        var run = CliRun.Of(["similarity", "--register", folder.Path, .. args]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out.TrimEnd('\n').Split('\n');
    }
}
