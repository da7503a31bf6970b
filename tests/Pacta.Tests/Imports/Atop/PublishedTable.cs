using System.Globalization;

namespace Pacta.Tests.Imports.Atop;

/// <summary>A table as the ATOP project publishes it: numbers with commas between, no quotes.</summary>
internal sealed class PublishedTable
{
    private readonly Dictionary<string, int> _columns;
    private readonly string[][] _rows;

    private PublishedTable(string[] lines)
    {
        _columns = lines[0].Split(',').Select(static (name, at) => (name, at)).ToDictionary();
        _rows = [.. lines.Skip(1).Select(static line => line.Split(','))];
    }

    public int Count => _rows.Length;

    public static PublishedTable Read(string path) => new(File.ReadAllLines(path));

    public IEnumerable<string> Columns => _columns.Keys;

    /// <summary>A cell as it stands.</summary>
    public string Text(int row, string column) => _rows[row][_columns[column]];

    /// <summary>A cell as a number; empty: -1.</summary>
    public int this[int row, string column] => Text(row, column) is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture) : -1;
}
