using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Pacta.Bench.Benchmarks;

/// <summary>Runs the benchmarks of this folder by BenchmarkDotNet, and keeps its tables.</summary>
internal static class MicroCommand
{
    private const string ResultsOption = "--results";

    /// <param name="args">BenchmarkDotNet's own options; besides, <c>--results FILE</c>.</param>
    public static int Run(string[] args)
    {
        var at = Array.IndexOf(args, ResultsOption);
        var results = at < 0 ? null
            : at + 1 < args.Length ? args[at + 1] : throw new ArgumentException($"{ResultsOption} needs a file.");
        string[] others = at < 0 ? args : [.. args[..at], .. args[(at + 2)..]];
        // In this process, three rounds each: building and starting one for each would take most of the time.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Options).Assembly).Run(others, config);
        if (results is null)
            return 0;
        var tables = new AccumulationLogger();
        foreach (var summary in summaries)
            MarkdownExporter.GitHub.ExportToLog(summary, tables);
        var text = new StringBuilder("# Stages and questions, by BenchmarkDotNet\n\n").Append(Machine.Describe())
            .Append("\n- Command: `").AppendJoin(' ', others.Select(Quoted)).Append("`\n\n").Append(tables.GetLog());
        File.WriteAllText(results, text.ToString());
        return 0;
    }

    private static string Quoted(string word) => word.Contains('*', StringComparison.Ordinal) ? $"'{word}'" : word;
}
