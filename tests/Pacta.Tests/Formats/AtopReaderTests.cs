using Pacta.Formats;
using Pacta.Imports;
using Pacta.Language;

namespace Pacta.Tests.Formats;

public sealed class AtopReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pacta-atop-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_downloaded_file_a_folder_and_one_SQLite_file_hold_the_same_register()
    {
        if (SharedData.Require("data/atop51/atop5_1m.csv") is not { } path)
            return;
        var direct = Sorted(path);
        var files = direct.Select(static f => (f.Path, f.Text)).ToList();
        var (folder, sqlite) = (Path.Combine(_folder, "atop"), Path.Combine(_folder, "atop.db"));
        OutputFolder.Replace(folder, files, AtopImport.Mark);
        SqliteRegister.Write(sqlite, files, "pacta import atop");

        Assert.Equal(direct, Sorted(folder));
        Assert.Equal(direct, Sorted(sqlite));
        Assert.Equal(790, direct.Count);
    }

    [Fact]
    public void Another_table_is_no_register()
    {
        var path = Path.Combine(_folder, "t.csv");
        File.WriteAllText(path, "atopid,member\n1,2\n");

        Assert.False(AtopReader.Recognizes(path));
        Assert.Throws<RegisterException>(() => RegisterDoor.Read(path));
    }

    [Fact]
    public void A_file_with_problems_is_refused_with_all_of_them()
    {
        var path = Path.Combine(_folder, "t.csv");
        var names = AtopColumns.All.Select(static c => c.Name.ToLowerInvariant()).ToList();
        File.WriteAllText(path, $"{string.Join(',', names)}\n{string.Join(',', names.Select(static _ => "x"))}\n");

        var refused = Assert.Throws<RegisterException>(() => RegisterDoor.Read(path));

        Assert.Contains("row 1 (line 2), column atopid: found 'x'", refused.Message);
        Assert.Contains("more", refused.Message);
    }

    private static List<FileText> Sorted(string path) =>
        [.. RegisterDoor.Read(path).OrderBy(static f => f.Path, StringComparer.Ordinal)];
}
