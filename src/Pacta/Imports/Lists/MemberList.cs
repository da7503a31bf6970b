using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>A list of the members of the state system: of the Correlates of War, or of Gleditsch and Ward.</summary>
/// <remarks>
/// Both name the last day of a membership; a state that is still a member has the last day of the list. So rows that
/// end on the latest day of all are left open: the list does not say that these states ended.
/// </remarks>
public static class MemberList
{
    /// <summary>The first line of every file: what bears it may be replaced.</summary>
    public const string Mark = "# Written by pacta import states: a new import writes it anew.";

    private const int Number = 0;
    private const int Abbreviation = 1;
    private const int Name = 2;
    private const int Start = 3;
    private const int End = 4;

    /// <summary>What is read of such a list.</summary>
    public static ImmutableArray<TableField> Fields { get; } =
    [
        new("code")
        {
            OtherHeadings = ["ccode", "gwno", "gwcode", "statenumber", "statenum"],
            Least = 1,
            Most = 9999,
            Expected = "the number of a state",
        },
        new("abbreviation")
        {
            OtherHeadings = ["stateabb", "abbrev", "stateid", "gwc"],
            IsRequired = false,
            Missing = MissingMarks.Blank,
        },
        new("name") { OtherHeadings = ["statenme", "statename", "countryname", "country"] },
        new("start") { MostColumns = 3, OtherHeadings = ["styear+stmonth+stday", "startdate"] },
        new("end") { MostColumns = 3, OtherHeadings = ["endyear+endmonth+endday", "enddate"] },
        new("version") { IsRequired = false, Missing = MissingMarks.Blank },
    ];

    /// <summary>The headings of a list of Gleditsch and Ward that is published without any.</summary>
    public static ImmutableArray<string> GleditschWardHeadings { get; } = ["gwno", "abbrev", "name", "start", "end"];

    /// <summary>Whose list it is, by the heading of its numbers; null: it is not to be seen.</summary>
    public static CodeScheme? SchemeOf(ImmutableArray<string> headings)
    {
        foreach (var heading in headings)
        {
            switch (heading.ToLowerInvariant())
            {
                case "ccode":
                    return CodeScheme.Cow;
                case "gwno" or "gwcode" or "statenumber":
                    return CodeScheme.GleditschWard;
            }
        }

        return null;
    }

    /// <summary>Understands a list.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="register">The register whose states are meant; null: the list is to stand alone.</param>
    /// <param name="options">How the user wants it read.</param>
    /// <param name="problems">Where to report; where there are any, the import is not to be used.</param>
    public static ListImport Import(
        ITableRows rows, TreatyRegister? register, ListOptions options, TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(problems);
        var map = ColumnMap.Of(rows, Fields, options.Columns, problems);
        if (problems.Count > 0)
            return new([], [], map.Unmapped);
        var members = Read(new(rows, map, problems));
        if (members.Count == 0 && problems.Count == 0)
            problems.Add(new(rows.File, 0, 0, "", "no row", "one at least", ""));
        if (problems.Count > 0)
            return new([], [], map.Unmapped);
        var last = members.Max(static member => member.End.Latest);
        var writer = new StateListWriter(register, options, last);
        return writer.Write(members, map.Unmapped);
    }

    private static List<ListedState> Read(TableCells cells)
    {
        List<ListedState> members = [];
        var repeated = new RepeatedRows<(int, ListDate, ListDate)>();
        while (ListLimit.Read(cells))
        {
            var hasNumber = cells.Whole(Number, out var number);
            var hasLetters = cells.Text(Abbreviation, out var letters);
            var hasName = cells.Text(Name, out var name);
            var hasStart = ListDateReader.ReadRequired(cells, Start, out var start);
            var hasEnd = ListDateReader.ReadRequired(cells, End, out var end);
            if (hasNumber != CellState.Value || hasLetters == CellState.Wrong || hasName != CellState.Value
                || !hasStart || !hasEnd)
                continue;
            if (end.Latest < start.Earliest)
                cells.Report(End, $"a day that is not before {start}");
            else if (repeated.IsNew(cells, (number, start, end)) && !Overlaps(cells, members, number, start, end))
                members.Add(new(cells.Rows.Row, number, letters, name, start, end));
        }

        return members;
    }

    private static bool Overlaps(
        TableCells cells, List<ListedState> members, int number, ListDate start, ListDate end)
    {
        foreach (var other in members)
        {
            if (other.Number != number || start.Latest > other.End.Earliest || other.Start.Latest > end.Earliest)
                continue;
            cells.ReportRow($"{number} from {start} to {end}", $"days that row {other.Row} does not have already",
                "correct the days of one of the two");
            return true;
        }

        return false;
    }
}
