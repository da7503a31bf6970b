using Pacta.Tests.Formats;

namespace Pacta.Tests.Docs.Cookbook;

/// <summary>A folder in which the commands of the page have run, once for all tests of it.</summary>
public sealed class CookbookFiles : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    /// <summary>Null when the data of ATOP are missing.</summary>
    public string? Folder { get; }

    public CookbookFiles()
    {
        foreach (var name in (string[])["atop5_1m.csv", "atop5_1sy.csv"])
        {
            if (SharedData.Require($"data/atop51/{name}") is not { } path)
                return;
            File.CreateSymbolicLink(_scratch.At(name), path);
        }

        Folder = _scratch.Root;
        _scratch.Write("mine.csv", CookbookPage.Mine);
        foreach (var command in CookbookPage.Commands)
            Pacta(command);
    }

    /// <summary>Runs the command as built, in the folder.</summary>
    /// <returns>What it printed.</returns>
    public string Pacta(params string[] args)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "Pacta.Cli.dll");
        var run = Interpreter.Run(_scratch.Root, "dotnet", [command, .. args])!.Value;
        Assert.True(run.Code == 0, run.Error);
        return run.Out;
    }

    /// <summary>Lines of a file in the folder, split at commas.</summary>
    public IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(_scratch.At(name)).Select(static line => line.Split(','));

    public void Dispose() => _scratch.Dispose();
}
