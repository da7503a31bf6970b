using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pacta.Bench.Generation;

namespace Pacta.Bench.Loading;

/// <summary>Generates a register in two layouts, loads each in fresh processes, in turns, and shows medians.</summary>
internal static class LoadCommand
{
    private static readonly (string Name, int TreatiesPerFile)[] s_layouts =
        [("one treaty a file", 1), ("a thousand treaties a file", 1000)];

    public static int Run(Options options)
    {
        var folder = options.Folder ?? Directory.CreateTempSubdirectory("pacta-bench-").FullName;
        try
        {
            var report = Measure(options, folder);
            Console.WriteLine(report);
            if (options.Results is { } path)
                File.WriteAllText(path, report);
        }
        finally
        {
            if (options.Folder is null)
                Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static string Measure(Options options, string folder)
    {
        var report = new StringBuilder("# Loading a generated register, and asking it\n\n").Append(Machine.Describe())
            .Append('\n');
        foreach (var (name, treatiesPerFile) in s_layouts)
        {
            var register = new GeneratedRegister(options.Treaties, options.Mix, options.Seed);
            var size = register.WriteTo(FolderOf(folder, treatiesPerFile), treatiesPerFile);
            if (treatiesPerFile == 1)
            {
                report.Append(CultureInfo.InvariantCulture, $"- Register: {options.Treaties:N0} treaties, of them ")
                    .Append(CultureInfo.InvariantCulture,
                        $"{register.MultilateralCount:N0} with more than two parties; ")
                    .Append(CultureInfo.InvariantCulture,
                        $"{register.ActCount:N0} acts; {size / 1e6:F1} MB of text; seed {options.Seed}\n")
                    .Append(CultureInfo.InvariantCulture,
                        $"- Command: `load --treaties {options.Treaties} --mix {MixName(options)} ")
                    .Append(CultureInfo.InvariantCulture, $"--runs {options.Runs}`\n");
            }

            Console.Error.WriteLine($"wrote {name}");
        }

        var program = InstalledProgram.Bench(options);
        var results = s_layouts.Select(_ => new List<LoadResult>()).ToArray();
        for (var run = 0; run < options.Runs; run++)
        {
            for (var layout = 0; layout < s_layouts.Length; layout++)
            {
                var layoutFolder = FolderOf(folder, s_layouts[layout].TreatiesPerFile);
                results[layout].Add(InFreshProcess(program, layoutFolder, options));
            }
        }

        return report.Append('\n').Append(LoadTable.Of([.. s_layouts.Select(static l => l.Name)], results)).ToString();
    }

    private static string MixName(Options options) => options.Mix == Mix.Dense ? "dense" : "usual";

    private static string FolderOf(string folder, int treatiesPerFile) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"by-{treatiesPerFile}"));

    private static LoadResult InFreshProcess(string program, string folder, Options options)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        foreach (var argument in new[] { "measure", folder, "--seed",
            options.Seed.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Console.Error.WriteLine(output.TrimEnd());
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<LoadResult>(output)!
            : throw new InvalidOperationException($"loading {folder} ended with code {process.ExitCode}");
    }
}
