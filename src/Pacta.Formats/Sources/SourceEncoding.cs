using System.Text;
using System.Text.RegularExpressions;

namespace Pacta.Formats;

/// <summary>Tells a source's encoding, and never guesses: a wrong guess would move every position.</summary>
/// <remarks>A byte order mark decides; then what an HTML page declares; then it must be UTF-8.</remarks>
internal static partial class SourceEncoding
{
    private const int DeclaredWithin = 1024; // bytes, as the HTML standard has it
    private const string SaveAsUtf8 = "save the file as UTF-8";

    /// <returns>The text without its byte order mark, or why it cannot be told and what to do.</returns>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes, bool isPage) => bytes switch
    {
        [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..] => (null, $"UTF-32 text; {SaveAsUtf8}"),
        [0xef, 0xbb, 0xbf, ..] => Strict(bytes[3..], "utf-8", "UTF-8"),
        [0xff, 0xfe, ..] => Strict(bytes[2..], "utf-16", "UTF-16"),
        [0xfe, 0xff, ..] => Strict(bytes[2..], "utf-16BE", "UTF-16"),
        _ when isPage && DeclaredCharset(bytes) is { } charset => Declared(bytes, charset),
        _ when bytes.Contains((byte)0) => (null, $"UTF-16 without a byte order mark, or no text; {SaveAsUtf8}"),
        _ => Strict(bytes, "utf-8", "UTF-8"),
    };

    private static (string? Text, string? Problem) Strict(ReadOnlySpan<byte> bytes, string name, string shown)
    {
        try
        {
            return (Find(name)!.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            return (null, FormattableString.Invariant($"not {shown} at byte {e.Index}; {SaveAsUtf8}"));
        }
    }

    // What declares Latin-1 or ASCII means Windows-1252, says the Encoding standard; a page that could be read so far
    // as to declare UTF-16 is in UTF-8.
    private static (string? Text, string? Problem) Declared(ReadOnlySpan<byte> bytes, string charset)
    {
        var name = charset.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "utf-16" or "utf-16le" or "utf-16be" => "utf-8",
            var other => other,
        };
        return Find(name) is null
            ? (null, $"the page declares the unknown charset '{charset}'; {SaveAsUtf8} without it")
            : Strict(bytes, name, charset);
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                    name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]);
        var match = CharsetPattern().Match(start);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetPattern();
}
