using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>The first bits of the SHA-256 of a passage in UTF-8, as a number that is quick to compare.</summary>
internal readonly record struct PassageHash(ulong Bits)
{
    private const int BitsPerDigit = 4;
    private const int FewBytes = 1024;

    public static PassageHash Of(ReadOnlySpan<char> passage)
    {
        var most = Encoding.UTF8.GetMaxByteCount(passage.Length);
        Span<byte> bytes = most <= FewBytes ? stackalloc byte[FewBytes] : new byte[most];
        var count = Encoding.UTF8.GetBytes(passage, bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..count], hash);
        return new(BinaryPrimitives.ReadUInt64BigEndian(hash) >> (64 - BitsPerDigit * TextPositionSelector.HashLength));
    }

    public static PassageHash Parse(string digits) =>
        new(ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    public override string ToString() =>
        Bits.ToString(FormattableString.Invariant($"x{TextPositionSelector.HashLength}"), CultureInfo.InvariantCulture);
}
