using System.Diagnostics;

namespace Pacta.Bench;

/// <summary>Programs as they are meant to be installed: with the runtime inside, all of it compiled ahead.</summary>
internal static class InstalledProgram
{
    /// <returns>The path of the command that the options name, else of one published to a temporary folder.</returns>
    public static string Pacta(Options options) =>
        options.Program ?? Publish(Path.Combine("src", "Pacta.Cli"), "Pacta.Cli");

    /// <returns>The path of these benchmarks, likewise.</returns>
    public static string Bench(Options options) =>
        options.Program ?? Publish(Path.Combine("bench", "Pacta.Bench"), "Pacta.Bench");

    private static string Publish(string project, string program)
    {
        var folder = Directory.CreateTempSubdirectory("pacta-publish-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        string[] arguments = ["publish", project, "-c", "Release", "-p:Installed=true", "-o", folder];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"publishing failed; run this from the repository's root:\n{output}");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program);
    }
}
