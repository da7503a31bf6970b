using System.Globalization;
using Pacta.Tests.Cli;

namespace Pacta.Tests.Panels;

/// <summary>Panels from the member level of ATOP 5.1 beside its rows and its published table of states and years.
/// </summary>
public class AtopPanelTests
{
    private const int LastYear = 2018;
    private const int NoState = 8152; // a member that no list of states has

    private static readonly string[] s_classes = ["defense", "offense", "neutral", "nonagg", "consul"];

    // Oracle: each two rows of one alliance and phase that share a day, year by year; the code of the rows.
    [Fact]
    public void The_directed_dyad_years_are_those_of_the_member_level_but_for_the_member_in_no_list()
    {
        if (SharedData.Require("data/atop51/atop5_1m.csv") is not { } file)
            return;
        var expected = Pairs(file).Where(static p => p.A != NoState && p.B != NoState)
            .GroupBy(static p => (p.A, p.B, p.Year))
            .ToDictionary(static g => g.Key, static g => Ids(g.Select(static p => p.Id)));

        var found = Panel(file, "--exit-day", "in").ToDictionary(
            static r => (Number(r[0]), Number(r[1]), Number(r[2])), static r => r[^1]);

        Assert.Equal(273_296, found.Count);
        Assert.Equal(expected.Keys.Order(), found.Keys.Order());
        // Germany bears 255 again from 1990-10-03; ATOP keeps the alliance of 1970, to 1990-11-09, under 260.
        Assert.Equal([(255, 365, 1990), (365, 255, 1990)],
            expected.Where(e => e.Value != found[e.Key]).Select(static e => e.Key).Order());
    }

    [Fact]
    public void The_state_years_and_their_alliances_are_the_published_ones()
    {
        if (SharedData.Require("data/atop51/atop5_1m.csv") is not { } file)
            return;
        var published = File.ReadLines(SharedData.Require("data/atop51/atop5_1sy.csv")!).Skip(1)
            .Select(static line => line.Split(',')).ToDictionary(
                static r => (Number(r[0]), Number(r[1])),
                static r => Ids(r[10..^1].Where(static id => id.Length > 0).Select(static id => $"atop-{id}")));

        var found = Panel(file, "--exit-day", "in", "--unit", "state").ToDictionary(
            static r => (Number(r[0]), Number(r[1])), static r => r[^1]);

        Assert.Equal(11_923, found.Count);
        Assert.Equal(published.Keys.Order(), found.Keys.Order());
        Assert.Equal([(255, 1990)], published.Where(p => p.Value != found[p.Key]).Select(static p => p.Key));
    }

    // Oracle: a duty of a year is certain where one row that makes it is not OBVARY and two rows share a day of that
    // year on every reading of their days; possible where two share one on some reading.
    [Fact]
    public void Every_cell_is_certain_or_possible_as_the_rows_that_cause_it_say()
    {
        if (SharedData.Require("data/atop51/atop5_1m.csv") is not { } file)
            return;
        Dictionary<(int, int, int), char[]> expected = [];
        foreach (var (a, b) in RowPairs(file).Where(static p => p.A.Member != NoState && p.B.Member != NoState))
        {
            var (from, until) = (Math.Max(a.Entry, b.Entry), Math.Min(a.LastExit, b.LastExit));
            var (sureFrom, sureUntil) = (Math.Max(a.LastEntry, b.LastEntry), Math.Min(a.Exit, b.Exit));
            for (var year = from / 10_000; from < until && year <= YearBefore(until); year++)
            {
                var isSure = a.ObVary != "1" && sureFrom < sureUntil && sureFrom / 10_000 <= year
                    && year <= YearBefore(sureUntil);
                if (!expected.TryGetValue((a.Member, b.Member, year), out var cells))
                    expected[(a.Member, b.Member, year)] = cells = [.. "-----"];
                for (var i = 0; i < cells.Length; i++)
                    cells[i] = !a.Owes[i] || cells[i] == 'Y' ? cells[i] : isSure ? 'Y' : 'p';
            }
        }

        var found = Panel(file).ToDictionary(static r => (Number(r[0]), Number(r[1]), Number(r[2])),
            r => string.Concat(s_classes.Select((name, i) =>
                r[3 + i] == "0" ? '-' : r[8].Split(' ').Contains($"atop_{name}") ? 'p' : 'Y')));

        Assert.Equal(expected.Keys.Order(), found.Keys.Order());
        Assert.Empty(expected.Where(e => new string(e.Value) != found[e.Key]));
        Assert.Equal(969, found.Values.Count(static cells => cells.Contains('p')));
    }

    [Fact]
    public void The_member_in_no_list_comes_with_all_that_the_register_has()
    {
        if (SharedData.Require("data/atop51/atop5_1m.csv") is not { } file)
            return;

        Assert.Equal(273_316, Panel(file, "--exit-day", "in", "--states", "register").Count);
    }

    private static List<string[]> Panel(string file, params string[] args)
    {
        var run = CliRun.Of(["panel", "--register", file, .. args]);
        Assert.True(run.Code == 0, run.Error);
        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(static line => line.Split(','))];
    }

    // The data ends with 2018: that an alliance was in force on its last day is no exit.
    [Theory]
    [InlineData("in")]
    [InlineData("out")]
    public void After_the_end_of_the_data_nothing_is_certain(string exitDay)
    {
        if (SharedData.Require("data/atop51/atop5_1m.csv") is not { } file)
            return;
        var rows = Panel(file, "--exit-day", exitDay, "--from", "2019", "--to", "2019");

        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var owed = s_classes.Where((_, i) => row[3 + i] == "1").Select(static name => $"atop_{name}");
            Assert.Equal(string.Join(' ', owed), row[8]);
        }
    }

    private static IEnumerable<(int A, int B, int Year, string Id)> Pairs(string file)
    {
        foreach (var (a, b) in RowPairs(file))
        {
            var (from, until) = (Math.Max(a.Entry, b.Entry), Math.Min(a.LastExit, b.LastExit));
            for (var year = from / 10_000; from < until && year <= Math.Min(until / 10_000, LastYear); year++)
                yield return (a.Member, b.Member, year, $"atop-{a.Id}");
        }
    }

    private static IEnumerable<(Row A, Row B)> RowPairs(string file)
    {
        var rows = File.ReadLines(file).ToList();
        var heads = rows[0].Split(',').ToList();
        var all = rows.Skip(1).Select(line => Row.Of(line.Split(','), heads));
        return from phase in all.GroupBy(static r => (r.Id, r.Phase)).Select(static g => g.ToList())
               from a in phase
               from b in phase
               where b.Member != a.Member
               select (a, b);
    }

    // Of the last day before one.
    private static int YearBefore(int day) => day % 10_000 == 101 ? (day / 10_000) - 1 : day / 10_000;

    private static string Ids(IEnumerable<string> ids) =>
        string.Join(' ', ids.Distinct().Order(StringComparer.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // Days as numbers such as 19140728; where a month or day is missing, from the first to the last that it can be.
    private sealed record Row(string Id, string Phase, int Member, int Entry, int LastEntry, int Exit, int LastExit,
        bool[] Owes, string ObVary)
    {
        private const int EndOfData = 20190101;

        public static Row Of(string[] cells, List<string> heads)
        {
            string Cell(string name) => cells[heads.IndexOf(name)];
            int Part(string name, int most, bool last) => int.TryParse(Cell(name), out var part) && part >= 1
                && part <= most ? part : last ? most : 1;
            int Day(string y, string m, string d, bool last) => Cell(y) == "0" ? EndOfData
                : (Number(Cell(y)) * 10_000) + (Part(m, 12, last) * 100) + Part(d, 31, last);
            return new(Cell("atopid"), Cell("phase"), Number(Cell("member")),
                Day("yrent", "moent", "dayent", false), Day("yrent", "moent", "dayent", true),
                Day("yrexit", "moexit", "dayexit", false), Day("yrexit", "moexit", "dayexit", true),
                [.. s_classes.Select(name => Cell(name) == "1")],
                Cell("obvary"));
        }
    }
}
