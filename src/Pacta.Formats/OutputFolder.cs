using System.Text;

namespace Pacta.Formats;

/// <summary>Folders that a program writes whole.</summary>
public static class OutputFolder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes files into a folder at one stroke: it holds all of them and nothing else, or is as it was.
    /// </summary>
    /// <param name="folder">A new folder, an empty one, or one that an earlier run wrote.</param>
    /// <param name="files">Name and text of each.</param>
    /// <param name="mark">How every file that such a run writes begins: a folder with any other is left alone.</param>
    /// <exception cref="RegisterException">It holds something else, or cannot be written; it is as it was.</exception>
    public static void Replace(string folder, IReadOnlyCollection<(string Name, string Text)> files, string mark)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(mark);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var fresh = Beside(target);
        try
        {
            RefuseOthers(folder, target, mark);
            Directory.CreateDirectory(fresh);
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(fresh, name), text, s_utf8);
            Exchange(fresh, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RegisterException(
                $"{folder}: cannot be written: {e.Message}", "check the name, the permissions and the space left");
        }
        finally
        {
            if (Directory.Exists(fresh))
                Directory.Delete(fresh, recursive: true);
        }
    }

    // The old folder steps aside, and comes back should the new one not take its place.
    private static void Exchange(string fresh, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        var old = Beside(target);
        Directory.Move(target, old);
        try
        {
            Directory.Move(fresh, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    private static void RefuseOthers(string folder, string target, string mark)
    {
        if (File.Exists(target))
            throw new RegisterException($"{folder}: found a file, expected a folder.", "name a folder");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new RegisterException($"{folder}: there is no such folder to put it in.", "make the one above first");
        if (!Directory.Exists(target))
            return;
        if (new DirectoryInfo(target).LinkTarget is not null)
            throw new RegisterException($"{folder}: found a link, expected a folder.", "name the folder itself");
        foreach (var entry in Directory.EnumerateFileSystemEntries(target))
        {
            if (Directory.Exists(entry) || !Bears(entry, mark))
            {
                throw new RegisterException(
                    $"{folder}: found {Path.GetFileName(entry)}, expected an empty folder or one that an import wrote.",
                    "name another folder; what you add yourself belongs outside it");
            }
        }
    }

    private static bool Bears(string path, string mark)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine() is { } line && line.StartsWith(mark, StringComparison.Ordinal);
    }

    private static string Beside(string target) => Path.Combine(
        Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
}
