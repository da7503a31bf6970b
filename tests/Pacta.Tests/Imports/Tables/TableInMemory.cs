using System.Collections.Immutable;
using System.Text;
using Pacta.Imports;

namespace Pacta.Tests.Imports.Tables;

/// <summary>A table that a test writes down: lines of cells with commas between, and no quotes.</summary>
internal sealed class TableInMemory(string text) : ITableRows
{
    private readonly string[][] _rows = [.. text.Split('\n').Select(static line => line.Split(','))];

    public string File => "t.csv";

    public ImmutableArray<string> Headings => [.. _rows[0]];

    public long Row { get; private set; }

    public long Line => Row + 1;

    public bool Read() => ++Row < _rows.Length;

    public ReadOnlySpan<byte> Cell(int column) => Encoding.UTF8.GetBytes(_rows[Row][column]);
}
