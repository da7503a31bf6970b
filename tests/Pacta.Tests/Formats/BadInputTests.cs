using System.Diagnostics;
using System.Text;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Tests.Formats;

/// <summary>Files that are no register: each gets one clear message, soon, and never an exception of another kind.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "area Europe\n    note \"Where the sources were written.\"\n";
    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(20);

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_is_missing_empty_or_a_file_is_named_with_what_to_do()
    {
        _folder.Write("notes.txt", Good);

        AssertRefused(_folder.At("nowhere"), "nowhere: there is no such folder.");
        AssertRefused(_folder.Root, ": found no *.pacta file.");
        AssertRefused(_folder.At("notes.txt"), "notes.txt: found a file, expected a folder of *.pacta files.");
        AssertRefused("", "found an empty name, expected a folder of *.pacta files.");
        AssertRefused("a\0b", ": there is no such folder.");
    }

    [Fact]
    public void A_file_that_is_missing_a_folder_or_no_name_is_named_with_what_to_do()
    {
        Directory.CreateDirectory(_folder.At("a.pacta"));

        AssertUnread(_folder.At("nowhere.pacta"), "nowhere.pacta: there is no such file.");
        AssertUnread(_folder.At("a.pacta"), "a.pacta: found a folder, expected a file.");
        AssertUnread("", "'': this is no file name.");
        AssertUnread("a\0b", "'a\ufffdb': this is no file name.");
        AssertUnread(_folder.At(new string('x', 5_000)), ": cannot be read: ");
    }

    [Fact]
    public void An_empty_file_is_a_file_without_statements()
    {
        _folder.Write("a.pacta", "");
        _folder.Write("b.pacta", "\ufeff");
        File.SetAttributes(_folder.At("a.pacta"), FileAttributes.ReadOnly);

        Assert.Equal(["", ""], RegisterReader.ReadFolder(_folder.Root).Select(static file => file.Text));
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_unread()
    {
        using (var stream = File.Create(_folder.At("a.pacta")))
            stream.SetLength(100 * 1024 * 1024);

        AssertRefused(_folder.Root, "a.pacta: found 100 MB, expected at most 64 MB.");
    }

    [Theory]
    [InlineData("utf-16", "found UTF-16 text, expected UTF-8 text.")]
    [InlineData("utf-16BE", "found UTF-16 text, expected UTF-8 text.")]
    [InlineData("utf-32", "found UTF-16 text, expected UTF-8 text.")]
    public void Text_in_another_encoding_with_a_mark_is_refused_once(string encoding, string message)
    {
        var other = Encoding.GetEncoding(encoding);
        _folder.Write("a.pacta", [.. other.GetPreamble(), .. other.GetBytes(Good)]);

        AssertRefused(_folder.Root, message);
    }

    [Fact]
    public void Text_in_another_encoding_without_a_mark_is_refused_once()
    {
        _folder.Write("a.pacta", Encoding.Unicode.GetBytes(Good));
        AssertRefused(_folder.Root, "found UTF-16 text, or no text, expected UTF-8 text.");

        _folder.Write("a.pacta", Encoding.Latin1.GetBytes("note \"Äößüéèàçñ ÄÖÜßéèàçñ\"\n"));
        AssertRefused(_folder.Root, "found text in another encoding, or no text, expected UTF-8 text.");
    }

    [Fact]
    public void Random_bytes_are_refused_once()
    {
        var bytes = new byte[3_000_000];
        new Random(4).NextBytes(bytes);
        _folder.Write("a.pacta", bytes);

        AssertRefused(_folder.Root, "a.pacta: found no text, expected UTF-8 text.");
    }

    [Fact]
    public void A_few_stray_bytes_are_reported_in_their_places()
    {
        _folder.Write("a.pacta", [.. Encoding.UTF8.GetBytes(Good), .. "# \0\n# "u8, 0xe9, .. "\n# \u0007\n"u8]);

        Assert.Equal(["PA0106", "PA0107", "PA0106"], Diagnose().Select(static d => d.Code));
    }

    [Fact]
    public void Links_to_nothing_and_in_a_circle_are_reported_and_links_to_folders_are_not_followed()
    {
        _folder.Write("deep/a.pacta", Good);
        Directory.CreateSymbolicLink(_folder.At("deep/up"), _folder.Root);
        Directory.CreateSymbolicLink(_folder.At("again"), _folder.At("deep"));
        Assert.Equal(["deep/a.pacta"], RegisterReader.ReadFolder(_folder.Root).Select(static file => file.Path));

        File.CreateSymbolicLink(_folder.At("b.pacta"), _folder.At("deep/a.pacta"));
        Assert.Equal(["PA0301"], Diagnose().Select(static d => d.Code));

        File.CreateSymbolicLink(_folder.At("c.pacta"), _folder.At("nowhere"));
        AssertRefused(_folder.Root, "c.pacta: found a link to nothing, expected a file.");

        File.CreateSymbolicLink(_folder.At("a.pacta"), _folder.At("a.pacta"));
        AssertRefused(_folder.Root, " 1 more cannot be read either.");
    }

    [Fact]
    public void A_pipe_and_a_device_are_refused_without_waiting_for_them()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var make = Process.Start("mkfifo", _folder.At("a.pacta")))
            make.WaitForExit();

        AssertRefused(_folder.Root, "a.pacta: found a pipe or a device, expected a file.");
        AssertUnread("/dev/tty", "/dev/tty: ");
    }

    [Fact]
    public void Odd_names_are_read_and_shown_as_they_are()
    {
        string[] names = [" .pacta", "-rf.pacta", "a b'\"&;.pacta", "中é\ud83d\ude00.pacta", "x\u0007\n.pacta", ".pacta"];
        foreach (var name in names)
            _folder.Write(name, "area Europe\n");

        var diagnostics = Diagnose();

        Assert.Equal(5, diagnostics.Count);
        Assert.All(diagnostics, static d => Assert.Equal("PA0301", d.Code));
    }

    [Fact]
    public void A_file_that_vanishes_after_the_listing_is_named()
    {
        var path = _folder.Write("a.pacta", Good);
        var listed = RegisterFiles.Under(_folder.Root);
        File.Delete(path);

        AssertUnread(listed[0], "a.pacta: there is no such file.");
    }

    [Theory]
    [InlineData("a line of a megabyte", "PA0109")]
    [InlineData("lines ever deeper", "PA0103")]
    [InlineData("a hundred thousand texts left open", "PA0104")]
    [InlineData("a hundred thousand unknown states", "PA0302")]
    [InlineData("one treaty with a hundred thousand acts", "PA0407")]
    [InlineData("a hundred thousand clauses", "PA0410")]
    public void A_monstrous_file_is_understood_or_refused_soon(string what, string code)
    {
        const int Many = 100_000;
        var lines = Enumerable.Range(0, Many);
        _folder.Write("a.pacta", what switch
        {
            "a line of a megabyte" => $"area {new string('x', 1 << 20)}\n",
            "lines ever deeper" => string.Concat(Enumerable.Range(0, 1_500).Select(static i => $"{new string(' ', 4 * i)}area B\n"))
                + string.Concat(lines.Select(static i => $"{new string(' ', i % 200)}area B\n")),
            "a hundred thousand texts left open" => string.Concat(lines.Select(static _ => "source \"\n")),
            "a hundred thousand unknown states" => "group a\n" + string.Concat(lines.Select(static _ => "    has QQQ\n")),
            "one treaty with a hundred thousand acts" => "state CHN \"China\"\n\ntreaty a \"A\"\n    parties CHN\n"
                + string.Concat(lines.Select(static i => $"    ratified by CHN {1950 + i % 50}-01-01\n")),
            _ => "state CHN \"China\"\n\ntreaty a \"A\"\n    parties CHN\n    in force 1950\n"
                + string.Concat(lines.Select(static _ => "    lasts 5 years\n")),
        });
        var watch = Stopwatch.StartNew();

        var diagnostics = Diagnose();

        Assert.Contains(diagnostics, d => d.Code == code);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_soon);
    }

    private List<Diagnostic> Diagnose()
    {
        var files = RegisterReader.ReadFolder(_folder.Root);
        var diagnostics = RegisterCompiler.Compile(files).Diagnostics;
        var renderer = new DiagnosticRenderer(path => files.First(file => file.Path == path).Text);
        Assert.All(diagnostics.Take(100), diagnostic => Assert.NotEmpty(renderer.Render(diagnostic)));
        return [.. diagnostics];
    }

    private static void AssertRefused(string folder, string message) =>
        AssertClear(() => RegisterReader.ReadFolder(folder), message);

    private static void AssertUnread(string path, string message) =>
        AssertClear(() => RegisterReader.ReadText(path), message);

    private static void AssertClear(Action read, string message)
    {
        var task = Task.Run(() => Assert.Throws<RegisterException>(read));
        Assert.True(task.Wait(s_soon), $"hangs: {message}");
        Assert.Contains(message, task.Result.Message, StringComparison.Ordinal);
        Assert.NotEmpty(task.Result.Hint);
    }
}
