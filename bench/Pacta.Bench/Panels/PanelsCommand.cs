using System.Globalization;
using System.Text;
using Pacta.Bench.ColdStart;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Bench.Panels;

/// <summary>The field's two largest tables as whole processes, in turns with programs that must write the same bytes.
/// </summary>
internal static class PanelsCommand
{
    private static readonly int[] s_sizes = [1, 10, 100];

    public static int Run(Options options)
    {
        var pacta = InstalledProgram.Pacta(options);
        var members = Path.Combine(options.Folder ?? Path.Combine("..", "shared"), "data", "atop51", "atop5_1m.csv");
        var scratch = Directory.CreateTempSubdirectory("pacta-panels-").FullName;
        try
        {
            var states = Path.Combine(scratch, "states.csv");
            var system = StateSystem.Of(
                RegisterCompiler.Compile(RegisterReader.ReadEmbedded()).Register, PanelStates.Cow, CodeScheme.Cow);
            WriteStates(states, system);
            var report = new StringBuilder("# Panels from ATOP's member level\n\n").Append(Machine.Describe()).Append('\n')
                .Append("- DuckDB 1.5.6 (`@duckdb/node-api`), R with data.table; one thread a core each, as they come\n")
                .Append(CultureInfo.InvariantCulture,
                    $"- Command: `panels --runs {options.Runs}`: whole processes, in turns; all write the same bytes\n");
            foreach (var table in Table.All)
            {
                Contender[] contenders =
                [
                    new("pacta", pacta, [.. table.Arguments(members), "--out", Output(scratch, 0)]),
                    new("DuckDB", "node", "bench/panels/duckdb.mjs", $"bench/panels/{table.Name}.sql", members, states,
                        Output(scratch, 1)),
                    new("R, data.table", "Rscript", "bench/panels/panels.R", table.Name, members, states,
                        Output(scratch, 2)),
                ];
                var times = Contender.InTurns(contenders, options.Runs, warmUp: 1);
                RequireSame(scratch, contenders);
                Append(report, table, contenders, times, Output(scratch, 0));
            }

            AppendGrowth(report, pacta, members, SingleCodes(system), scratch);
            Console.WriteLine(report);
            if (options.Results is { } path)
                File.WriteAllText(path, report.ToString());
            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static string Output(string scratch, int index) => Path.Combine(scratch, index + ".csv");

    // The list of the state system, which the others have from nowhere else.
    private static void WriteStates(string path, StateSystem system)
    {
        File.WriteAllLines(path, ["code,begins,ends", .. system.All.ToArray().Select(
            m => $"{system.Codes[m.Unit]},{Text(m.From)},{Text(m.Until - 1)}")]);
    }

    private static string Text(int day) => Day.Format(Math.Min(day, Day.FromDate(9999, 12, 31)));

    private static void RequireSame(string scratch, Contender[] contenders)
    {
        var ours = File.ReadAllBytes(Output(scratch, 0));
        for (var i = 1; i < contenders.Length; i++)
        {
            if (!ours.AsSpan().SequenceEqual(File.ReadAllBytes(Output(scratch, i))))
                throw new InvalidOperationException($"{contenders[i].Name} writes another table than pacta.");
        }
    }

    private static void Append(
        StringBuilder report, Table table, Contender[] contenders, double[][] times, string output)
    {
        var rows = File.ReadLines(output).Count() - 1;
        report.Append(CultureInfo.InvariantCulture, $"\n## {table.Title}: {rows:N0} rows\n\n")
            .Append(CultureInfo.InvariantCulture, $"`pacta {string.Join(' ', table.Arguments("atop5_1m.csv"))}`\n\n")
            .Append("| program | median, s | least, s | times pacta's median | peak memory, MiB |\n")
            .Append("| --- | --- | --- | --- | --- |\n");
        for (var i = 0; i < contenders.Length; i++)
        {
            var median = times[i][times[i].Length / 2];
            report.Append(CultureInfo.InvariantCulture,
                $"| {contenders[i].Name} | {median / 1000:F3} | {times[i][0] / 1000:F3} ")
                .Append(CultureInfo.InvariantCulture, $"| {median / times[0][times[0].Length / 2]:F1} ")
                .Append(CultureInfo.InvariantCulture, $"| {contenders[i].PeakMemory() / 1048576.0:F0} |\n");
        }
    }

    private static HashSet<string> SingleCodes(StateSystem system)
    {
        var borne = system.All.ToArray().Select(static m => (m.StateId, m.Unit)).Distinct().ToArray();
        var (byState, byUnit) = (borne.ToLookup(static b => b.StateId), borne.ToLookup(static b => b.Unit));
        return [.. borne.Where(b => byState[b.StateId].Count() == 1 && byUnit[b.Unit].Count() == 1)
            .Select(b => system.Codes[b.Unit])];
    }

    private static void AppendGrowth(
        StringBuilder report, string pacta, string members, HashSet<string> single, string scratch)
    {
        report.Append("\n## Cost against size\n\n")
            .Append("Each alliance repeated under new numbers, its members exchanged for others of the same rows by ")
            .Append("chance.\n\n| alliances, times | in, MB | rows out | out, MB | s | s a million rows | s per 100 MB ")
            .Append("out | peak memory, MiB |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var times in s_sizes)
        {
            var (input, output) = (Path.Combine(scratch, "many.csv"), Output(scratch, 0));
            GeneratedMembers.Write(members, input, times, single);
            var run = new Contender("pacta", pacta, [.. Table.All[0].Arguments(input), "--out", output]);
            var seconds = Enumerable.Range(0, 3).Select(_ => run.Milliseconds()).Order().ElementAt(1) / 1000;
            var (megabytes, rows) = (new FileInfo(output).Length / 1e6, File.ReadLines(output).LongCount() - 1);
            report.Append(CultureInfo.InvariantCulture, $"| {times} | {new FileInfo(input).Length / 1e6:F1} ")
                .Append(CultureInfo.InvariantCulture, $"| {rows:N0} | {megabytes:F0} | {seconds:F2} ")
                .Append(CultureInfo.InvariantCulture, $"| {seconds / rows * 1e6:F2} | {seconds / megabytes * 100:F2} ")
                .Append(CultureInfo.InvariantCulture, $"| {run.PeakMemory() / 1048576.0:F0} |\n");
        }
    }

    private sealed record Table(string Name, string Title, params string[] Options)
    {
        // The published tables count the year of the exit; who the others' lists leave out, is left out.
        public static Table[] All { get; } =
        [
            new("dyads", "Directed dyad-years", "--from", "1815", "--to", "2018"),
            new("system", "Every ordered pair of the state system", "--from", "1816", "--to", "2018",
                "--pairs", "all", "--states", "cow"),
        ];

        public string[] Arguments(string members) =>
            ["panel", "--register", members, "--exit-day", "in", "--possible", "yes", .. Options];
    }
}
