namespace Pacta.Formats;

/// <summary>Takes in a table cell by cell, row by row.</summary>
public abstract class TableSink
{
    /// <summary>Adds a number to the row.</summary>
    public abstract void Add(long value);

    /// <summary>Adds a number to the row; the shortest form that reads back as the same.</summary>
    public abstract void Add(double value);

    /// <summary>Adds a text in UTF-8 to the row; an empty one is a missing value.</summary>
    public abstract void Add(ReadOnlySpan<byte> text);

    /// <summary>Adds a missing value to the row.</summary>
    public abstract void AddMissing();

    /// <summary>Ends the row.</summary>
    public abstract void EndRow();
}
