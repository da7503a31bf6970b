using System.Collections.Immutable;
using Pacta.Language;

namespace Pacta.Formats;

/// <summary>Reads a part of a register whatever it is kept in: a folder of files, one SQLite file, or a member level of
/// ATOP as it was downloaded.</summary>
public static class RegisterDoor
{
    /// <param name="path">What the user named.</param>
    /// <returns>Its files, not yet parsed; names as they are inside the part.</returns>
    /// <exception cref="RegisterException">It is nothing that holds a register, or cannot be read.</exception>
    public static ImmutableArray<FileText> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
            return RegisterReader.ReadFolderTexts(path);
        if (IsSqlite(path))
            return SqliteRegister.Read(path);
        if (AtopReader.Recognizes(path))
            return AtopReader.ReadRegister(path);
        throw new RegisterException(
            $"{path}: found a file that is no register, expected a folder of *.pacta files or an SQLite file.",
            path.EndsWith(".pacta", StringComparison.Ordinal)
                ? "name the folder that holds it"
                : "if it is a table of others, make a register of it with pacta import");
    }

    /// <summary>Whether a file's first bytes are those of SQLite.</summary>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    internal static bool IsSqlite(string path)
    {
        using var file = TextFile.Open(path);
        Span<byte> start = stackalloc byte[16];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual("SQLite format 3\0"u8);
    }
}
