namespace Pacta.Tests.House;

/// <summary>Where the checkout is: the folder that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path inside the checkout.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder of the checkout, without what the build makes, in order.</summary>
    public static IEnumerable<string> SourceFiles(params string[] folder) =>
        Directory.EnumerateFiles(At(folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static p => p is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Pacta.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Pacta.slnx above {AppContext.BaseDirectory}.");
    }
}
