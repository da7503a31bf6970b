using System.Diagnostics;
using System.Text;

namespace Pacta.Tests.Formats;

/// <summary>The program itself, as a process of its own, on a disk that fills and under a signal.</summary>
public sealed class InterruptedWriteTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public InterruptedWriteTests()
    {
        var rows = new StringBuilder("statea,stateb,start,hihosta\n");
        for (var day = new DateOnly(1816, 1, 1); day < new DateOnly(1840, 1, 1); day = day.AddDays(1))
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"2,200,{day:yyyy-MM-dd},4\n");
        _folder.Write("large.csv", rows.ToString());
        _folder.Write("small.csv", "statea,stateb,start,hihosta\n2,200,1815-01-01,4\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_disk_leaves_the_old_file_and_the_old_folder_whole()
    {
        if (OperatingSystem.IsWindows())
            return;
        var (bytes, text) = WriteSmall();

        // The shell's limit on the size of a file makes writing fail as a full disk does, once it is no signal.
        using var run = Start("trap '' XFSZ; ulimit -f 64; ", "large.csv", "--sqlite", _folder.At("r.db"));
        var error = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("r.db: cannot be written", error);
        Assert.DoesNotContain("   at ", error);

        using var other = Start("trap '' XFSZ; ulimit -f 64; ", "large.csv", "--out", _folder.At("r"));
        error = other.StandardError.ReadToEnd();
        other.WaitForExit();
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("cannot be written", error);
        AssertIsSmall(bytes, text);
    }

    [Fact]
    public void A_run_that_is_killed_while_it_writes_leaves_the_old_file_whole_and_the_next_one_clears_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        var (bytes, text) = WriteSmall();

        // Not caught, the signal of that limit ends the process inside a write, as one that kills it would.
        using var run = Start("ulimit -f 64; ", "large.csv", "--sqlite", _folder.At("r.db"));
        run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.NotEqual(0, run.ExitCode);
        AssertIsSmall(bytes, text, mayLeave: true);

        WriteSmall();
        AssertIsSmall(bytes, text);
    }

    private (byte[] Sqlite, string Text) WriteSmall()
    {
        using var run = Start("", "small.csv", "--sqlite", _folder.At("r.db"), "--out", _folder.At("r"));
        var error = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.Equal("", error);
        Assert.Equal(0, run.ExitCode);
        return (File.ReadAllBytes(_folder.At("r.db")), File.ReadAllText(_folder.At("r/small.pacta")));
    }

    private void AssertIsSmall(byte[] sqlite, string text, bool mayLeave = false)
    {
        Assert.Equal(sqlite, File.ReadAllBytes(_folder.At("r.db")));
        Assert.Equal(text, File.ReadAllText(_folder.At("r/small.pacta")));
        if (!mayLeave)
        {
            Assert.Equal(["large.csv", "r", "r.db", "small.csv"], Directory.GetFileSystemEntries(_folder.Root)
                .Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        }
    }

    private Process Start(string before, string list, params string[] options)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Pacta.Cli.dll");
        // Memory that is written and run is kept by the runtime in a file of its own, which the limit would hit too.
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_TieredPGO"] = "0" },
            ArgumentList = { "-c", before + "exec \"$@\" > /dev/null", "sh", Environment.ProcessPath is { } host
                && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", program, "import", "events",
                _folder.At(list), "--verb", "attacks" },
        };
        foreach (var option in options)
            start.ArgumentList.Add(option);
        return Process.Start(start)!;
    }
}
