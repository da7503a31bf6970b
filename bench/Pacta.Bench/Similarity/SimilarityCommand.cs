using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Pacta.Bench.Similarity;

/// <summary>Nine measures of every pair and year, in turns with plain Python that must give the same.</summary>
internal static class SimilarityCommand
{
    private const int First = 1816;
    private const int Last = 2018;
    private const int Width = 12;
    private const double Tolerance = 1e-9;

    public static int Run(Options options)
    {
        var shared = options.Folder ?? Path.Combine("..", "shared");
        var scratch = Directory.CreateTempSubdirectory("pacta-similarity-").FullName;
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(scratch, "in")).FullName;
            SimilarityFiles.Make(Path.Combine(shared, "data", "atop51", "atop5_1m.csv"), folder);
            var (ours, theirs) = (Path.Combine(scratch, "pacta"), Path.Combine(scratch, "python"));
            string[] run = [Environment.GetCommandLineArgs()[0], "similarity-run", folder, .. Bounds(), ours];
            string[] script = [Path.Combine("bench", "similarity", "similarity.py"), folder, .. Bounds(), theirs];
            var measured = new List<Turn>();
            for (var turn = 0; turn < options.Runs; turn++)
            {
                var (pacta, whole) = Timed("dotnet", run);
                var (python, pythonWhole) = Timed("python3", script);
                measured.Add(new(pacta, whole, python, pythonWhole));
            }

            var report = Report(options, measured, Compared(ours, theirs));
            Console.WriteLine(report);
            if (options.Results is { } path)
                File.WriteAllText(path, report);
            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static string[] Bounds() =>
        [First.ToString(CultureInfo.InvariantCulture), Last.ToString(CultureInfo.InvariantCulture)];

    private static (double[] Printed, double Whole) Timed(string program, string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
        return (Array.ConvertAll(line.Split(' '), static w => double.Parse(w, CultureInfo.InvariantCulture)),
            Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    // Keys must be the same; values too, within the tolerance, and both missing or neither.
    private static (int Rows, double Greatest) Compared(string ours, string theirs)
    {
        var (a, b) = (Doubles(ours), Doubles(theirs));
        if (a.Length != b.Length || a.Length % Width != 0)
            throw new InvalidOperationException($"{a.Length} numbers against {b.Length}.");
        var greatest = 0d;
        for (var i = 0; i < a.Length; i++)
        {
            var difference = double.IsNaN(a[i]) && double.IsNaN(b[i]) ? 0 : Math.Abs(a[i] - b[i]);
            if (!(difference <= (i % Width < 3 ? 0 : Tolerance)))
                throw new InvalidOperationException($"Row {i / Width}, column {i % Width}: {a[i]} against {b[i]}.");
            greatest = Math.Max(greatest, difference);
        }

        return (a.Length / Width, greatest);
    }

    private static double[] Doubles(string path) =>
        MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(path)).ToArray();

    private static string Report(Options options, List<Turn> turns, (int Rows, double Greatest) same)
    {
        var cold = Median(turns, static t => t.Pacta[1]);
        var python = Median(turns, static t => t.Python[1]);
        return new StringBuilder("# Similarity of alliance portfolios\n\n")
            .Append(Machine.Describe()).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"- Python: {Version()}\n")
            .Append(CultureInfo.InvariantCulture,
                $"- Command: `similarity --runs {options.Runs}`: in turns, a fresh process each; medians\n")
            .Append("- Input: what ATOP 5.1 is imported as, who is a member of the system by the list of Correlates ")
            .Append("of War: one CSV of ties, one of members, the same for both\n\n")
            .Append(CultureInfo.InvariantCulture, $"All nine measures of {same.Rows:N0} pairs and years, {First} to ")
            .Append(CultureInfo.InvariantCulture, $"{Last}. Every value agrees; the greatest difference is ")
            .Append(CultureInfo.InvariantCulture, $"{same.Greatest:E1}.\n\n")
            .Append("| | pacta, s | Python, s | times faster |\n| --- | --- | --- | --- |\n")
            .Append(Line("computing, first time in the process", cold, python))
            .Append(Line("computing, process warm", Median(turns, static t => t.Pacta[3]), python))
            .Append(Line("whole process, reading and writing too", Median(turns, Whole), Median(turns,
                static t => t.PythonWhole)))
            .Append(CultureInfo.InvariantCulture, $"\nAt every change point: {turns[0].Pacta[6]:N0} stretches, ")
            .Append(CultureInfo.InvariantCulture, $"{turns[0].Pacta[7]:N0} pairs and stretches, in ")
            .Append(CultureInfo.InvariantCulture, $"{Median(turns, static t => t.Pacta[4]):F2} s.\n")
            .ToString();
    }

    // The process also computes when warm and at every change point, which Python does not: that is taken off.
    private static double Whole(Turn turn) => turn.Whole - 5 * turn.Pacta[3] - turn.Pacta[4];

    private static string Line(string what, double ours, double theirs) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {ours:F3} | {theirs:F2} | {theirs / ours:F0} |\n");

    private static double Median(List<Turn> turns, Func<Turn, double> of) =>
        turns.Select(of).Order().ElementAt(turns.Count / 2);

    private static string Version()
    {
        using var process = Process.Start(new ProcessStartInfo("python3", ["--version"])
        {
            RedirectStandardOutput = true,
        })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    private sealed record Turn(double[] Pacta, double Whole, double[] Python, double PythonWhole);
}
