using System.Globalization;
using Pacta.Tests.Imports.Atop;

namespace Pacta.Tests.Docs.Cookbook;

/// <summary>The tables by another way: ATOP's rows, each two of an alliance and phase, year by year.</summary>
internal sealed class CookbookOracle(CookbookFiles files)
{
    private const int LastRecorded = 2018;
    private const int LastAsked = 2020;
    private const int NoState = 8152; // a member that no list of states has

    /// <summary>All tables as the scripts print them.</summary>
    public string Tables() => string.Join('\n', [.. Duties(), .. Numbers(), .. MeanS(), .. Merged(), ""]);

    private IEnumerable<string> Duties() => DyadYears()
        .GroupBy(static d => (d.A, d.B, d.Year))
        .Select(static g => (g.Key.Year, Owed: g.Any(static d => d.Owed), Certain: g.Any(static d => d.Certain)))
        .GroupBy(static d => d.Year / 10 * 10).OrderBy(static g => g.Key)
        .Select(static g => $"{g.Key},{g.Count(static d => d.Owed)},{g.Count(static d => d.Certain)},"
            + g.Count(static d => !d.Owed && d.Year > LastRecorded))
        .Prepend("decade,owed,certain,unknown");

    // Germany bears 255 again from 1990-10-03; ATOP keeps the alliance of 1970, to 1990-11-09, under 260.
    private IEnumerable<string> Numbers() => files.Rows("atop5_1sy.csv").Skip(1)
        .Select(static r => (Year: Number(r[1]), Number: Number(r[8]), More: r[0] == "255" && r[1] == "1990" ? 1 : 0))
        .GroupBy(static r => r.Year / 10 * 10).OrderBy(static g => g.Key)
        .Select(static g =>
            $"{g.Key},{g.Count()},{g.Sum(static r => r.Number + r.More)},{g.Sum(static r => r.More)}")
        .Prepend("decade,state_years,alliances,different");

    // What S is, SimilarityOracleTests hold against its formula; here only its mean.
    private IEnumerable<string> MeanS() => files.Rows("similarity.csv").Skip(1).Where(static r => r[3].Length > 0)
        .GroupBy(static r => Number(r[2]), static r => double.Parse(r[3], CultureInfo.InvariantCulture))
        .OrderBy(static g => g.Key)
        .Select(static g => string.Create(CultureInfo.InvariantCulture, $"{g.Key},{g.Average():F4}"))
        .Prepend("year,mean_s");

    private IEnumerable<string> Merged()
    {
        var mine = files.Rows("mine.csv").Skip(1).Where(static r => r[1] == "1910")
            .ToDictionary(static r => Number(r[0]), static r => r[2]);
        return DyadYears().Where(static d => d.Year == 1910 && d.Owed)
            .Select(static d => (d.A, d.B)).Distinct().Order()
            .Select(d => $"{d.A},{d.B},{mine.GetValueOrDefault(d.A)},{mine.GetValueOrDefault(d.B)}")
            .Prepend("ccode1,ccode2,score1,score2");
    }

    private IEnumerable<(int A, int B, int Year, bool Owed, bool Certain)> DyadYears()
    {
        var table = PublishedTable.Read(Path.Combine(files.Folder!, "atop5_1m.csv"));
        var stays = Enumerable.Range(0, table.Count).Select(row => Stay.Of(table, row))
            .Where(static s => s.Member != NoState);
        foreach (var phase in stays.GroupBy(static s => (s.Alliance, s.Phase)))
        {
            foreach (var (a, b) in phase.SelectMany(_ => phase, static (a, b) => (a, b)))
            {
                var (from, until) = (Math.Max(a.FirstEntry, b.FirstEntry), Math.Min(a.LastExit, b.LastExit));
                if (a.Member == b.Member || from >= until)
                    continue;
                var (surely, surelyTo) = (Math.Max(a.LastEntry, b.LastEntry), Math.Min(a.FirstExit, b.FirstExit));
                for (var year = from / 10_000; FirstDay(year) < until && year <= LastAsked; year++)
                {
                    yield return (a.Member, b.Member, year, a.Defends, a.Defends && !a.TowardSome
                        && surely < surelyTo && surely / 10_000 <= year && FirstDay(year) < surelyTo);
                }
            }
        }
    }

    private static int FirstDay(int year) => (year * 10_000) + 101;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // Days as numbers such as 19140728; the first and last that a missing month or day leaves open.
    private sealed record Stay(int Alliance, int Phase, int Member, bool Defends, bool TowardSome,
        int FirstEntry, int LastEntry, int FirstExit, int LastExit)
    {
        public static Stay Of(PublishedTable t, int row)
        {
            int Part(string name, int most, int otherwise) =>
                t[row, name] is >= 1 and var part && part <= most ? part : otherwise;
            int Day(string end, bool last) => (t[row, "yr" + end] * 10_000)
                + (Part("mo" + end, 12, last ? 12 : 1) * 100) + Part("day" + end, 31, last ? 31 : 1);
            var open = t[row, "yrexit"] == 0;
            return new(t[row, "atopid"], t[row, "phase"], t[row, "member"], t[row, "defense"] == 1,
                t[row, "obvary"] == 1, Day("ent", false), Day("ent", true),
                open ? FirstDay(LastRecorded + 1) : Day("exit", false), open ? int.MaxValue : Day("exit", true));
        }
    }
}
