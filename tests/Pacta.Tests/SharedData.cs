namespace Pacta.Tests;

/// <summary>Data too large or too foreign for the repository, in the folder <c>shared</c> beside it.</summary>
/// <remarks>The environment variable PACTA_SHARED names another folder. Where <c>CI</c> is <c>true</c> the data
/// must be there; elsewhere tests pass without it.</remarks>
internal static class SharedData
{
    /// <summary>The folder, or null when there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <param name="relative">A file or folder inside <see cref="Folder"/>, such as <c>data/edtf</c>.</param>
    /// <returns>Its full path, or null, after a message, when it is missing.</returns>
    /// <exception cref="InvalidOperationException">It is missing, and <c>CI</c> is <c>true</c>.</exception>
    public static string? Require(string relative)
    {
        var path = Folder is null ? null : Path.Combine(Folder, relative);
        if (Path.Exists(path))
            return path;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException($"shared/{relative} is missing, and CI must test with it.");
        Console.WriteLine($"Passed without testing: shared/{relative} is missing.");
        return null;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PACTA_SHARED") is { Length: > 0 } named)
            return named;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pacta.slnx")))
            folder = folder.Parent;
        var shared = folder is null ? null : Path.Combine(folder.FullName, "..", "shared");
        return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
    }
}
