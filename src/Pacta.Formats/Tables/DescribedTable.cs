namespace Pacta.Formats;

/// <summary>A table that was written, as <see cref="DataPackage"/> describes it.</summary>
/// <param name="FileName">Without a folder.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Description">How it was made.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Sources">What it was made from.</param>
public sealed record DescribedTable(string FileName, string Title, string Description,
    IReadOnlyList<FieldColumn> Columns, IReadOnlyList<string> Sources)
{
    /// <summary>Its length.</summary>
    public long Bytes { get; init; }

    /// <summary>How many rows it has, headings not counted.</summary>
    public long Rows { get; init; }

    /// <summary>The SHA-256 of its bytes, in hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The name of the table inside an SQLite file; null: it is CSV.</summary>
    public string? SqliteTable { get; init; }
}
