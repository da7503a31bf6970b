namespace Pacta.Formats;

/// <summary>Splits UTF-8 into records and cells by RFC 4180: lines end in LF, CRLF or CR.</summary>
/// <remarks>
/// Not CsvHelper's reader: its vectorized scan is compiled at every start, which costs 14 ms of a command that takes
/// 60, and after an empty line it numbers the lines of a file with CR ends wrongly, on which every message rests. Holds
/// one record at a time, so that a file of any size can be read.
/// </remarks>
internal sealed class RecordScanner(Stream input)
{
    /// <summary>The longest record, in bytes. What is longer is no table, or has a quote left open.</summary>
    public const int LongestRecord = 1 << 20;

    private const int FirstBuffer = 1 << 16;

    private byte[] _buffer = new byte[FirstBuffer];
    private (int Start, int Length)[] _cells = new (int, int)[128];
    private int _start;
    private int _end;
    private int _next;
    private bool _isAtEnd;
    private byte _separator = (byte)',';
    private long _nextLine = 1;
    private bool _isBeforeLineEnd;

    /// <summary>The line on which the current record begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>How many cells the current record has; an empty line has none.</summary>
    public int Count { get; private set; }

    /// <summary>The first thing wrong with the quotes of the current record; null: nothing.</summary>
    public string? Malformed { get; private set; }

    /// <summary>Whether the current record was longer than may be: nothing after it can be read.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether nothing stands after the current record, not even the end of its line.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>All of the current record but the end of its line.</summary>
    public ReadOnlySpan<byte> Record => _buffer.AsSpan(_start, _next - _start);

    /// <summary>Whether doubled quotes were made single, so that only the cells are as they were, not what is between.
    /// </summary>
    public bool HasMoved { get; private set; }

    /// <summary>A cell of the current record, without its quotes.</summary>
    public ReadOnlySpan<byte> Cell(int index)
    {
        var (start, length) = _cells[index];
        return _buffer.AsSpan(_start + start, length);
    }

    /// <summary>The first bytes of the input, as many as there are up to a number; nothing is consumed.</summary>
    public ReadOnlySpan<byte> Peek(int most)
    {
        while (_end - _next < most && Fill())
        {
        }

        return _buffer.AsSpan(_next, Math.Min(most, _end - _next));
    }

    /// <summary>Passes over the first bytes, before any record is read.</summary>
    public void Skip(int count) => (_start, _next) = (_next + count, _next + count);

    /// <summary>Finds out which of comma, semicolon and tab divides the first line that is not empty.</summary>
    public void DetectSeparator()
    {
        var first = Peek(FirstBuffer / 2);
        Span<int> counts = [0, 0, 0];
        var (isQuoted, hasBegun) = (false, false);
        foreach (var sign in first)
        {
            hasBegun |= sign is not ((byte)'\n' or (byte)'\r');
            if (sign == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && hasBegun && sign is (byte)'\n' or (byte)'\r')
                break;
            else if (!isQuoted && ",;\t"u8.IndexOf(sign) is >= 0 and var which)
                counts[which]++;
        }

        var best = counts[1] > counts[0] ? 1 : 0;
        _separator = ",;\t"u8[counts[2] > counts[best] ? 2 : best];
    }

    /// <summary>Goes to the next record, be it an empty line; false: there is none.</summary>
    public bool Read()
    {
        (Line, Count, Malformed, IsCutOff, HasMoved) = (_nextLine, 0, null, false, false);
        _start = _next = SkipLineEnd();
        if (_start == _end && !Fill())
            return false;
        if (IsTooLong)
            return false;
        var at = 0;
        while (ReadCell(ref at))
        {
        }

        _next = _start + at;
        return true;
    }

    // The end of the line is left for the next record, for its second half may not have been read yet.
    private int SkipLineEnd()
    {
        var at = _next;
        if (!_isBeforeLineEnd)
            return at;
        Line = ++_nextLine;
        var isReturn = _buffer[at++] == '\r';
        _isBeforeLineEnd = false;
        if (!isReturn)
            return at;
        if (at == _end)
        {
            (_start, _next) = (at, at);
            if (!Fill())
                return at;
            at = _start;
        }

        return _buffer[at] == '\n' ? at + 1 : at;
    }

    // Reads a cell from an offset into the record; false: it was the last of its record.
    private bool ReadCell(ref int at)
    {
        if (!Has(at))
            return AddLast(at, at, Count > 0);
        return _buffer[_start + at] == '"' ? ReadQuoted(ref at) : ReadPlain(ref at, at);
    }

    private bool ReadPlain(ref int at, int cellStart)
    {
        while (Has(at))
        {
            var sign = _buffer[_start + at];
            if (sign == _separator)
            {
                Add(cellStart, at++);
                return true;
            }

            if (sign is (byte)'\n' or (byte)'\r')
            {
                _isBeforeLineEnd = true;
                if (Count > 0 || at > cellStart)
                    Add(cellStart, at);
                return false;
            }

            if (sign == '"')
                Malformed ??= "a quote inside a cell that does not begin with one";
            at++;
        }

        return AddLast(cellStart, at, always: true);
    }

    // Doubled quotes are made single where they stand, so that a cell stays one run of bytes.
    private bool ReadQuoted(ref int at)
    {
        var cellStart = ++at;
        var write = at;
        var openedOn = _nextLine;
        while (Has(at))
        {
            var sign = _buffer[_start + at];
            if (sign == '"')
            {
                at++;
                if (!Has(at) || _buffer[_start + at] != '"')
                    return ReadAfterQuote(ref at, cellStart, write);
            }
            else if (sign == '\n' || (sign == '\r' && (!Has(at + 1) || _buffer[_start + at + 1] != '\n')))
            {
                _nextLine++;
            }

            HasMoved |= write != at;
            _buffer[_start + write++] = _buffer[_start + at++];
        }

        Malformed ??= FormattableString.Invariant($"a quote that is opened on line {openedOn} and never closed");
        return AddLast(cellStart, write, always: true);
    }

    private bool ReadAfterQuote(ref int at, int cellStart, int cellEnd)
    {
        while (Has(at) && _buffer[_start + at] == ' ' && _separator != ' ')
            at++;
        if (!Has(at))
            return AddLast(cellStart, cellEnd, always: true);
        var sign = _buffer[_start + at];
        if (sign == _separator)
        {
            Add(cellStart, cellEnd);
            at++;
            return true;
        }

        if (sign is (byte)'\n' or (byte)'\r')
        {
            _isBeforeLineEnd = true;
            Add(cellStart, cellEnd);
            return false;
        }

        Malformed ??= "text after a closing quote";
        return ReadPlain(ref at, cellStart);
    }

    private bool AddLast(int start, int end, bool always)
    {
        IsCutOff = true;
        if (always)
            Add(start, end);
        return false;
    }

    private void Add(int start, int end)
    {
        if (Count == _cells.Length)
            Array.Resize(ref _cells, 2 * Count);
        _cells[Count++] = (start, end - start);
    }

    // Whether the record, or what stands after it, has a byte at this offset.
    private bool Has(int at)
    {
        if (_start + at < _end)
            return true;
        if (at >= LongestRecord)
        {
            IsTooLong = true;
            return false;
        }

        return Fill();
    }

    // Reads on; the current record moves to the front, so that offsets into it stay.
    private bool Fill()
    {
        if (_isAtEnd)
            return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_end, _next, _start) = (_end - _start, _next - _start, 0);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
        return read > 0;
    }
}
