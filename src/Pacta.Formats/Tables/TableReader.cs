using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Pacta.Imports;

namespace Pacta.Formats;

/// <summary>Reads a delimited table that a user supplies: cells divided by comma, semicolon or tab.</summary>
/// <remarks>
/// Holds one row at a time, so that a file of any size can be read. UTF-8, UTF-16 with a byte order mark, or the
/// encoding that the user names. The first line holds the headings. What is wrong with a row is reported and the row
/// passed over; only what stops the reading of any table is an exception.
/// </remarks>
public sealed class TableReader : ITableRows, IDisposable
{
    private readonly Stream _input;
    private readonly RecordScanner _records;
    private readonly TableProblems _problems;
    private bool _isOver;

    private TableReader(string file, Stream input, RecordScanner records, TableProblems problems) =>
        (File, _input, _records, _problems) = (file, input, records, problems);

    /// <inheritdoc/>
    public string File { get; }

    /// <inheritdoc/>
    public ImmutableArray<string> Headings { get; private set; } = [];

    /// <inheritdoc/>
    public long Row { get; private set; }

    /// <inheritdoc/>
    public long Line => _records.Line;

    /// <summary>Opens a file and reads its headings.</summary>
    /// <param name="path">Where it is; also what messages call it.</param>
    /// <param name="encoding">How it is encoded, unless a byte order mark says so.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="headings">The headings of a table that has none; empty: they stand in its first line.</param>
    /// <exception cref="RegisterException">It is no file, cannot be read, or holds something else than a table.
    /// </exception>
    public static TableReader Open(
        string path, TableEncoding encoding, TableProblems problems, ImmutableArray<string> headings = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(path, TextFile.Open(path), encoding, problems, headings);
    }

    /// <summary>Reads the headings of a table whose bytes come from elsewhere.</summary>
    /// <param name="file">What messages call the table.</param>
    /// <param name="bytes">From the first; can seek; closed with the reader.</param>
    /// <param name="encoding">How they are encoded, unless a byte order mark says so.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="headings">The headings of a table that has none; empty: they stand in its first line.</param>
    /// <exception cref="RegisterException">They cannot be read, or are something else than a table.</exception>
    public static TableReader Open(string file, Stream bytes, TableEncoding encoding, TableProblems problems,
        ImmutableArray<string> headings = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(problems);
        TableReader? reader = null;
        try
        {
            var input = TableSource.ToUtf8(file, bytes, encoding);
            reader = new TableReader(file, input, new RecordScanner(input), problems);
            reader.Begin(headings);
            return reader;
        }
        catch (Exception e)
        {
            (reader?._input ?? bytes).Dispose();
            if (TableSource.Explain(file, e) is { } explained)
                throw explained;
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="RegisterException">The file cannot be read on.</exception>
    public bool Read()
    {
        try
        {
            while (!_isOver && _records.Read())
            {
                // An empty line is no row, except where an empty cell is one.
                if (_records.Count == 0)
                    continue;
                Row++;
                if (IsRow())
                    return true;
            }
        }
        catch (Exception e) when (TableSource.Explain(File, e) is { } explained)
        {
            throw explained;
        }

        _isOver = true;
        return false;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Cell(int column) => Trimmed(_records.Cell(column));

    /// <summary>Closes the file.</summary>
    public void Dispose() => _input.Dispose();

    private void Begin(ImmutableArray<string> headings)
    {
        if (_records.Peek(3) is [0xef, 0xbb, 0xbf, ..])
            _records.Skip(3);
        _records.DetectSeparator();
        if (headings.IsDefaultOrEmpty)
            ReadHeadings();
        else
            Headings = headings;
    }

    private void ReadHeadings()
    {
        do
        {
            if (!_records.Read())
                throw new RegisterException($"{File}: found nothing in the file, expected a table.", "check the file");
        }
        while (_records.Count == 0);

        var headings = ImmutableArray.CreateBuilder<string>(_records.Count);
        for (var i = 0; i < _records.Count; i++)
            headings.Add(Encoding.UTF8.GetString(Trimmed(_records.Cell(i))));
        // A spreadsheet writes empty cells to the right of a table.
        while (headings.Count > 1 && headings[^1].Length == 0)
            headings.RemoveAt(headings.Count - 1);
        Headings = headings.ToImmutable();
        if (!IsSound())
            throw RegisterException.Of(_problems);
    }

    private bool IsRow()
    {
        if (!IsSound())
        {
            _isOver = _records.IsTooLong;
            return false;
        }

        if (_records.Count == Headings.Length || (_records.Count > Headings.Length && IsEmptyBeyond()))
            return true;
        Report("", Cells(_records.Count), Cells(Headings.Length), _records.IsCutOff
            ? "the file ends inside this row: fetch it again" : "look for a comma or a quote too many or too few");
        return false;
    }

    private bool IsSound()
    {
        if (_records.IsTooLong)
        {
            Report("", _records.Malformed ?? "a row of more than 1 MB", "a row of a table",
                "look for a quote that is not closed");
            return false;
        }

        if (_records.Malformed is { } malformed)
        {
            Report("", malformed, "cells in quotes as a whole, quotes inside them doubled", "");
            return false;
        }

        var record = _records.Record;
        if (!record.Contains((byte)0) && Utf8.IsValid(record) && !_records.HasMoved)
            return true;
        for (var i = 0; i < _records.Count; i++)
        {
            var cell = _records.Cell(i);
            var isText = Utf8.IsValid(cell);
            if (isText && !cell.Contains((byte)0))
                continue;
            Report(i < Headings.Length ? Headings[i] : "",
                isText ? "a NUL character" : $"{TableCells.Shown(cell)}, which is not UTF-8",
                "text in UTF-8", isText ? "save the table as text once more"
                    : "add --encoding windows-1252 if that is what it is, or save the file as UTF-8");
            return false;
        }

        return true;
    }

    private bool IsEmptyBeyond()
    {
        for (var i = Headings.Length; i < _records.Count; i++)
        {
            if (!Trimmed(_records.Cell(i)).IsEmpty)
                return false;
        }

        return true;
    }

    private void Report(string column, string found, string expected, string hint) =>
        _problems.Add(new(File, Row, Line, column, found, expected, hint));

    private static string Cells(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} cell{(count == 1 ? "" : "s")}");

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell)
    {
        while (cell is [(byte)' ' or (byte)'\t', ..])
            cell = cell[1..];
        while (cell is [.., (byte)' ' or (byte)'\t'])
            cell = cell[..^1];
        return cell;
    }
}
