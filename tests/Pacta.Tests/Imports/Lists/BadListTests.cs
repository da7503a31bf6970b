using System.Text;
using Pacta.Imports;
using Pacta.Tests.Cli;

namespace Pacta.Tests.Imports.Lists;

/// <summary>Every import of a table against every way in which a table can be unusable.</summary>
public sealed class BadListTests : IDisposable
{
    private static readonly string[] s_commands = ["atop", "cow", "states", "events"];

    // A table of each kind that is sound, heading line first, one row after another.
    private static readonly Dictionary<string, string[]> s_sound = new()
    {
        ["atop"] = [string.Join(',', AtopColumns.All.Select(static c => c.Name)), Atop(2), Atop(20)],
        ["cow"] =
        [
            "version4id,ccode,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,defense,"
                + "neutrality,nonaggression,entente",
            "8,2,4,4,1949,,,,1,0,0,0", "8,20,4,4,1949,,,,1,0,0,0",
        ],
        ["states"] =
        [
            "ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday",
            "2,United States,1816,1,1,2016,12,31", "20,Canada,1920,1,10,2016,12,31",
        ],
        ["events"] =
        [
            "statea,stateb,strtday,strtmnth,strtyr,hihosta", "2,20,1,2,1938,4", "20,2,3,2,1939,2",
        ],
    };

    private readonly ListWorld _world = new();

    public static TheoryData<string> Commands => [.. s_commands];

    public void Dispose() => _world.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_sound_table_is_taken_whatever_ends_its_lines_and_however_it_is_encoded(string command)
    {
        var text = string.Join('\n', s_sound[command]) + "\n";
        foreach (var (same, name) in new[]
        {
            (Encoding.UTF8.GetBytes(text), "LF"),
            (Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n")), "CRLF"),
            (Encoding.UTF8.GetBytes(text.Replace('\n', '\r')), "CR"),
            (Encoding.UTF8.GetBytes(text.Replace("\n2,", "\n2.0E+00,").Replace("\n8,", "\n8.0,")), "exponents"),
            (Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), "UTF-16"),
            (Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text.TrimEnd('\n'))).ToArray(), "UTF-8 mark"),
        })
        {
            var run = CliRun.Of("import", command, _world.Write("t.csv", same));
            Assert.True(run.Code == 0, $"{name}: {run.Error}{run.Out}");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_missing_column_is_named_with_those_that_there_are(string command)
    {
        var heading = s_sound[command][0].Split(',')[^1];

        Refuses(command, string.Join('\n', s_sound[command]).Replace(heading, "colour"),
            "t.csv: column ", "found no such column", command == "events" ? "--verb" : "expected one");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_row_that_stands_there_twice_is_named_with_the_first(string command) =>
        Refuses(command, string.Join('\n', [.. s_sound[command], s_sound[command][1]]), "row 3 (line 4)", "row 1");

    [Theory]
    [InlineData("cow", "8,2,30,2,1949", "row 1 (line 2), column mem_st_day: found '30', expected a day of February")]
    [InlineData("cow", "8,2,1,13,1949", "column mem_st_month: found '13', expected a month from 1 to 12")]
    [InlineData("cow", "8,2,1,1,194", "column mem_st_year: found '194', expected a year")]
    [InlineData("cow", "8,2,1,1,2.5", "column mem_st_year: found '2.5', expected a year")]
    [InlineData("cow", "8,201,1,1,1949", "column ccode: found '201', expected the number of a state", "did you mean")]
    [InlineData("cow", "x,2,1,1,1949", "column version4id: found 'x', expected the number of an alliance")]
    [InlineData("states", "2,United States,1900,2,29", "column stday: found '29', expected a day of February 1900")]
    [InlineData("states", "2,,1900,2,28", "column statenme: found an empty cell, expected a text")]
    [InlineData("states", "2,United States,2017,1,1", "expected a day that is not before 2017-01-01")]
    [InlineData("events", "2,20,31,4,1938", "column strtday: found '31', expected a day of April 1938, 1 to 30")]
    [InlineData("events", "2,2,1,4,1938", "column stateb: found '2', expected another state than the initiator")]
    [InlineData("events", "2,9999,1,4,1938", "column stateb: found '9999', expected the number of a state")]
    public void What_cannot_be_is_named_by_row_line_and_column(string command, string start, params string[] words)
    {
        var sound = s_sound[command];
        var count = start.Split(',').Length;

        Refuses(command, string.Join('\n', sound[0],
            string.Join(',', [start, .. sound[1].Split(',').Skip(count)]), sound[2]), words);
    }

    [Theory]
    [InlineData("yrent,moent,dayent", "1949,2,30", "column DAYENT: found '30'")]
    [InlineData("moent", "13", "column MOENT: found '13', expected a whole number from 0 to 12")]
    [InlineData("member", "9999", "column member: found '9999'")]
    [InlineData("version", "3.0", "column VERSION: found '3.0', expected 5.1")]
    [InlineData("defense", "2", "column DEFENSE: found '2', expected a whole number from 0 to 1")]
    [InlineData("defense", "1,0", "row 1 (line 2): found", "expected")]
    public void What_cannot_be_in_atop_is_named_by_row_line_and_column(
        string columns, string cells, params string[] words) =>
        Refuses("atop", string.Join('\n', s_sound["atop"][0], Atop(2, columns, cells), Atop(20)), words);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_ends_too_early_is_called_so(string command)
    {
        var text = string.Join('\n', s_sound[command]);

        Refuses(command, text[..text.LastIndexOf(',')], "row 2 (line 3)",
            "the file ends inside this row: fetch it again");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_is_no_table_is_called_what_it_is(string command)
    {
        foreach (var (bytes, words) in new (byte[], string)[]
        {
            ([], "found an empty file"), ("PK\u0003\u0004xx"u8.ToArray(), "found an Excel workbook or another archive"),
            ("<html>"u8.ToArray(), "a web page"), ("\n\n"u8.ToArray(), "expected a table"),
            ([.. Encoding.UTF8.GetBytes(s_sound[command][0] + new string('\n', 600)), 0, (byte)'1'], "a NUL character"),
            (Encoding.Unicode.GetBytes(s_sound[command][0]), "UTF-16 without a byte order mark"),
            ([.. Encoding.UTF8.GetBytes(s_sound[command][0]), (byte)'\n', 0xe9, (byte)'\n'], "UTF-8"),
            ([.. Enumerable.Repeat((byte)'"', 1), .. new byte[2_000_000].Select(static _ => (byte)'x')],
                "line 1: found a quote that is opened on line 1 and never closed"),
        })
        {
            Refuses(command, bytes, words);
        }

        CliRun.Refuses(["import", command, Path.GetTempPath()], "found a folder, expected a file");
        CliRun.Refuses(["import", command, _world.At("nowhere.csv")], "nowhere.csv");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Problems_up_to_a_limit_are_told_and_the_others_counted(string command)
    {
        var bad = s_sound[command][1].Replace("2,", "x,");

        Refuses(command, string.Join('\n', [s_sound[command][0], .. Enumerable.Repeat(bad, 5_000)]),
            "row 1 (line 2)", "… and ", " more.");
    }

    [Theory]
    [InlineData("cow")]
    [InlineData("states")]
    [InlineData("events")]
    public void A_list_in_windows_1252_is_read_where_that_is_said_and_the_hint_says_how(string command)
    {
        var text = string.Join('\n', s_sound[command]).Replace("United States", "Côte");
        var named = text.Insert(text.IndexOf('\n'), ",note").Split('\n');
        var bytes = Encoding.Latin1.GetBytes(string.Join('\n', named[0], $"{named[1]},é", $"{named[2]},é"));

        Refuses(command, bytes, "which is not UTF-8", "--encoding windows-1252");
        Assert.Equal(0, CliRun.Of("import", command, _world.At("t.csv"), "--encoding", "windows-1252").Code);
    }

    [Fact]
    public void A_list_that_is_too_long_is_refused_before_it_fills_the_memory()
    {
        var rows = new StringBuilder(s_sound["events"][0]).Append('\n');
        for (var i = 0; i <= 250_000; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"2,20,1,{1 + (i % 12)},{1000 + (i % 1200)},1\n");
        }


        Refuses("events", rows.ToString(), "expected a list of at most 250000 rows");
    }

    private void Refuses(string command, string text, params string[] words) =>
        Refuses(command, Encoding.UTF8.GetBytes(text), words);

    // Nothing is written, and what an earlier run wrote is left whole.
    private void Refuses(string command, byte[] bytes, params string[] words)
    {
        var path = _world.Write("t.csv", bytes);
        var run = CliRun.Of("import", command, path, "--out", _world.Output, "--sqlite", _world.At("t.db"));

        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Out);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.All(words, word => Assert.Contains(word, run.Error));
        Assert.False(Directory.Exists(_world.Output));
        Assert.False(File.Exists(_world.At("t.db")));
    }

    private static string Atop(int member, string columns = "", string cells = "")
    {
        var values = AtopColumns.All.Select(static column => column.MayBeUnknown ? "" : "0").ToArray();
        void Set(string column, string value) =>
            values[(int)Enum.Parse<AtopField>(column, ignoreCase: true)] = value;

        foreach (var (column, value) in new[]
        {
            ("atopid", "3075"), ("member", FormattableString.Invariant($"{member}")), ("yrent", "1949"), ("moent", "4"),
            ("dayent", "4"), ("ineffect", "1"), ("defense", "1"), ("version", "5.1"), ("cowsys", "1"),
        })
        {
            Set(column, value);
        }

        var names = columns.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var given = names.Length == 1 ? [cells] : cells.Split(',');
        for (var i = 0; i < names.Length; i++)
            Set(names[i], given[i]);
        return string.Join(',', values);
    }
}
