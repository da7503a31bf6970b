using System.Security.Cryptography;
using System.Text;

namespace Pacta.Formats;

/// <summary>Writes a table to a file, as CSV or, by its ending, as SQLite, with its description beside it.</summary>
public static class TableFile
{
    private const string Table = "panel";

    /// <summary>Whether a file of this name is to be one of SQLite.</summary>
    public static bool IsSqlite(string path) => Path.GetExtension(path).ToUpperInvariant() is ".SQLITE" or ".DB";

    /// <summary>Writes both files; neither takes its name before both are written.</summary>
    /// <param name="path">The table.</param>
    /// <param name="table">What it is; its length and hash are filled in.</param>
    /// <param name="write">Writes the rows, and says how many they are.</param>
    /// <exception cref="RegisterException">A file cannot be written; both are as they were.</exception>
    public static void Write(string path, DescribedTable table, Func<TableSink, long> write)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(write);
        var beside = DataPackage.PathFor(path);
        var before = File.Exists(beside) ? File.ReadAllText(beside) : null;
        // What is no package is refused before anything is reckoned.
        _ = DataPackage.With(before, table);
        using var file = AtomicFile.Create(path);
        try
        {
            var written = IsSqlite(path) ? WriteSqlite(file, table, write) : WriteCsv(file, table, write);
            using var package = AtomicFile.Create(beside);
            package.Stream.Write(Encoding.UTF8.GetBytes(DataPackage.With(before, written)));
            // A full disk shows here, before either takes its name.
            package.Stream.Flush();
            file.Commit();
            package.Commit();
        }
        catch (Exception e) when (e is IOException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw AtomicFile.Unwritable(path, e);
        }
    }

    private static DescribedTable WriteCsv(AtomicFile file, DescribedTable table, Func<TableSink, long> write)
    {
        using var csv = new TableWriter(file.Stream, hashed: true);
        csv.AddHeadings(table.Columns);
        var rows = write(csv);
        csv.Flush();
        return table with { Rows = rows, Bytes = csv.Bytes, Sha256 = csv.Sha256() };
    }

    private static DescribedTable WriteSqlite(AtomicFile file, DescribedTable table, Func<TableSink, long> write)
    {
        long rows;
        using (var sqlite = new SqliteTable(file.TemporaryPath, Table, table.Columns))
        {
            rows = write(sqlite);
            sqlite.Commit();
        }

        file.Stream.Seek(0, SeekOrigin.Begin);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Stream));
        return table with { Rows = rows, Bytes = file.Stream.Length, Sha256 = hash, SqliteTable = Table };
    }
}
