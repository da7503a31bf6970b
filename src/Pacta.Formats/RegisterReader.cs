using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pacta.Language;

namespace Pacta.Formats;

/// <summary>Reads the files of a register: the embedded one, or a folder's.</summary>
public static class RegisterReader
{
    /// <summary>The largest file that is read, in bytes: a hundred times a treaty of a thousand parties.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    /// <summary>The register that ships with the program, parsed.</summary>
    public static ImmutableArray<FileSyntax> ReadEmbedded() => EmbeddedRegister.Read();

    /// <summary>Takes a share of reading the register inside the program: for a second thread, beside
    /// <see cref="ReadEmbedded"/>.</summary>
    public static void HelpReadEmbedded() => EmbeddedRegister.Help();

    /// <summary>The states of the register that ships with the program, and the sources that they cite.</summary>
    public static ImmutableArray<FileText> ReadEmbeddedStates() => EmbeddedRegister.ReadStates();

    /// <summary>The register in a folder and the folders below it, parsed; files are read side by side.</summary>
    /// <param name="folder">A folder with *.pacta files.</param>
    /// <remarks>Links to files are followed, links to folders are not: they can lead in a circle.</remarks>
    /// <exception cref="RegisterException">The folder or one of its files cannot be read.</exception>
    public static ImmutableArray<FileSyntax> ReadFolder(string folder) =>
        ReadEach(folder, static (shownAs, text) => Parser.Parse(shownAs, text));

    /// <summary>As <see cref="ReadFolder"/>, without parsing: for large registers, which keep no syntax.</summary>
    /// <param name="folder">A folder with *.pacta files.</param>
    /// <exception cref="RegisterException">The folder or one of its files cannot be read.</exception>
    public static ImmutableArray<FileText> ReadFolderTexts(string folder) =>
        ReadEach(folder, static (shownAs, text) => new FileText(shownAs, text));

    private static ImmutableArray<T> ReadEach<T>(string folder, Func<string, string, T> use)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var paths = ListFiles(folder);
        var files = new T[paths.Length];
        var failures = new ConcurrentDictionary<int, RegisterException>();
        Parallel.For(0, paths.Length, i =>
        {
            try
            {
                files[i] = use(ShownAs(folder, paths[i]), ReadText(paths[i]));
            }
            catch (RegisterException e)
            {
                failures[i] = e;
            }
        });
        ThrowFirst(failures);
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    /// <summary>One file, parsed.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shownAs">Its name in messages.</param>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static FileSyntax ReadFile(string path, string shownAs) => Parser.Parse(shownAs, ReadText(path));

    /// <summary>The text of a file; bytes that are not UTF-8 become U+FFFD, which the parser reports.</summary>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static string ReadText(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TextFile.Read(path, LargestFile);
    }

    // A file that was found in a folder has the folder's name in front.
    private static string ShownAs(string folder, string path)
    {
        var inside = path.StartsWith(folder, StringComparison.Ordinal)
            ? path[folder.Length..].TrimStart(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            : Path.GetRelativePath(folder, path);
        return inside.Replace('\\', '/');
    }

    private static void ThrowFirst(IReadOnlyDictionary<int, RegisterException> failures)
    {
        if (failures.Count == 0)
            return;
        var first = failures[failures.Keys.Min()];
        throw failures.Count == 1
            ? first
            : new RegisterException(
                FormattableString.Invariant($"{first.Message} {failures.Count - 1} more cannot be read either."),
                first.Hint);
    }

    private static string[] ListFiles(string folder)
    {
        if (folder.Length == 0)
            throw new RegisterException("found an empty name, expected a folder of *.pacta files.", "name a folder");
        if (File.Exists(folder))
            throw new RegisterException(
                $"{folder}: found a file, expected a folder of *.pacta files.", "name the folder that holds it");
        if (!Directory.Exists(folder))
            throw new RegisterException($"{folder}: there is no such folder.", "name a folder of *.pacta files");
        return RegisterFiles.In(folder);
    }
}
