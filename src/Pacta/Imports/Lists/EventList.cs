using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Imports;

/// <summary>A list of wars or disputes between two states as events of a register.</summary>
/// <remarks>
/// A row says from when to when an initiator did something to a target. What it did is the user's word for all rows, or
/// follows from the hostility level of the militarized interstate disputes (Jones, Bremer and Singer 1996): see
/// <see cref="HostilityVerbs"/>.
/// </remarks>
public sealed class EventList
{
    /// <summary>The first line of every file: what bears it may be replaced.</summary>
    public const string Mark = "# Written by pacta import events: a new import writes it anew.";

    private const MissingMarks Open = MissingMarks.Blank | MissingMarks.Dot | MissingMarks.NotAvailable
        | MissingMarks.MinusSeven | MissingMarks.MinusEight | MissingMarks.MinusNine;

    private const int Start = 0;
    private const int End = 1;
    private const int Initiator = 2;
    private const int Target = 3;
    private const int Hostility = 4;
    private const int Name = 5;

    /// <summary>What is read of such a list.</summary>
    public static ImmutableArray<TableField> Fields { get; } =
    [
        new("start")
        {
            MostColumns = 3,
            OtherHeadings = ["styear+stmon+stday", "strtyr+strtmnth+strtday", "StartYear1+StartMonth1+StartDay1",
                "start_date"],
        },
        new("end")
        {
            MostColumns = 3,
            IsRequired = false,
            Missing = Open,
            OtherHeadings = ["endyear+endmon+endday", "endyear+endmnth+endday", "EndYear1+EndMonth1+EndDay1",
                "end_date"],
        },
        new("initiator") { OtherHeadings = ["ccode1", "statea", "ccodea"], Expected = "the number of a state" },
        new("target") { OtherHeadings = ["ccode2", "stateb", "ccodeb"], Expected = "the number of a state" },
        new("hostility")
        {
            IsRequired = false,
            OtherHeadings = ["hostlev", "hihosta"],
            Least = HostilityVerbs.Least,
            Most = HostilityVerbs.Most,
            Expected = "a hostility level from 1 to 5",
        },
        new("name") { IsRequired = false, Missing = Open, OtherHeadings = ["warname", "dispnum", "disno"] },
    ];

    private readonly TreatyRegister _register;
    private readonly CodeHolders _holders;
    private readonly ListSource _source;
    private readonly TableCells _cells;
    private readonly EventVerb? _verb;
    private readonly ListPage _page;
    private readonly RepeatedRows<(int, int, ListDate, ListDate, EventVerb)> _repeated = new();
    private long _withoutAction;
    private long _events;

    private EventList(
        TreatyRegister register, CodeScheme scheme, ListSource source, TableCells cells, EventVerb? verb)
    {
        (_register, _source, _cells, _verb) = (register, source, cells, verb);
        _holders = new(register, scheme);
        _page = new(Mark, source);
    }

    /// <summary>Understands a list.</summary>
    /// <param name="rows">The list.</param>
    /// <param name="register">The register whose states are meant.</param>
    /// <param name="options">How the user wants it read.</param>
    /// <param name="verb">What every initiator did; null: the hostility level says it.</param>
    /// <param name="problems">Where to report; where there are any, the import is not to be used.</param>
    public static ListImport Import(ITableRows rows, TreatyRegister register, ListOptions options, EventVerb? verb,
        TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(options);
        var map = ColumnMap.Of(rows, Fields, options.Columns, problems);
        if (verb is null && map.ColumnsOf(Hostility).IsEmpty && !rows.Headings.IsEmpty)
        {
            problems.Add(new(rows.File, 0, 0, "hostility", "no such column, and no --verb", "one of them",
                "say what every initiator did, as --verb attacks, or name the column of MID hostility levels"));
        }

        var list = new EventList(register, options.Scheme, options.Source, new(rows, map, problems), verb);
        return problems.Count == 0 ? list.Read() : new([], [], map.Unmapped);
    }

    private ListImport Read()
    {
        _page.DeclareSource();
        while (ListLimit.Read(_cells, _page.Length))
            ReadRow();
        return new([_page.File],
            [
                ("rows", _cells.Rows.Row), ("= events", _events),
                ("+ rows in which the initiator took no militarized action", _withoutAction),
            ], _cells.Map.Unmapped);
    }

    private void ReadRow()
    {
        var hasStart = ListDateReader.ReadRequired(_cells, Start, out var start);
        var hasEnd = ListDateReader.Read(_cells, End, out var end);
        var doer = ReadState(Initiator, start);
        var target = ReadState(Target, start);
        if (!TryVerb(out var verb) || !hasStart || hasEnd == CellState.Wrong || doer < 0 || target < 0)
            return;
        if (!end.IsNone && end.Latest < start.Earliest)
        {
            _cells.Report(End, $"a day that is not before {start}");
            return;
        }

        if (doer == target)
        {
            _cells.Report(Target, "another state than the initiator");
            return;
        }

        if (verb is not { } did)
            _withoutAction++;
        else if (_repeated.IsNew(_cells, (doer, target, start, end, did)))
            Write(doer, did, target, start, end, hasEnd);
    }

    private void Write(int doer, EventVerb verb, int target, ListDate start, ListDate end, CellState hasEnd)
    {
        _events++;
        // No column for the end: the list gives one day, or the first. -7: it goes on. Another mark: nobody knows.
        var date = _cells.Map.ColumnsOf(End).IsEmpty || start == end ? $"{start}"
            : hasEnd == CellState.Value ? $"{start}/{end}"
            : CellNumbers.IsMissing(_cells.Cell(End), MissingMarks.MinusSeven) ? $"{start}/.." : $"{start}/";
        var row = _cells.Rows.Row;
        _page.Block(string.Create(CultureInfo.InvariantCulture, $"event {_source.Code}-{row} {Code(doer)} ")
            + $"{Words.Verbs[verb]} {Code(target)} {date}", row);
        if (_cells.Text(Name, out var name) == CellState.Value)
            _page.Property("note", ListPage.Quoted(name), row);
    }

    private bool TryVerb(out EventVerb? verb)
    {
        verb = _verb;
        if (_verb is not null)
            return true;
        var state = _cells.Whole(Hostility, out var level);
        verb = state == CellState.Value ? HostilityVerbs.Of(level) : null;
        return state == CellState.Value;
    }

    private int ReadState(int field, ListDate on)
    {
        if (_cells.Whole(field, out var number) != CellState.Value)
            return -1;
        var day = on.IsNone ? 0 : on.Earliest;
        var found = _holders.Of(number, day, day + 1);
        if (found.Count > 0)
            return found[0].StateId;
        _cells.Report(field, "the number of a state of the register", _holders.HintFor(number, ""));
        return -1;
    }

    private string Code(int state) => _register.States[state].Code;
}
