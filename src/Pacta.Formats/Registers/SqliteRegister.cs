using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Pacta.Language;

namespace Pacta.Formats;

/// <summary>A register as one SQLite file: table <c>file(name, text)</c>, a row for each file of the folder.</summary>
/// <remarks>
/// The texts are the same as in a folder, so that both give the same register by construction. Table <c>meta</c> says
/// what wrote it. Of the same texts the same bytes come out. No code of SQLite is loaded before it is used.
/// </remarks>
public static class SqliteRegister
{
    /// <summary>What <c>meta</c> calls the form of the file, with its version.</summary>
    public const string Form = "pacta register 1";

    private const int MostListed = 10;
    private const string FormBegins = "pacta register ";
    private const string FormKey = "form";
    private const string WriterKey = "written by";

    // SQLite's own numbers of what went wrong.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Full = 13;

    /// <summary>The files of a register, by name.</summary>
    /// <param name="path">An SQLite file.</param>
    /// <exception cref="RegisterException">It is broken, locked, or holds something else.</exception>
    public static ImmutableArray<FileText> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var connection = Open(path, SqliteOpenMode.ReadOnly);
            RefuseOthers(path, connection);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT name, text, typeof(name), typeof(text), length(text) FROM file ORDER BY name";
            using var rows = command.ExecuteReader();
            var files = ImmutableArray.CreateBuilder<FileText>();
            while (rows.Read())
            {
                if (rows.GetString(2) != "text" || rows.GetString(3) != "text")
                    throw new RegisterException($"{path}: found a row of table file whose name or text is "
                        + $"{rows.GetString(2)} or {rows.GetString(3)}, expected text.", "write the file anew");
                if (rows.GetInt64(4) > RegisterReader.LargestFile)
                    throw new RegisterException($"{path}: found a text of more than 64 MB in {rows.GetString(0)}, "
                        + "expected less.", "split the file: one treaty a file");
                files.Add(new(rows.GetString(0), rows.GetString(1)));
            }

            return files.Count > 0 ? files.DrainToImmutable() : throw new RegisterException(
                $"{path}: found no file in the register, expected one at least.", "write it anew");
        }
        catch (SqliteException e)
        {
            throw Explain(path, e);
        }
    }

    /// <summary>Writes a register at one stroke.</summary>
    /// <param name="path">A new file, or one that was written so.</param>
    /// <param name="files">Name and text of each; no name twice.</param>
    /// <param name="writer">What writes it: "pacta import cow".</param>
    /// <exception cref="RegisterException">The file holds something else, or cannot be written; it is as it was.
    /// </exception>
    public static void Write(string path, IReadOnlyCollection<(string Name, string Text)> files, string writer)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(files);
        RefuseToReplaceOthers(path);
        using var target = AtomicFile.Create(path);
        try
        {
            using (var connection = Open(target.TemporaryPath, SqliteOpenMode.ReadWrite))
                Fill(connection, files, writer);
        }
        catch (SqliteException e)
        {
            throw e.SqliteErrorCode == Full
                ? new($"{path}: cannot be written: the disk is full.", "make room, or write elsewhere")
                : AtomicFile.Unwritable(path, e);
        }

        target.Commit();
    }

    // Nobody reads the file before it is whole, so that it needs no journal.
    private static void Fill(
        SqliteConnection connection, IReadOnlyCollection<(string Name, string Text)> files, string writer)
    {
        Run(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8'");
        using var transaction = connection.BeginTransaction();
        Run(connection, "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
        Run(connection, "CREATE TABLE file (name TEXT PRIMARY KEY, text TEXT NOT NULL)");
        Insert(connection, "INSERT INTO meta VALUES ($a, $b)", [(FormKey, Form), (WriterKey, writer)]);
        Insert(connection, "INSERT INTO file VALUES ($a, $b)",
            files.OrderBy(static file => file.Name, StringComparer.Ordinal));
        transaction.Commit();
    }

    private static void Insert(
        SqliteConnection connection, string statement, IEnumerable<(string First, string Second)> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        var a = command.Parameters.Add("$a", SqliteType.Text);
        var b = command.Parameters.Add("$b", SqliteType.Text);
        foreach (var (first, second) in rows)
        {
            (a.Value, b.Value) = (first, second);
            command.ExecuteNonQuery();
        }
    }

    private static void RefuseOthers(string path, SqliteConnection connection)
    {
        var tables = new List<string>();
        var columns = "";
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT m.name, (SELECT group_concat(name) FROM pragma_table_info(m.name)) "
                + "FROM sqlite_master m WHERE m.type IN ('table', 'view') ORDER BY m.name";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                tables.Add(rows.GetString(0));
                if (rows.GetString(0) == "file")
                    columns = $",{(rows.IsDBNull(1) ? "" : rows.GetString(1))},";
            }
        }

        if (!columns.Contains(",name,", StringComparison.Ordinal)
            || !columns.Contains(",text,", StringComparison.Ordinal))
        {
            var found = tables.Count == 0 ? "no table" : $"the tables {string.Join(", ", tables.Take(MostListed))}";
            throw new RegisterException(
                $"{path}: found an SQLite file with {found}, expected a register: a table file(name, text).",
                "write one with pacta export sqlite, or pacta import … --sqlite");
        }

        if (tables.Contains("meta") && FormOf(connection) is { } form && form != Form
            && form.StartsWith(FormBegins, StringComparison.Ordinal))
            throw new RegisterException($"{path}: found a '{form}', expected '{Form}'.", "read it with a newer pacta");
    }

    private static string? FormOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM meta WHERE key = $key";
        command.Parameters.AddWithValue("$key", FormKey);
        return command.ExecuteScalar() as string;
    }

    // Somebody's other work may bear the name that was typed.
    private static void RefuseToReplaceOthers(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
            return;
        try
        {
            if (RegisterDoor.IsSqlite(path))
            {
                using var connection = Open(path, SqliteOpenMode.ReadOnly);
                if (FormOf(connection) is { } form && form.StartsWith(FormBegins, StringComparison.Ordinal))
                    return;
            }
        }
        catch (SqliteException)
        {
            // It has no such table, or is broken: not what was written so.
        }

        throw new RegisterException($"{path}: there is such a file already, and pacta did not write it as a register.",
            "name another");
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static RegisterException Explain(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => new($"{path}: cannot be read: another program is writing it.", "wait for it to end"),
        _ => new($"{path}: found a broken SQLite file, expected a register: {e.Message.TrimEnd('.')}.",
            "write it anew, or take it from a backup"),
    };
}
