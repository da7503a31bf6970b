using System.Buffers;

namespace Pacta.Register;

/// <summary>The one way that hashes are written: lower-case hexadecimal digits.</summary>
internal static class HexDigits
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether a text is so many digits and nothing else.</summary>
    public static bool Are(ReadOnlySpan<char> text, int length) =>
        text.Length == length && !text.ContainsAnyExcept(s_digits);
}
