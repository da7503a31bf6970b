using System.Globalization;
using Pacta.Bench.Generation;

namespace Pacta.Bench;

/// <summary>What the command line asks for.</summary>
/// <param name="Treaties">How many treaties to generate.</param>
/// <param name="Seed">Which register of that size.</param>
/// <param name="Runs">How often to measure; medians are shown.</param>
/// <param name="Folder">Where to write the generated register; null: a temporary folder, removed afterwards.</param>
/// <param name="Program">The program that is measured, published before; null: it is published first.</param>
/// <param name="Results">The file that receives the table; null: only the terminal.</param>
/// <param name="Mix">What the generated treaties are like.</param>
internal sealed record Options(
    int Treaties, int Seed, int Runs, string? Folder, string? Program, string? Results, Mix Mix = Mix.Usual)
{
    private const int UsualTreaties = 100_000;
    private const int UsualRuns = 5;

    /// <exception cref="ArgumentException">An option is unknown, or its value is missing or no number.</exception>
    public static Options Read(string[] args)
    {
        var options = new Options(UsualTreaties, GeneratedRegister.UsualSeed, UsualRuns, null, null, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value.");
            options = args[i] switch
            {
                "--treaties" => options with { Treaties = Number(value) },
                "--seed" => options with { Seed = Number(value) },
                "--runs" => options with { Runs = Number(value) },
                "--folder" => options with { Folder = value },
                "--program" => options with { Program = value },
                "--mix" => options with { Mix = value == "dense" ? Mix.Dense : Mix.Usual },
                "--results" => options with { Results = value },
                _ => throw new ArgumentException($"{args[i]} is no option; see --help."),
            };
        }

        return options;
    }

    /// <summary>Shows how to call the program.</summary>
    public static int Help()
    {
        Console.WriteLine("""
            dotnet run -c Release --project bench/Pacta.Bench -- COMMAND

              load [--treaties 100000] [--seed 2001] [--runs 5] [--mix usual|dense] [--folder DIR] [--results FILE]
                  Generates a register, loads it as the program does, in a fresh process a run, and asks it questions.
              cold-start [--runs 5] [--results FILE]
                  The command against python3 and node, in turns.
              draft [--folder SHARED] [--results FILE]
                  Drafts from the five accounts, held against what people recorded from them: precision and recall.
              panels [--folder SHARED] [--runs 5] [--results FILE]
                  ATOP's member level to dyad-years and to every pair of the state system, as whole processes in turns
                  with DuckDB and R (installed by bench/panels/install), which must write the same bytes.
              untc [--folder SHARED] [--runs 5] [--results FILE]
                  All UN status tables from text to spans of status, beside a logic program (gringo and clasp, which it
                  installs) that must give the same spans.
              similarity [--folder SHARED] [--runs 5] [--results FILE]
                  Nine measures of every pair of states and year from ATOP, in turns with a plain-Python program that
                  must give the same; and every change point.
              --filter '*' [--results FILE]
                  The micro benchmarks, by BenchmarkDotNet.

            load, cold-start and panels measure what is installed, published first: the command, or of load these
            benchmarks. With --program FILE they take one that was published before.
            """);
        return 0;
    }

    private static int Number(string value) => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
}
