using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pacta.Formats;

/// <summary>Writes a table as CSV (RFC 4180) into a stream: UTF-8, LF, comma, quotes only where a cell needs them.
/// </summary>
/// <remarks>Holds one buffer, whatever the length of the table. <see cref="Flush"/> ends it.</remarks>
public sealed class TableWriter : TableSink, IDisposable
{
    private const int Size = 1 << 16;
    private const int Longest = 32; // of a number
    private readonly Stream _stream;
    private readonly IncrementalHash? _hash;
    private byte[] _buffer = new byte[Size];
    private int _count;
    private bool _isInRow;

    /// <param name="stream">Where the bytes go; it is not closed.</param>
    /// <param name="hashed">Whether <see cref="Sha256"/> will be asked for.</param>
    public TableWriter(Stream stream, bool hashed = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _hash = hashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    }

    /// <summary>How many bytes have left the buffer.</summary>
    public long Bytes { get; private set; }

    /// <summary>Writes the headings.</summary>
    public void AddHeadings(IEnumerable<FieldColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
            Add(Encoding.UTF8.GetBytes(column.Name));
        EndRow();
    }

    /// <inheritdoc/>
    public override void Add(long value)
    {
        Begin(Longest);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
        _count += written;
    }

    /// <inheritdoc/>
    public override void Add(double value)
    {
        Begin(Longest);
        value.TryFormat(_buffer.AsSpan(_count), out var written, default, CultureInfo.InvariantCulture);
        _count += written;
    }

    /// <inheritdoc/>
    public override void Add(ReadOnlySpan<byte> text)
    {
        Begin((2 * text.Length) + 2);
        if (text.IndexOfAny(",\"\r\n"u8) < 0)
        {
            text.CopyTo(_buffer.AsSpan(_count));
            _count += text.Length;
            return;
        }

        _buffer[_count++] = (byte)'"';
        foreach (var one in text)
        {
            if (one == (byte)'"')
                _buffer[_count++] = one;
            _buffer[_count++] = one;
        }

        _buffer[_count++] = (byte)'"';
    }

    /// <inheritdoc/>
    public override void AddMissing() => Begin(0);

    /// <inheritdoc/>
    public override void EndRow()
    {
        Ensure(1);
        _buffer[_count++] = (byte)'\n';
        _isInRow = false;
    }

    /// <summary>Adds cells that this class wrote before: with the commas between them, without one before the first.
    /// </summary>
    public void AddCells(ReadOnlySpan<byte> cells)
    {
        Begin(cells.Length);
        cells.CopyTo(_buffer.AsSpan(_count));
        _count += cells.Length;
    }

    /// <summary>The cells of the current row, for <see cref="AddCells"/>; they are taken out again.</summary>
    public ReadOnlySpan<byte> TakeCells()
    {
        var cells = _buffer.AsSpan(0, _count);
        (_count, _isInRow) = (0, false);
        return cells;
    }

    /// <summary>Hands what is in the buffer to the stream.</summary>
    public void Flush()
    {
        Send();
        _stream.Flush();
    }

    /// <summary>The SHA-256 of all bytes, in hexadecimal.</summary>
    /// <exception cref="InvalidOperationException">It was not to be reckoned.</exception>
    public string Sha256()
    {
        if (_hash is null)
            throw new InvalidOperationException("The hash was not asked for when the writer was made.");
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    /// <summary>Gives up the hash; the stream stays open.</summary>
    public void Dispose() => _hash?.Dispose();

    private void Begin(int room)
    {
        Ensure(room + 1);
        if (_isInRow)
            _buffer[_count++] = (byte)',';
        _isInRow = true;
    }

    private void Ensure(int room)
    {
        if (_buffer.Length - _count >= room)
            return;
        Send();
        if (_buffer.Length < room)
            _buffer = new byte[room];
    }

    private void Send()
    {
        var bytes = _buffer.AsSpan(0, _count);
        _hash?.AppendData(bytes);
        _stream.Write(bytes);
        Bytes += _count;
        _count = 0;
    }
}
