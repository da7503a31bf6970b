using System.Text;

namespace Pacta.Formats;

/// <summary>Files that answers are written to.</summary>
public static class OutputFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text at one stroke: the file has all of it, or is as it was, or is not there.</summary>
    /// <remarks>As <see cref="AtomicFile"/>. UTF-8 without a byte order mark.</remarks>
    /// <exception cref="RegisterException">The path names no file, or the file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        AtomicFile.Write(path, stream => stream.Write(s_utf8.GetBytes(text)));
    }
}
