using System.Collections.Immutable;
using System.Text;
using Pacta.Panels;
using Pacta.Time;

namespace Pacta.Formats;

/// <summary>Writes the rows of a panel into a table.</summary>
/// <remarks>
/// In most rows of a panel only the year is another than in the row before: what is the same is kept as it was written.
/// </remarks>
public sealed class PanelSink : IPanelRows, IDisposable
{
    private const int MostKept = 2000; // instruments
    private readonly Panel _panel;
    private readonly ImmutableArray<PanelColumn> _columns;
    private readonly PanelJoin? _join;
    private readonly TableSink _sink;
    private readonly TableWriter? _csv;
    private readonly TableWriter _scratch = new(Stream.Null);
    private readonly byte[][] _codes;
    private readonly byte[]?[] _ids;
    private readonly bool _areNumbers;
    private readonly int _cellsFrom;
    private readonly byte[] _listed = new byte[1 << 16];
    private byte[] _units = [];
    private byte[] _cells = [];
    private int _cellCount;
    private (int First, int Second) _unitsOf = (-1, -1);
    private (long Version, DutyClasses RuledOut) _cellsOf = (-1, DutyClasses.None);
    private (int From, int Year, int Month) _date = (Day.Min, 0, 0);

    /// <param name="panel">Whose rows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="join">A user's own table beside it; null: none.</param>
    /// <param name="sink">Where to.</param>
    public PanelSink(Panel panel, ImmutableArray<PanelColumn> columns, PanelJoin? join, TableSink sink)
    {
        ArgumentNullException.ThrowIfNull(panel);
        (_panel, _columns, _join, _sink, _csv) = (panel, columns, join, sink, sink as TableWriter);
        _codes = new byte[panel.Codes.Count][];
        _areNumbers = sink is not TableWriter && AreNumbers(panel.Codes);
        for (var i = 0; i < _codes.Length; i++)
            _codes[i] = Encoding.UTF8.GetBytes(panel.Codes[i]);
        _ids = new byte[]?[panel.InstrumentCount];
        while (_cellsFrom < columns.Length && columns[_cellsFrom].Cell <= PanelCell.Until)
            _cellsFrom++;
    }

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    /// <inheritdoc/>
    public void Add(PanelRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Rows++;
        if (_csv is not null && row.Instruments.Length <= MostKept)
        {
            AddKept(_csv, row);
        }
        else
        {
            AddUnits(_sink, row);
            AddTime(_sink, row);
            AddCells(_sink, row);
        }

        _join?.AddTo(_sink, row, YearOf(row));
        _sink.EndRow();
    }

    /// <summary>Gives up what it holds; the table stays open.</summary>
    public void Dispose() => _scratch.Dispose();

    private void AddKept(TableWriter csv, PanelRow row)
    {
        if (_unitsOf != (row.First, row.Second))
        {
            AddUnits(_scratch, row);
            _units = _scratch.TakeCells().ToArray();
            _unitsOf = (row.First, row.Second);
        }

        csv.AddCells(_units);
        AddTime(csv, row);
        // Where nothing is on record, rows of any two are alike.
        var key = (row.Instruments.Length > 0 ? row.Version : 0, row.RuledOut);
        if (_cellsOf != key)
        {
            AddCells(_scratch, row);
            var cells = _scratch.TakeCells();
            if (_cells.Length < cells.Length)
                _cells = new byte[2 * cells.Length];
            cells.CopyTo(_cells);
            (_cellCount, _cellsOf) = (cells.Length, key);
        }

        csv.AddCells(_cells.AsSpan(0, _cellCount));
    }

    private void AddUnits(TableSink sink, PanelRow row)
    {
        AddCode(sink, row.First);
        if (row.Second >= 0)
            AddCode(sink, row.Second);
    }

    private void AddCode(TableSink sink, int unit)
    {
        if (_areNumbers)
            sink.Add(long.Parse(_panel.Codes[unit], System.Globalization.CultureInfo.InvariantCulture));
        else
            sink.Add(_codes[unit]);
    }

    private void AddTime(TableSink sink, PanelRow row)
    {
        for (var i = 0; i < _cellsFrom; i++)
        {
            switch (_columns[i].Cell)
            {
                case PanelCell.Year:
                    sink.Add(YearOf(row));
                    break;
                case PanelCell.Month:
                    YearOf(row);
                    sink.Add(_date.Month);
                    break;
                case PanelCell.From:
                    AddDay(sink, row.From);
                    break;
                case PanelCell.Until:
                    AddDay(sink, row.Until);
                    break;
                default:
                    break;
            }
        }
    }

    private int YearOf(PanelRow row)
    {
        if (_date.From != row.From)
        {
            var (year, month, _) = Day.ToDate(row.From);
            _date = (row.From, year, month);
        }

        return _date.Year;
    }

    private static void AddDay(TableSink sink, int day)
    {
        var (year, month, dayOfMonth) = Day.ToDate(day);
        Span<byte> text = stackalloc byte[10];
        if (year is < 0 or > 9999)
        {
            sink.Add(Encoding.UTF8.GetBytes(Day.Format(day)));
            return;
        }

        Put(text, year / 100);
        Put(text[2..], year % 100);
        text[4] = text[7] = (byte)'-';
        Put(text[5..], month);
        Put(text[8..], dayOfMonth);
        sink.Add(text);
    }

    private static void Put(Span<byte> text, int number) =>
        (text[0], text[1]) = ((byte)('0' + (number / 10)), (byte)('0' + (number % 10)));

    private void AddCells(TableSink sink, PanelRow row)
    {
        for (var i = _cellsFrom; i < _columns.Length; i++)
        {
            switch (_columns[i].Cell)
            {
                case PanelCell.Any:
                    AddFlag(sink, row.Instruments.Length > 0, AllRuledOut(row));
                    break;
                case PanelCell.Duty:
                    var bit = _columns[i].Duty!.Class;
                    AddFlag(sink, ((row.Surely | row.Possibly) & bit) != 0, (row.RuledOut & bit) != 0);
                    break;
                case PanelCell.Possible:
                    AddPossible(sink, row);
                    break;
                case PanelCell.Strength:
                    sink.Add(row.IsLegal ? "legal"u8 : row.IsOwed ? "political"u8 : default);
                    break;
                case PanelCell.Number:
                    sink.Add(row.Instruments.Length);
                    break;
                default:
                    AddIds(sink, row);
                    break;
            }
        }
    }

    private static void AddFlag(TableSink sink, bool isOwed, bool isRuledOut)
    {
        if (isOwed)
            sink.Add(1L);
        else if (isRuledOut)
            sink.Add(0L);
        else
            sink.AddMissing();
    }

    private bool AllRuledOut(PanelRow row)
    {
        foreach (var column in _columns)
        {
            if (column.Duty is { } duty && (row.RuledOut & duty.Class) == 0)
                return false;
        }

        return true;
    }

    private void AddPossible(TableSink sink, PanelRow row)
    {
        var count = 0;
        foreach (var column in _columns)
        {
            if (column.Duty is not { } duty || (row.Possibly & duty.Class) == 0)
                continue;
            if (count > 0)
                _listed[count++] = (byte)' ';
            count += Encoding.UTF8.GetBytes(column.Name, _listed.AsSpan(count));
        }

        sink.Add(_listed.AsSpan(0, count));
    }

    private void AddIds(TableSink sink, PanelRow row)
    {
        var listed = _listed;
        var count = 0;
        foreach (var id in row.Instruments)
        {
            var code = _ids[id] ??= Encoding.UTF8.GetBytes(_panel.InstrumentCode(id));
            if (count + code.Length + 1 > listed.Length)
                Array.Resize(ref listed, 2 * (count + code.Length + 1));
            if (count > 0)
                listed[count++] = (byte)' ';
            code.CopyTo(listed.AsSpan(count));
            count += code.Length;
        }

        sink.Add(listed.AsSpan(0, count));
    }

    private static bool AreNumbers(IReadOnlyList<string> codes)
    {
        foreach (var code in codes)
        {
            if (!int.TryParse(code, System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out _))
                return false;
        }

        return true;
    }
}
