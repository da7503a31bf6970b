using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>A member in a phase of an agreement, from ATOP 5.1's file of members.</summary>
/// <param name="Id">The ATOP number.</param>
/// <param name="Member">The Correlates of War number.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day of exit; null: in force at the end of 2018.</param>
/// <param name="Classes">Obligations of this member.</param>
internal sealed record AtopRow(string Id, int Member, int From, int? Until, IReadOnlySet<AtopClass> Classes)
{
    private static readonly (string Column, AtopClass Class)[] s_classes =
    [
        ("defense", AtopClass.Defense), ("offense", AtopClass.Offense), ("neutral", AtopClass.Neutrality),
        ("nonagg", AtopClass.Nonaggression), ("consul", AtopClass.Consultation),
    ];

    /// <summary>All rows, in the order of the file; empty when the data are not there.</summary>
    public static IReadOnlyList<AtopRow> All { get; } =
        SharedData.Require("data/atop51/atop5_1m.csv") is { } file ? Load(file) : [];

    private static List<AtopRow> Load(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => Read(line.Split(','), name => Array.IndexOf(columns, name)))];
    }

    private static AtopRow Read(string[] cells, Func<string, int> column)
    {
        string Cell(string name) => cells[column(name)];
        return new(Cell("atopid"), int.Parse(Cell("member"), CultureInfo.InvariantCulture),
            DayOf(Cell("yrent"), Cell("moent"), Cell("dayent"))!.Value,
            DayOf(Cell("yrexit"), Cell("moexit"), Cell("dayexit")),
            s_classes.Where(c => Cell(c.Column) is not ("" or "0")).Select(static c => c.Class).ToHashSet());
    }

    // Zeros mean that the agreement went on; an unknown day of a known month counts as its first.
    private static int? DayOf(string year, string month, string day)
    {
        var y = int.Parse(year, CultureInfo.InvariantCulture);
        if (y == 0)
            return null;
        var text = $"{y:D4}-{Number(month):D2}-{Number(day):D2}";
        return EdtfDate.TryParse(text, out var date, out _) ? date!.Earliest : null;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
}
