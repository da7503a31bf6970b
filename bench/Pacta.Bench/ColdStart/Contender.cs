using System.ComponentModel;
using System.Diagnostics;

namespace Pacta.Bench.ColdStart;

/// <summary>A command that is started, runs to its end, and is timed from outside.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Program">The file or the name on the path.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Contender(string Name, string Program, params string[] Arguments)
{
    /// <summary>Whether the program can be started and ends well.</summary>
    public bool IsThere()
    {
        try
        {
            Milliseconds();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>From before its start until after its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public double Milliseconds()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? elapsed : throw new InvalidOperationException($"{Name} ended with code {process.ExitCode}");
    }

    /// <summary>Times all in turns, A B C A B C, so that a busy minute slows them alike.</summary>
    /// <param name="contenders">Who.</param>
    /// <param name="turns">How often each is timed.</param>
    /// <param name="warmUp">How often each is run before.</param>
    /// <returns>A contender's times in milliseconds, least first.</returns>
    public static double[][] InTurns(Contender[] contenders, int turns, int warmUp)
    {
        var times = Array.ConvertAll(contenders, _ => new double[turns]);
        for (var turn = -warmUp; turn < turns; turn++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                var time = contenders[i].Milliseconds();
                if (turn >= 0)
                    times[i][turn] = time;
            }
        }

        Array.ForEach(times, Array.Sort);
        return times;
    }

    /// <summary>
    /// The most memory that it held, in bytes, looked up every millisecond; 0 where the system does not tell.
    /// </summary>
    public long PeakMemory()
    {
        using var process = Start();
        process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Machine.PeakMemory(process.Id));
            Thread.Sleep(1);
        }

        return peak;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true };
        foreach (var argument in Arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
