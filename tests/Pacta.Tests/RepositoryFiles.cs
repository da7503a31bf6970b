namespace Pacta.Tests;

/// <summary>Finds files of the repository by walking up to the solution.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder that holds Pacta.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder, given from the root with '/'.</summary>
    public static string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>The files of a folder and those below it that match a pattern, ordered by name.</summary>
    public static IReadOnlyList<string> In(string folder, string pattern) =>
        [.. Directory.GetFiles(PathTo(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Pacta.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Pacta.slnx is not above.");
        return folder;
    }
}
