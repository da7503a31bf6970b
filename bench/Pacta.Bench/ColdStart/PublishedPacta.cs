using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Pacta.Bench.ColdStart;

/// <summary>The command as it is meant to be installed: compiled ahead of time, framework beside it.</summary>
internal static class PublishedPacta
{
    /// <returns>The path of the command that the options name, else of one published to a temporary folder.</returns>
    public static string At(Options options) => options.Pacta ?? Publish();

    private static string Publish()
    {
        var folder = Directory.CreateTempSubdirectory("pacta-publish-").FullName;
        string[] arguments =
        [
            "publish", Path.Combine("src", "Pacta.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder,
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"publishing failed; run this from the repository's root:\n{output}");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "Pacta.Cli.exe" : "Pacta.Cli");
    }
}
