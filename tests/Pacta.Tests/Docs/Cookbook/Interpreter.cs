using System.ComponentModel;
using System.Diagnostics;

namespace Pacta.Tests.Docs.Cookbook;

/// <summary>A program on this machine that runs scripts of one language.</summary>
internal sealed record Interpreter(string Program, params string[] Options)
{
    // Debian's python3 first: another one, first on the path, may not see Debian's pandas.
    private static readonly string[] s_pythons = ["/usr/bin/python3", "python3", "python"];

    /// <summary>One that can run the script, by its name.</summary>
    /// <returns>Null, after a message, when there is none.</returns>
    /// <exception cref="InvalidOperationException">There is none, and <c>CI</c> is <c>true</c>.</exception>
    public static Interpreter? For(string script) => script switch
    {
        "base.R" => Require("r-base-core", "1", Rscript),
        "datatable.R" => Require("r-cran-data.table", "library(data.table)", Rscript),
        "standard.py" => Require("python3", "import sqlite3", Pythons()),
        "with_pandas.py" => Require("python3-pandas", "import pandas", Pythons()),
        _ => throw new ArgumentException(script, nameof(script)),
    };

    private static Interpreter Rscript => new("Rscript", "--vanilla");

    private static Interpreter[] Pythons() => [.. s_pythons.Select(static p => new Interpreter(p))];

    /// <summary>Runs a program in a folder to its end.</summary>
    /// <returns>Its exit code and what it wrote; null when there is no such program.</returns>
    public static (int Code, string Out, string Error)? Run(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static Interpreter? Require(string package, string trial, params Interpreter[] candidates)
    {
        foreach (var candidate in candidates)
        {
            var flag = candidate.Program == "Rscript" ? "-e" : "-c";
            if (Run(Path.GetTempPath(), candidate.Program, [.. candidate.Options, flag, trial]) is { Code: 0 })
                return candidate;
        }

        var tried = string.Join(", ", candidates.Select(static c => c.Program));
        var message = $"None of {tried} runs “{trial}”: apt-get install {package} (or .ci/languages).";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException(message);
        Console.WriteLine($"Passed without testing: {message}");
        return null;
    }
}
