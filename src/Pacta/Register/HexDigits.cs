namespace Pacta.Register;

/// <summary>The one way that hashes are written: lower-case hexadecimal digits.</summary>
internal static class HexDigits
{
    /// <summary>Whether a text is so many digits and nothing else.</summary>
    public static bool Are(ReadOnlySpan<char> text, int length)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigitLower(c))
                return false;
        }

        return text.Length == length;
    }
}
