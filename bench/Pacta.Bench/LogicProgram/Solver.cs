using System.Diagnostics;

namespace Pacta.Bench.LogicProgram;

/// <summary>Debian's gringo and clasp, one feeding the other.</summary>
internal sealed class Solver
{
    private const string Installer = "bench/untc/install";
    private readonly string _command;

    /// <exception cref="InvalidOperationException">They are not there, and cannot be installed.</exception>
    public Solver(string program, string facts)
    {
        _command = $"gringo --warn=none '{program}' '{facts}' | clasp --outf=1 --verbose=0";
        if (Shell(Installer, out var message) != 0)
            throw new InvalidOperationException($"gringo and clasp cannot be installed: {message}");
        Shell("gringo --version | head -1; clasp --version | head -1", out var version);
        Version = version.Trim().Replace("\n", ", ", StringComparison.Ordinal);
    }

    /// <summary>What the programs call themselves.</summary>
    public string Version { get; }

    /// <summary>One run, as text: the answer's atoms.</summary>
    /// <exception cref="InvalidOperationException">There is no answer.</exception>
    public string Output()
    {
        // clasp's exit codes tell what it found: 10 and 30 that there is an answer.
        var code = Shell(_command, out var output);
        return code is 10 or 30 ? output : throw new InvalidOperationException($"clasp ended with {code}: {output}");
    }

    /// <summary>Every span that it concludes.</summary>
    public HashSet<string> Spans() => Output()
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Where(static atom => atom.StartsWith("span(", StringComparison.Ordinal))
        .Select(static atom => atom.TrimEnd('.')).ToHashSet(StringComparer.Ordinal);

    private static int Shell(string command, out string output)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
