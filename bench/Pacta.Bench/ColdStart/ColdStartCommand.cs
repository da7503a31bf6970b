using System.Globalization;
using System.Text;

namespace Pacta.Bench.ColdStart;

/// <summary>Whole processes against one another, in turns, so that a busy minute slows all of them alike.</summary>
internal static class ColdStartCommand
{
    private const int WarmUp = 5;
    private const int TurnsPerRun = 10;
    private static readonly string[] s_question = ["owes", "CHN", "RUS", "--on", "2001-07-17"];

    public static int Run(Options options)
    {
        var published = InstalledProgram.Pacta(options);
        Contender[] all =
        [
            new("pacta owes CHN RUS --on 2001-07-17", published, s_question),
            new("python3 -c 1", "python3", "-c", "1"),
            new("node -e 1", "node", "-e", "1"),
        ];
        var contenders = Array.FindAll(all, static c => c.IsThere());
        var report = Report(contenders, Contender.InTurns(contenders, options.Runs * TurnsPerRun, WarmUp));
        Console.WriteLine(report);
        if (options.Results is { } path)
            File.WriteAllText(path, report);
        return 0;
    }

    private static string Report(Contender[] contenders, double[][] times)
    {
        var turns = times[0].Length;
        var report = new StringBuilder("# Cold start: a question as a whole process\n\n").Append(Machine.Describe())
            .Append('\n')
            .Append(CultureInfo.InvariantCulture,
                $"- Command: `cold-start --runs {turns / TurnsPerRun}`: {turns} turns after {WarmUp} to warm up\n\n")
            .Append("| command | median, ms | least, ms | 90th percentile, ms | times pacta's median ")
            .Append("| peak memory, MB |\n")
            .Append("| --- | --- | --- | --- | --- | --- |\n");
        for (var i = 0; i < contenders.Length; i++)
        {
            var peak = Enumerable.Range(0, WarmUp).Max(_ => contenders[i].PeakMemory());
            report.Append(CultureInfo.InvariantCulture,
                $"| `{contenders[i].Name}` | {times[i][turns / 2]:F1} | {times[i][0]:F1} ")
                .Append(CultureInfo.InvariantCulture,
                    $"| {times[i][turns * 9 / 10]:F1} | {times[i][turns / 2] / times[0][turns / 2]:F2} ")
                .Append(CultureInfo.InvariantCulture, $"| {peak / 1e6:F0} |\n");
        }

        return report.ToString();
    }
}
