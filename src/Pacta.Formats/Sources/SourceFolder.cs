using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Formats;

/// <summary>A folder with the texts of sources. Nothing outside it is ever opened.</summary>
/// <remarks>
/// A name that could lead out is refused before the disk is asked, and so is a link below the folder, even one that
/// leads to another file inside: what it leads to can change. The folder itself may be a link: its user named it.
/// </remarks>
public sealed class SourceFolder
{
    private readonly string _folder;

    /// <param name="folder">Where the files are.</param>
    /// <exception cref="RegisterException">There is no such folder.</exception>
    public SourceFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (folder.Length == 0 || folder.Contains('\0', StringComparison.Ordinal))
            throw new RegisterException("found an empty name, expected a folder of sources.", "name a folder");
        if (File.Exists(folder))
            throw new RegisterException(
                $"{folder}: found a file, expected a folder of sources.", "name the folder that holds it");
        if (!Directory.Exists(folder))
            throw new RegisterException($"{folder}: there is no such folder.", "name the folder of the sources' texts");
        _folder = folder;
    }

    /// <summary>A file of the folder, by the name that a source gives it.</summary>
    /// <returns>Its text; a problem is part of the answer.</returns>
    public SourceFile Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Source.IsFileName(name))
            return SourceFile.Unreadable("the name leads outside the folder: it is not opened");
        try
        {
            return Open(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceFile.Unreadable($"cannot be read: {e.Message.TrimEnd('.')}");
        }
    }

    private SourceFile Open(string name)
    {
        var path = _folder;
        foreach (var part in name.Split('/'))
        {
            path = Path.Combine(path, part);
            if (IsLink(new FileInfo(path)))
                return SourceFile.Unreadable(
                    "a link, perhaps to outside the folder: it is not followed; copy the file");
        }

        if (Directory.Exists(path))
            return SourceFile.Unreadable("a folder, where a file is expected");
        return File.Exists(path) ? SourceReader.Read(path) : SourceFile.Missing("there is no such file");
    }

    private static bool IsLink(FileInfo entry) =>
        entry.LinkTarget is not null || (entry.Exists && entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
