using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Pacta.Bench;

/// <summary>What a result was measured on.</summary>
internal static class Machine
{
    /// <summary>Processor, memory, system, runtime, commit and day, as the lines of a Markdown list.</summary>
    public static string Describe() => string.Create(CultureInfo.InvariantCulture, $"""
        - Processor: {FromFile("/proc/cpuinfo", "model name")}, {Environment.ProcessorCount} cores
        - Memory: {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB
        - System: {RuntimeInformation.OSDescription}
        - Runtime: {RuntimeInformation.FrameworkDescription}
        - Commit: {Output("git", "describe --always --dirty")}
        - Day: {DateTime.Now:yyyy-MM-dd}; other work on the machine: load average {LoadAverage()}
        """);

    /// <summary>The most memory that this process ever held, in bytes; 0 where the system does not tell.</summary>
    public static long PeakMemory() => PeakMemory(Environment.ProcessId);

    /// <summary>
    /// The most memory that a process ever held, in bytes; 0 where the system does not tell, or it has ended.
    /// </summary>
    public static long PeakMemory(int processId)
    {
        var value = FromFile(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/status"), "VmHWM")
            .Split(' ')[0];
        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var kilobytes)
            ? kilobytes * 1024 : 0;
    }

    private static string LoadAverage() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string FromFile(string path, string key)
    {
        try
        {
            var line = File.ReadLines(path).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal));
            return line is null ? "unknown" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        }
        catch (IOException)
        {
            return "unknown"; // no such file here, or the process has ended meanwhile
        }
    }

    private static string Output(string program, string arguments)
    {
        try
        {
            using var process = Process
                .Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "unknown";
        }
    }
}
