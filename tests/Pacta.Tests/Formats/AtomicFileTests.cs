using System.Diagnostics;
using Pacta.Formats;

namespace Pacta.Tests.Formats;

public sealed class AtomicFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_shows_its_new_bytes_only_when_all_of_them_are_there()
    {
        var path = _folder.Write("a.csv", "old");
        using (var file = AtomicFile.Create(path))
        {
            file.Stream.Write("new"u8);
            file.Stream.Flush();
            Assert.Equal("old", File.ReadAllText(path));

            file.Commit();
            Assert.Equal("new", File.ReadAllText(path));
        }

        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void What_fails_half_way_leaves_the_old_file_and_nothing_beside_it()
    {
        var path = _folder.Write("a.csv", "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, static stream =>
        {
            stream.Write("ne"u8);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Permissions_and_links_are_kept()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = _folder.Write("a.csv", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(_folder.At("link.csv"), path);

        AtomicFile.Write(_folder.At("link.csv"), static stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(path));
        Assert.NotNull(new FileInfo(_folder.At("link.csv")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite,
            File.GetUnixFileMode(path));
    }

    [Fact]
    public void What_a_killed_run_left_beside_the_file_is_removed_and_what_another_run_writes_is_not()
    {
        var path = _folder.At("a.csv");
        _folder.Write(".a.csv.left.pacta-part", "ha");
        _folder.Write(".b.csv.left.pacta-part", "ha");
        using var other = AtomicFile.Create(path);

        AtomicFile.Write(path, static stream => stream.Write("new"u8));

        Assert.Equal(["a.csv", ".b.csv.left.pacta-part", Path.GetFileName(other.TemporaryPath)],
            Directory.GetFiles(_folder.Root).Select(Path.GetFileName).OrderBy(static name => name![0] != 'a')
                .ThenBy(name => name == Path.GetFileName(other.TemporaryPath)));
    }

    [Fact]
    public void A_folder_a_pipe_and_a_name_nowhere_are_refused()
    {
        Refuses(_folder.Root, "found a folder, expected a file");
        Refuses(_folder.At("nowhere/a.csv"), "there is no such folder");
        Refuses("", "this is no file name");
        if (OperatingSystem.IsWindows())
            return;
        using (var make = Process.Start("mkfifo", _folder.At("pipe")))
            make.WaitForExit();
        Refuses(_folder.At("pipe"), "found a pipe or a device");
        Refuses("/dev/full", "found a pipe or a device");
    }

    private static void Refuses(string path, string message) => Assert.Contains(message,
        Assert.Throws<RegisterException>(() => AtomicFile.Create(path)).Message, StringComparison.Ordinal);
}
