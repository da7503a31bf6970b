using System.Text;
using Microsoft.Data.Sqlite;

namespace Pacta.Formats;

/// <summary>Writes a table into a new SQLite file: one table, one transaction.</summary>
public sealed class SqliteTable : TableSink, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _insert;
    private readonly SqliteParameter[] _cells;
    private int _next;

    /// <param name="path">An empty file, or none.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="columns">Its columns.</param>
    public SqliteTable(string path, string table, IReadOnlyList<FieldColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        // The file takes its name only when it is whole: there is nothing to roll back.
        Run("PRAGMA journal_mode = OFF");
        Run("PRAGMA synchronous = OFF");
        _transaction = _connection.BeginTransaction();
        var names = string.Join(", ", columns.Select(static c => $"{Quoted(c.Name)} {TypeOf(c.Type)}"));
        Run($"CREATE TABLE {Quoted(table)} ({names})");
        _insert = _connection.CreateCommand();
        _insert.Transaction = _transaction;
        _cells = new SqliteParameter[columns.Count];
        var places = new StringBuilder();
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = new($"$c{i}", DBNull.Value);
            _insert.Parameters.Add(_cells[i]);
            places.Append(i == 0 ? "" : ", ").Append(_cells[i].ParameterName);
        }

#pragma warning disable CA2100 // Names are quoted; every value is a parameter.
        _insert.CommandText = $"INSERT INTO {Quoted(table)} VALUES ({places})";
#pragma warning restore CA2100
        _insert.Prepare();
    }

    /// <inheritdoc/>
    public override void Add(long value) => _cells[_next++].Value = value;

    /// <inheritdoc/>
    public override void Add(double value) => _cells[_next++].Value = value;

    /// <inheritdoc/>
    public override void Add(ReadOnlySpan<byte> text) =>
        _cells[_next++].Value = text.IsEmpty ? DBNull.Value : Encoding.UTF8.GetString(text);

    /// <inheritdoc/>
    public override void AddMissing() => _cells[_next++].Value = DBNull.Value;

    /// <inheritdoc/>
    public override void EndRow()
    {
        _insert.ExecuteNonQuery();
        _next = 0;
    }

    /// <summary>Ends the table.</summary>
    public void Commit() => _transaction.Commit();

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _insert.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // Only names that are quoted.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string TypeOf(string type) => type switch
    {
        "integer" => "INTEGER",
        "number" => "REAL",
        _ => "TEXT",
    };
}
