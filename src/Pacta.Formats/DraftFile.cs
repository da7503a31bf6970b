using System.Text;

namespace Pacta.Formats;

/// <summary>Writes a draft: never over another file unasked, and never into a register.</summary>
public static class DraftFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="path">Where to.</param>
    /// <param name="text">The draft.</param>
    /// <param name="registers">The folders of the register in use; none: it is inside the program.</param>
    /// <param name="force">Whether a file that is there may be overwritten.</param>
    /// <exception cref="RegisterException">It may not or cannot be written; nothing has changed.</exception>
    public static void Write(string path, string text, IReadOnlyList<string> registers, bool force)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(registers);
        try
        {
            if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || Directory.Exists(path))
                throw new RegisterException($"{path}: expected the name of a file to write.", "name a file");
            if (registers.FirstOrDefault(folder => IsInside(path, folder)) is { } register)
                throw new RegisterException(
                    $"{path}: this is inside the register {register}, and a draft is not yet part of one.",
                    "name a file elsewhere");
            if (!force && (File.Exists(path) || new FileInfo(path).LinkTarget is not null))
                throw new RegisterException($"{path}: there is such a file already.", "name another, or add --force");
            File.WriteAllText(path, text, s_utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RegisterException($"{path}: cannot be written: {e.Message}",
                "check the name and the permissions");
        }
    }

    // By what the names lead to, so that neither ".." nor a link hides the register.
    private static bool IsInside(string path, string folder)
    {
        var isLink = new FileInfo(path).LinkTarget is not null;
        var target = isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        var inside = Real(Path.GetDirectoryName(target)!) + Path.DirectorySeparatorChar;
        return inside.StartsWith(Real(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // Links at any level are followed.
    private static string Real(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full.TrimEnd(Path.DirectorySeparatorChar);
        var link = Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true) : null;
        return link is not null
            ? Real(link.FullName)
            : Path.Combine(Real(parent) + Path.DirectorySeparatorChar, Path.GetFileName(full));
    }
}
