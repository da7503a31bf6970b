using Pacta.Formats;
using Pacta.Imports;

namespace Pacta.Tests.Formats.Tables;

public class TableMemoryTests
{
    [Fact]
    public void A_file_of_any_size_is_read_row_by_row()
    {
        var problems = new TableProblems();
        using var rows = TableReader.Open("t.csv", new EndlessRows(200_000_000), TableEncoding.Utf8, problems);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        while (rows.Read())
            count += rows.Cell(1).Length;

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
        Assert.Equal(200_000_000 / EndlessRows.Row.Length, count);
    }

    // The headings a,b and then one row again and again.
    private sealed class EndlessRows(long length) : Stream
    {
        private long _at;

        public static ReadOnlySpan<byte> Row => "1234,5\n"u8;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => _at; set => _at = value; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, (length / Row.Length * Row.Length) + 4 - _at);
            for (var i = 0; i < count; i++)
                buffer[i] = _at + i < 4 ? "a,b\n"u8[(int)(_at + i)] : Row[(int)((_at + i - 4) % Row.Length)];
            _at += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => _at = offset;

        public override void Flush() => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
