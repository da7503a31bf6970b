using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Pacta.Formats;

/// <summary>Reads a text file without trusting it to be one: not its kind, its size, nor its encoding.</summary>
internal static class TextFile
{
    private const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;
    private const int SampleLength = 4096;
    private const int FewBytes = 4;
    private const int ReadOnlyFileSystem = 30;

    /// <param name="path">A file; symbolic links to files are followed.</param>
    /// <param name="largest">The most bytes that are read.</param>
    /// <returns>Its text, without a byte order mark; single bytes that are not UTF-8 are U+FFFD.</returns>
    /// <exception cref="RegisterException">It is no file, too large, no UTF-8 text, or cannot be read.</exception>
    public static string Read(string path, long largest) => Guarded(path, largest,
        length => length == 0 && !HoldsBytes(path) ? "" : ReadText(path, length, largest));

    /// <param name="path">A file; symbolic links to files are followed.</param>
    /// <param name="largest">The most bytes that are read.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="RegisterException">It is no file, too large, or cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadBytes(string path, long largest) => Guarded(path, largest,
        length => length == 0 && !HoldsBytes(path)
            ? default
            : (ReadOnlyMemory<byte>)ReadBytes(path, new byte[length + 1], largest).ToArray());

    /// <param name="path">A file; symbolic links to files are followed.</param>
    /// <returns>Its bytes as a stream, from the first, however many there are.</returns>
    /// <exception cref="RegisterException">It is no file, or cannot be read.</exception>
    public static FileStream Open(string path) => Guarded(path, long.MaxValue, length =>
    {
        if (length == 0)
            HoldsBytes(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, Shared, bufferSize: 0);
    });

    private static T Guarded<T>(string path, long largest, Func<long, T> read)
    {
        try
        {
            if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
                throw new RegisterException($"'{path.Replace('\0', '\ufffd')}': this is no file name.", "name a file");
            var length = new FileInfo(path).Length;
            if (length > largest)
                throw TooLarge(path, $"{length / (1024 * 1024)} MB", largest);
            return read(length);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            if (Directory.Exists(path))
                throw new RegisterException($"{path}: found a folder, expected a file.", "name a file inside it");
            var isLink = new FileInfo(path).LinkTarget is not null;
            throw new RegisterException(
                $"{path}: {(isLink ? "found a link to nothing, expected a file" : "there is no such file")}.",
                isLink ? "correct the link, or delete it" : "check the name");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RegisterException($"{path}: cannot be read: {e.Message}", "check the name and the permissions");
        }
    }

    // Pipes and devices say that they hold nothing, and reading one can wait for ever. Opened for writing too, a pipe
    // waits for nobody; a file that may not be written is what it says.
    private static bool HoldsBytes(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, Shared);
            if (stream.CanSeek)
                return stream.Length > 0;
            throw new RegisterException(
                $"{path}: found a pipe or a device, expected a file.", "save its text as a file");
        }
        catch (Exception e)
            when (e is UnauthorizedAccessException || (e is IOException && e.HResult == ReadOnlyFileSystem))
        {
            return false;
        }
    }

    // Borrowed bytes: a register can have a hundred thousand files.
    private static string ReadText(string path, long length, long largest)
    {
        var borrowed = ArrayPool<byte>.Shared.Rent((int)length + 1);
        try
        {
            return Decode(path, ReadBytes(path, borrowed, largest));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(borrowed);
        }
    }

    private static ReadOnlySpan<byte> ReadBytes(string path, byte[] bytes, long largest)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Shared);
        var count = 0;
        for (int read; (read = RandomAccess.Read(file, bytes.AsSpan(count), count)) > 0;)
        {
            count += read;
            if (count > largest)
                throw TooLarge(path, "a file that grows", largest);
            if (count == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, largest + 1));
        }

        return bytes.AsSpan(0, count);
    }

    private static string Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
            throw NotText(path, "UTF-16 text");
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var wrong = Utf8.IsValid(sample) && sample.IndexOf("\ufffd"u8) < 0
            ? 0
            : Encoding.UTF8.GetString(sample).AsSpan().Count('\ufffd');
        var zeros = sample.Count((byte)0);
        if (zeros >= FewBytes && zeros * 4 >= sample.Length)
            throw NotText(path, "UTF-16 text, or no text");
        if (wrong + zeros >= FewBytes && (wrong + zeros) * 10 >= sample.Length)
            throw NotText(path, wrong > 0 && zeros == 0 ? "text in another encoding, or no text" : "no text");
        return Encoding.UTF8.GetString(bytes is [0xef, 0xbb, 0xbf, ..] ? bytes[3..] : bytes);
    }

    private static RegisterException NotText(string path, string found) =>
        new($"{path}: found {found}, expected UTF-8 text.", "save the file as UTF-8");

    private static RegisterException TooLarge(string path, string found, long largest) => new(
        FormattableString.Invariant($"{path}: found {found}, expected at most {largest / (1024 * 1024)} MB."),
        "split the file: one treaty a file");
}
