using System.Text;

namespace Pacta.Formats;

/// <summary>The bytes of a table as UTF-8, or what they are instead of one.</summary>
internal static class TableSource
{
    private const int Sample = 512;

    /// <param name="file">What messages call the table.</param>
    /// <param name="bytes">From the first; can seek.</param>
    /// <param name="encoding">How they are encoded, unless a byte order mark says so.</param>
    /// <exception cref="RegisterException">They are no text.</exception>
    public static Stream ToUtf8(string file, Stream bytes, TableEncoding encoding)
    {
        Span<byte> start = stackalloc byte[Sample];
        start = start[..bytes.ReadAtLeast(start, Sample, throwOnEndOfStream: false)];
        bytes.Seek(0, SeekOrigin.Begin);
        if (start is [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..])
            throw NoTable(file, "UTF-32 text", "save the file as UTF-8");
        if (start is [0xff, 0xfe, ..])
            return Transcoded(bytes, Encoding.Unicode);
        if (start is [0xfe, 0xff, ..])
            return Transcoded(bytes, Encoding.BigEndianUnicode);
        if (Other(start) is { } other)
            throw NoTable(file, other, "save the table as CSV");
        if (start.Contains((byte)0))
        {
            throw NoTable(file, "UTF-16 without a byte order mark, or no text",
                "save the table as CSV in UTF-8");
        }

        return encoding == TableEncoding.Windows1252 && start is not [0xef, 0xbb, 0xbf, ..]
            ? Transcoded(bytes, CodePagesEncodingProvider.Instance.GetEncoding(1252)!)
            : bytes;
    }

    /// <summary>An exception of reading as one for the user; null: it is none of reading.</summary>
    public static RegisterException? Explain(string file, Exception e) => e switch
    {
        DecoderFallbackException => new($"{file}: found bytes that are not UTF-16, though its first say so, "
            + "expected text.", "save the file as UTF-8"),
        IOException or UnauthorizedAccessException =>
            new($"{file}: cannot be read: {e.Message}", "check the name and the permissions"),
        _ => null,
    };

    // What programs of the field write beside tables, by its first bytes.
    private static string? Other(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(" \t\r\n"u8);
        return start switch
        {
            [] => "an empty file",
            [(byte)'P', (byte)'K', 3, 4, ..] => "an Excel workbook or another archive",
            [0xd0, 0xcf, 0x11, 0xe0, ..] => "an old Excel workbook",
            [0x1f, 0x8b, ..] => "a compressed file, as of R",
            _ when start.StartsWith("SQLite format 3\0"u8) => "an SQLite file",
            _ when start.StartsWith("<stata_dta>"u8) => "a Stata file",
            _ when start.StartsWith("%PDF"u8) => "a PDF document",
            _ when text is [(byte)'<', ..] => "a web page or XML",
            _ when text is [(byte)'{', ..] or [(byte)'[', (byte)'{', ..] => "JSON",
            _ => null,
        };
    }

    private static Stream Transcoded(Stream bytes, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return Encoding.CreateTranscodingStream(bytes, strict, Encoding.UTF8);
    }

    private static RegisterException NoTable(string file, string found, string hint) =>
        new($"{file}: found {found}, expected a table: lines of cells with commas, semicolons or tabs between.", hint);
}
