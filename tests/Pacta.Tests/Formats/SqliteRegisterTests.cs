using Microsoft.Data.Sqlite;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Tests.Cli;

namespace Pacta.Tests.Formats;

public sealed class SqliteRegisterTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_register_read_back_is_the_one_that_was_written()
    {
        FileText[] files = [new("b/é.pacta", "area \"中\"\n\0x"), new("a.pacta", ""), new("a.b.pacta", "# '\"\r\n")];

        SqliteRegister.Write(_folder.At("r.db"), [.. files.Select(static f => (f.Path, f.Text))], "a test");

        Assert.Equal(files.OrderBy(static f => f.Path, StringComparer.Ordinal), RegisterDoor.Read(_folder.At("r.db")));
    }

    [Fact]
    public void The_same_texts_give_the_same_bytes_in_whatever_order_they_come()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 500).Select(static i => ($"{i}.pacta", new string('x', i)))];

        SqliteRegister.Write(_folder.At("a.db"), files, "a test");
        SqliteRegister.Write(_folder.At("b.db"), [("c.pacta", "")], "a test");
        SqliteRegister.Write(_folder.At("b.db"), [.. files.Reverse()], "a test");

        Assert.Equal(File.ReadAllBytes(_folder.At("a.db")), File.ReadAllBytes(_folder.At("b.db")));
        Assert.Equal(2, Directory.GetFiles(_folder.Root).Length);
    }

    [Fact]
    public void The_embedded_register_answers_the_same_from_sqlite_and_from_a_folder()
    {
        var path = _folder.At("r.db");
        Assert.Equal(0, CliRun.Of("export", "sqlite", path).Code);
        Assert.Equal(0, CliRun.Of("export", "sqlite", path, "--register", path).Code);
        string[] question = ["brief", "CHN", "RUS", "--on", "2001-07-17", "--why"];

        var asked = CliRun.Of([.. question, "--register", path]);

        Assert.Equal(0, asked.Code);
        Assert.Equal(CliRun.Of(question).Out, asked.Out);
    }

    [Fact]
    public void Parts_of_a_register_may_be_kept_in_different_ways()
    {
        SqliteRegister.Write(_folder.At("own.db"),
            [("t.pacta", "treaty own-1999 \"Own\"\n    parties CHN, RUS\n    signed 1999-01-01\n")], "a test");

        var run = CliRun.Of("status", "own-1999", "--on", "2000-01-01", "--register", "embedded",
            "--register", _folder.At("own.db"));

        Assert.Equal(0, run.Code);
        Assert.Contains("China", run.Out);
    }

    [Fact]
    public void A_mistake_in_it_names_the_file_within()
    {
        SqliteRegister.Write(_folder.At("own.db"), [("t.pacta", "treaty x\n")], "a test");

        CliRun.Refuses(["due", "--register", _folder.At("own.db")], "t.pacta:1:9", "PA0");
    }

    [Theory]
    [InlineData("CREATE TABLE x (a)", "found an SQLite file with the tables x, expected a register")]
    [InlineData("CREATE TABLE file (a)", "found an SQLite file with the tables file, expected a register")]
    [InlineData("PRAGMA user_version = 1", "found an SQLite file with no table, expected a register")]
    [InlineData("CREATE TABLE file (name, text)", "found no file in the register, expected one at least")]
    [InlineData("CREATE TABLE file (name, text); INSERT INTO file VALUES ('a', x'00')",
        "is text or blob, expected text")]
    [InlineData("CREATE TABLE file (name, text); INSERT INTO file VALUES (NULL, 'a')",
        "is null or text, expected text")]
    [InlineData("CREATE TABLE file (name, text); CREATE TABLE meta (key, value); "
        + "INSERT INTO meta VALUES ('form', 'pacta register 2')",
        "found a 'pacta register 2', expected 'pacta register 1'")]
    public void A_foreign_sqlite_file_is_called_what_it_is(string statements, string message)
    {
        var path = Make(statements);

        CliRun.Refuses(["due", "--register", path], path, message);
    }

    [Fact]
    public void A_file_that_some_program_made_without_meta_is_read() => Assert.Equal("a", Assert.Single(
        RegisterDoor.Read(Make("CREATE VIEW file AS SELECT 'n' AS name, 'a' AS text"))).Text);

    [Fact]
    public void A_broken_file_a_locked_one_and_one_that_is_no_register_are_refused()
    {
        var path = Make("CREATE TABLE file (name, text); INSERT INTO file VALUES ('a', hex(zeroblob(20000)))");
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..5_000]);
        CliRun.Refuses(["due", "--register", path], path, "found a broken SQLite file");

        File.WriteAllBytes(path, [.. bytes[..16], .. new byte[5_000]]);
        CliRun.Refuses(["due", "--register", path], path, "found a broken SQLite file");

        CliRun.Refuses(["due", "--register", _folder.Write("t.csv", "a,b\n1,2\n")],
            "t.csv: found a file that is no register, expected a folder of *.pacta files or an SQLite file", "import");
        CliRun.Refuses(["due", "--register", _folder.Write("a.pacta", "")], "name the folder that holds it");

        File.WriteAllBytes(path, bytes);
        using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        CliRun.Refuses(["due", "--register", path], path, "another program is writing it");
    }

    [Fact]
    public void What_pacta_did_not_write_is_not_replaced()
    {
        var foreign = Make("CREATE TABLE x (a)");
        var bytes = File.ReadAllBytes(foreign);
        CliRun.Refuses(["export", "sqlite", foreign], "there is such a file already");
        Assert.Equal(bytes, File.ReadAllBytes(foreign));

        var text = _folder.Write("notes.txt", "mine");
        CliRun.Refuses(["export", "sqlite", text], "there is such a file already");
        Assert.Equal("mine", File.ReadAllText(text));
    }

    private string Make(string statements)
    {
        var path = _folder.At("foreign.db");
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
        return path;
    }
}
