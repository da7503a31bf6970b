using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pacta.Imports;
using Pacta.Panels;

namespace Pacta.Formats;

/// <summary>A user's own table of states or pairs by year, put beside the rows of a panel.</summary>
/// <remarks>
/// Its keys are columns of its own: a state and a year (beside each of two states, if the panel is about two), or two
/// states and a year. Without the year a value stands in all years. All other columns are taken over as they stand.
/// </remarks>
public sealed class PanelJoin
{
    private readonly Dictionary<(int First, int Second, int Year), int> _rows = [];
    private readonly List<byte[]> _cells = []; // column by column within a row
    private readonly List<(long Row, bool IsUsed)> _used = [];
    private readonly ImmutableArray<int> _values;
    private readonly bool _isOfPairs;
    private readonly bool _isByYear;
    private readonly bool _isTwice;
    private readonly bool[] _whole;
    private readonly bool[] _number;

    private PanelJoin(string file, ImmutableArray<string> headings, ImmutableArray<int> values, int states,
        bool isByYear, bool isTwice)
    {
        (File, _values, _isOfPairs, _isByYear, _isTwice) = (file, values, states == 2, isByYear, isTwice);
        (_whole, _number) = (new bool[values.Length], new bool[values.Length]);
        Array.Fill(_whole, true);
        Array.Fill(_number, true);
        Names = [.. values.Select(v => headings[v])];
    }

    /// <summary>What messages call the table.</summary>
    public string File { get; }

    /// <summary>The headings of the columns that are taken over.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether its rows are about years.</summary>
    public bool IsByYear => _isByYear;

    /// <summary>The columns that the panel gets.</summary>
    public ImmutableArray<FieldColumn> Columns
    {
        get
        {
            var columns = ImmutableArray.CreateBuilder<FieldColumn>();
            for (var side = 1; side <= (_isTwice ? 2 : 1); side++)
            {
                for (var i = 0; i < Names.Length; i++)
                {
                    columns.Add(new(_isTwice ? $"{Names[i]}{side}" : Names[i],
                        _whole[i] ? "integer" : _number[i] ? "number" : "string",
                        Names[i] + (_isTwice ? $" of state {side}" : "") + "; empty: no such row", Source: File));
                }
            }

            return columns.ToImmutable();
        }
    }

    /// <summary>Reads the table.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="keys">Its columns that tell of whom and when a row is.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="options">What the panel shows.</param>
    /// <param name="problems">Where to report rows that cannot be used.</param>
    /// <exception cref="RegisterException">The keys do not fit the table or the panel.</exception>
    public static PanelJoin Read(ITableRows rows, IReadOnlyList<string> keys, Panel panel, PanelOptions options,
        TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(problems);
        var at = new int[keys.Count];
        for (var i = 0; i < at.Length; i++)
            at[i] = Find(rows, keys[i]);
        var isByYear = keys[^1].EndsWith("year", StringComparison.OrdinalIgnoreCase);
        var states = keys.Count - (isByYear ? 1 : 0);
        if (states is < 1 or > 2 || (states == 2 && options.Unit == PanelUnit.State))
        {
            throw new RegisterException($"--on: found {string.Join(',', keys)}, expected "
                + (options.Unit == PanelUnit.State ? "a state" : "a state or two") + ", and a year.",
                "name columns of the table, as ccode,year or ccode1,ccode2,year");
        }

        var values = Enumerable.Range(0, rows.Headings.Length).Where(i => !at.Contains(i)).ToImmutableArray();
        var join = new PanelJoin(rows.File, rows.Headings, values, states, isByYear,
            states == 1 && options.Unit != PanelUnit.State);
        Dictionary<string, int> units = new(StringComparer.Ordinal);
        for (var i = 0; i < panel.Codes.Count; i++)
            units[panel.Codes[i]] = i;
        while (rows.Read())
            join.Add(rows, at, units, options, problems);
        return join;
    }

    /// <summary>Adds the cells that stand beside a row.</summary>
    internal void AddTo(TableSink sink, PanelRow row, int year)
    {
        var when = _isByYear ? year : 0;
        if (_isOfPairs)
        {
            AddCells(sink, (row.First, row.Second, when));
            return;
        }

        AddCells(sink, (row.First, -1, when));
        if (_isTwice)
            AddCells(sink, (row.Second, -1, when));
    }

    /// <summary>How many rows of the table stand beside no row of the panel, and the numbers of the first.</summary>
    public (long Count, ImmutableArray<long> First) Unmatched()
    {
        const int Most = 5;
        var first = ImmutableArray.CreateBuilder<long>();
        var count = 0L;
        foreach (var (row, isUsed) in _used)
        {
            if (isUsed)
                continue;
            if (count++ < Most)
                first.Add(row);
        }

        return (count, first.ToImmutable());
    }

    private void AddCells(TableSink sink, (int, int, int) key)
    {
        if (!_rows.TryGetValue(key, out var index))
        {
            for (var i = 0; i < _values.Length; i++)
                sink.AddMissing();
            return;
        }

        _used[index] = (_used[index].Row, true);
        for (var i = 0; i < _values.Length; i++)
            Add(sink, i, _cells[(index * _values.Length) + i]);
    }

    private void Add(TableSink sink, int column, byte[] cell)
    {
        // A database tells numbers from texts; a CSV keeps each cell as the user wrote it.
        if (sink is TableWriter || cell.Length == 0 || !_number[column])
            sink.Add(cell);
        else if (_whole[column])
            sink.Add(long.Parse(cell, CultureInfo.InvariantCulture));
        else
            sink.Add(double.Parse(cell, CultureInfo.InvariantCulture));
    }

    private void Add(ITableRows rows, int[] at, Dictionary<string, int> units, PanelOptions options,
        TableProblems problems)
    {
        var (first, second, year) = (-1, -1, 0);
        if (_isByYear && !CellNumbers.TryWhole(rows.Cell(at[^1]), out year))
        {
            Report(rows, at[^1], "a year", problems);
            return;
        }

        if (!Unit(rows, at[0], units, problems, ref first)
            || (_isOfPairs && !Unit(rows, at[1], units, problems, ref second)))
            return;
        if (_isOfPairs && options.Unit == PanelUnit.Dyad && first > second && second >= 0)
            (first, second) = (second, first);
        var index = _used.Count;
        var isKnown = first >= 0 && (!_isOfPairs || second >= 0);
        if (isKnown && !_rows.TryAdd((first, second, year), index))
        {
            problems.Add(new(rows.File, rows.Row, rows.Line, "", "a second row of the same key",
                "one row for each key", "take one of the two out"));
            return;
        }

        _used.Add((rows.Row, false));
        for (var i = 0; i < _values.Length; i++)
        {
            var cell = rows.Cell(_values[i]);
            if (cell.Length > 0)
            {
                _whole[i] &= long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
                _number[i] &= _whole[i] || CellNumbers.TryNumber(cell, out _);
            }

            _cells.Add(cell.ToArray());
        }
    }

    // A code that the panel does not have is none of its states: its rows match nothing.
    private static bool Unit(
        ITableRows rows, int column, Dictionary<string, int> units, TableProblems problems, ref int unit)
    {
        var cell = rows.Cell(column);
        if (cell.IsEmpty)
        {
            Report(rows, column, "the code of a state", problems);
            return false;
        }

        var code = CellNumbers.TryWhole(cell, out var number)
            ? number.ToString(CultureInfo.InvariantCulture) : Encoding.UTF8.GetString(cell);
        unit = units.GetValueOrDefault(code, -1);
        return true;
    }

    private static void Report(ITableRows rows, int column, string expected, TableProblems problems) =>
        problems.Add(new(rows.File, rows.Row, rows.Line, rows.Headings[column],
            TableCells.Shown(rows.Cell(column)), expected, ""));

    private static int Find(ITableRows rows, string key)
    {
        for (var i = 0; i < rows.Headings.Length; i++)
        {
            if (rows.Headings[i].Equals(key, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        throw new RegisterException($"{rows.File}: found no column {key}, expected one as --on says.",
            $"its columns are {string.Join(", ", rows.Headings)}");
    }
}
