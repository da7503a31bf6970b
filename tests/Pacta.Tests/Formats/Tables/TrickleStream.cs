namespace Pacta.Tests.Formats.Tables;

/// <summary>Bytes that come a few at a time, as from a slow disk: no read ends where a record does.</summary>
internal sealed class TrickleStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, atOnce));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
}
