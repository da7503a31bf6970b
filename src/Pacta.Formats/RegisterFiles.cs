using System.IO.Enumeration;

namespace Pacta.Formats;

/// <summary>The files of a register as things on disk: which there are.</summary>
public static class RegisterFiles
{
    /// <summary>A file, or the *.pacta files in a folder and the folders below it, in order.</summary>
    /// <exception cref="RegisterException">There is no such file or folder, or it cannot be listed.</exception>
    public static string[] Under(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new RegisterException(
                $"{path}: there is no such file or folder.", "name a *.pacta file, or a folder of them");
        return In(path);
    }

    internal static string[] In(string folder)
    {
        try
        {
            string[] paths = [.. List(folder)];
            if (paths.Length == 0)
                throw new RegisterException(
                    $"{folder}: found no *.pacta file.", "name a folder of *.pacta files, or write the first");
            Array.Sort(paths, StringComparer.Ordinal);
            return paths;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegisterException($"{folder}: cannot be listed: {e.Message}", "check the permissions");
        }
    }

    // Links to folders are not followed: one that leads upwards would give every file forty times.
    private static FileSystemEnumerable<string> List(string folder) => new(
        folder, static (ref entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.None,
        })
    {
        ShouldIncludePredicate = static (ref entry) =>
            !entry.IsDirectory && entry.FileName.EndsWith(".pacta", StringComparison.Ordinal),
        ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
