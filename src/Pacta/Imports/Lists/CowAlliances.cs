using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>The member level of the Correlates of War's formal alliances as instruments of a register.</summary>
/// <remarks>
/// After Gibler, "International Military Alliances, 1648-2008" (2009), and the codebook of version 4.1: a row is what
/// one member promises in one stretch of days; the day of its end is the first day out; without an end it lasts on the
/// last day of the data; a row that is censored on the left began on its first day or before.
/// </remarks>
public sealed class CowAlliances
{
    /// <summary>The first line of every file: what bears it may be replaced.</summary>
    public const string Mark = "# Written by pacta import cow: a new import writes it anew.";

    /// <summary>The last day that version 4.1 follows alliances, included.</summary>
    public const string LastDay = "2012-12-31";

    private const MissingMarks Open = MissingMarks.Blank | MissingMarks.Dot | MissingMarks.NotAvailable
        | MissingMarks.Zero | MissingMarks.MinusNine;

    private const int Id = 0;
    private const int Member = 1;
    private const int Name = 2;
    private const int Start = 3;
    private const int End = 4;
    private const int FirstPromise = 5;
    private const int Asymmetric = 9;
    private const int LeftCensored = 10;
    private const int RightCensored = 11;

    /// <summary>What is read of such a table.</summary>
    public static ImmutableArray<TableField> Fields { get; } =
    [
        new("version4id") { Least = 1, Expected = "the number of an alliance" },
        new("ccode") { Least = 1, Expected = "the number of a state" },
        new("state_name") { IsRequired = false, Missing = MissingMarks.Blank, OtherHeadings = ["statenme"] },
        new("start") { MostColumns = 3, OtherHeadings = ["mem_st_year+mem_st_month+mem_st_day"] },
        new("end") { MostColumns = 3, OtherHeadings = ["mem_end_year+mem_end_month+mem_end_day"], Missing = Open },
        YesOrNo("defense", isRequired: true), YesOrNo("neutrality", isRequired: true),
        YesOrNo("nonaggression", isRequired: true), YesOrNo("entente", isRequired: true),
        YesOrNo("asymmetric", isRequired: false), YesOrNo("left_censor", isRequired: false),
        YesOrNo("right_censor", isRequired: false),
        new("version") { IsRequired = false, Missing = MissingMarks.Blank },
    ];

    private readonly TreatyRegister _register;
    private readonly CodeHolders _holders;
    private readonly TableCells _cells;
    private readonly RepeatedRows<(int, int, ListDate, ListDate)> _repeated = new();
    private readonly SortedDictionary<int, List<CowStay>> _alliances = [];
    private long _withoutPromise;

    private CowAlliances(TreatyRegister register, TableCells cells) =>
        (_register, _holders, _cells) = (register, new(register, CodeScheme.Cow), cells);

    /// <summary>Understands a table.</summary>
    /// <param name="rows">The member level.</param>
    /// <param name="register">The register whose states are meant.</param>
    /// <param name="options">How the user wants it read.</param>
    /// <param name="lastDay">The last day that it follows alliances, as YYYY-MM-DD.</param>
    /// <param name="problems">Where to report; where there are any, the import is not to be used.</param>
    public static ListImport Import(
        ITableRows rows, TreatyRegister register, ListOptions options, string lastDay, TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(problems);
        var map = ColumnMap.Of(rows, Fields, options.Columns, problems);
        if (problems.Count > 0)
            return new([], [], map.Unmapped);
        var import = new CowAlliances(register, new(rows, map, problems));
        while (ListLimit.Read(import._cells))
            import.ReadRow();
        if (rows.Row == 0 && problems.Count == 0)
            problems.Add(new(rows.File, 0, 0, "", "no row", "one at least", ""));
        return problems.Count > 0 ? new([], [], map.Unmapped) : import.Write(options, lastDay);
    }

    private static TableField YesOrNo(string name, bool isRequired) => new(name)
    {
        IsRequired = isRequired,
        Missing = isRequired ? MissingMarks.None : MissingMarks.Blank,
        Least = 0,
        Most = 1,
        Expected = "0 or 1",
    };

    private void ReadRow()
    {
        var isSound = _cells.Whole(Id, out var id) == CellState.Value;
        isSound &= _cells.Whole(Member, out var member) == CellState.Value;
        isSound &= ReadPromises(out var promises);
        isSound &= ListDateReader.ReadRequired(_cells, Start, out var start);
        var isOpen = IsYes(RightCensored, ref isSound);
        var end = default(ListDate);
        if (!isOpen)
            isSound &= ListDateReader.Read(_cells, End, out end) != CellState.Wrong;
        var begunBefore = IsYes(LeftCensored, ref isSound);
        var isAsymmetric = IsYes(Asymmetric, ref isSound);
        _cells.Text(Name, out var name);
        if (!isSound)
            return;
        if (end.Latest <= start.Earliest)
        {
            _cells.Report(End, $"a day after {start}");
            return;
        }

        var pieces = _holders.Of(member, start.Earliest, end.Earliest);
        if (pieces.Count == 0)
            _cells.Report(Member, "the number of a state of the register", _holders.HintFor(member, name));
        else if (_repeated.IsNew(_cells, (id, member, start, end)))
            Add(id, member, new(_cells.Rows.Row, promises, isAsymmetric, start, end, begunBefore), pieces);
    }

    private bool ReadPromises(out CowPromises promises)
    {
        promises = CowPromises.None;
        var isSound = true;
        for (var i = 0; i < CowPromise.All.Length; i++)
        {
            isSound &= _cells.Whole(FirstPromise + i, out var value) == CellState.Value;
            if (value == 1)
                promises |= CowPromise.All[i].Promise;
        }

        return isSound;
    }

    private bool IsYes(int field, ref bool isSound)
    {
        isSound &= _cells.Whole(field, out var value) != CellState.Wrong;
        return value == 1;
    }

    // A number may pass to another state while the list goes on with one member.
    private void Add(
        int id, int member, CowRow row, IReadOnlyList<(int StateId, int From, int Until)> pieces)
    {
        if (row.Promises == CowPromises.None)
            _withoutPromise++;
        var stays = _alliances.ListOf(id);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (state, from, until) = pieces[i];
            var last = _holders.OfEach(member, until - 1, until);
            stays.Add(new(row, _register.States[state],
                i == pieces.Count - 1 ? _register.States[last[^1].StateId] : _register.States[state],
                _holders.PersonOf(state), i == 0 ? row.Start : ListDate.Of(from), i == 0 && row.HasBegunBefore,
                i == pieces.Count - 1 ? row.End : ListDate.Of(until)));
        }
    }

    private ListImport Write(ListOptions options, string lastDay)
    {
        var page = new ListPage(Mark, options.Source);
        page.DeclareSource();
        var members = _holders.All;
        page.Line(0, $"\ncoverage of defend, stay neutral toward, attack, consult between {string.Join(", ", members)}"
            + $" 1816-01-01/{lastDay} [{options.Source.Code}]");
        foreach (var (id, stays) in _alliances)
            new CowInstrumentWriter(id, stays, options.Source.Code, lastDay, page).Write();
        return new([page.File],
            [
                ("rows", _cells.Rows.Row), ("alliances", _alliances.Count),
                ("rows of members that promise nothing", _withoutPromise),
            ], _cells.Map.Unmapped);
    }
}
