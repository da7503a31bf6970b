using System.Diagnostics;
using System.Globalization;
using System.Text;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;

namespace Pacta.Bench.LogicProgram;

/// <summary>
/// All UN status tables from text to spans of status, beside a logic program that draws the same conclusions.
/// </summary>
internal static class UntcCommand
{
    private const int WarmUp = 3;
    private const int TurnsPerRun = 5;

    public static int Run(Options options)
    {
        var folder = Path.Combine(options.Folder ?? Path.Combine("..", "shared"), "data", "untc");
        var facts = Path.GetTempFileName();
        try
        {
            var register = Engine.Compile(folder, out _).Register;
            var standings = Standings.Of(register);
            File.WriteAllText(facts, Facts.Of(register, standings.Continuity));
            var solver = new Solver(Path.Combine("bench", "untc", "spans.lp"), facts);
            var (own, other) = (Engine.Spans(standings), solver.Spans());
            if (!own.SetEquals(other))
                return Differ(own, other);
            var report = Report(own.Count, Measure(folder, solver, options.Runs * TurnsPerRun), solver);
            Console.WriteLine(report);
            if (options.Results is { } path)
                File.WriteAllText(path, report);
            return 0;
        }
        finally
        {
            File.Delete(facts);
        }
    }

    private static int Differ(HashSet<string> own, HashSet<string> other)
    {
        Console.WriteLine($"The engines differ: {own.Except(other).Count()} spans of Pacta's alone, "
            + $"{other.Except(own).Count()} of the logic program's alone.");
        foreach (var line in own.Except(other).Select(static s => "pacta  " + s).Order(StringComparer.Ordinal).Take(20))
            Console.WriteLine(line);
        foreach (var line in other.Except(own).Select(static s => "solver " + s).Order(StringComparer.Ordinal).Take(20))
            Console.WriteLine(line);
        return 1;
    }

    // In turns, so that a busy minute slows both: reading, compiling, the law; then the solver's whole run.
    private static double[][] Measure(string folder, Solver solver, int turns)
    {
        var times = Enumerable.Range(0, 5).Select(_ => new double[turns]).ToArray();
        for (var turn = -WarmUp; turn < turns; turn++)
        {
            var clock = Stopwatch.StartNew();
            var compilation = Engine.Compile(folder, out var read);
            var compiled = clock.Elapsed.TotalMilliseconds;
            _ = Standings.Of(compilation.Register);
            var whole = clock.Elapsed.TotalMilliseconds;
            clock.Restart();
            _ = Standings.Of(compilation.Register);
            var law = clock.Elapsed.TotalMilliseconds;
            clock.Restart();
            _ = solver.Output();
            if (turn < 0)
                continue;
            (times[0][turn], times[1][turn], times[2][turn]) = (read, compiled - read, law);
            (times[3][turn], times[4][turn]) = (whole, clock.Elapsed.TotalMilliseconds);
        }

        Array.ForEach(times, Array.Sort);
        return times;
    }

    private static string Report(int spans, double[][] times, Solver solver)
    {
        string[] names =
        [
            "Pacta: tables and statements read, understood, written as a register", "Pacta: that register compiled",
            "Pacta: acts to spans (the law alone)", "**Pacta: text to spans, all of it**",
            "logic program: acts to spans (gringo and clasp, from facts)",
        ];
        var turns = times[0].Length;
        var report = new StringBuilder("# UN status tables, from text to spans of status\n\n")
            .Append(Machine.Describe()).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"- Solver: {solver.Version}\n")
            .Append(CultureInfo.InvariantCulture,
                $"- Command: `untc --runs {turns / TurnsPerRun}`: {turns} turns after {WarmUp} to warm up\n")
            .Append(CultureInfo.InvariantCulture, $"- Both engines gave the same {spans} spans\n\n")
            .Append("| what | median, ms | least, ms | 90th percentile, ms |\n| --- | --- | --- | --- |\n");
        for (var i = 0; i < names.Length; i++)
        {
            var (median, least, most) = (times[i][turns / 2], times[i][0], times[i][turns * 9 / 10]);
            report.Append(CultureInfo.InvariantCulture, $"| {names[i]} | {median:F1} | {least:F1} | {most:F1} |\n");
        }

        var (law, whole, other) = (times[2][turns / 2], times[3][turns / 2], times[4][turns / 2]);
        return report.Append(CultureInfo.InvariantCulture,
            $"\nFrom acts to spans Pacta is {other / law:F0} times as fast as the logic program; ")
            .Append(CultureInfo.InvariantCulture,
                $"with all the reading, which the logic program is spared, {other / whole:F1} times.\n")
            .ToString();
    }
}
