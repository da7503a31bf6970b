namespace Pacta.Imports;

/// <summary>What a cell turned out to hold.</summary>
public enum CellState
{
    /// <summary>Something else than was expected, which has been reported.</summary>
    Wrong,

    /// <summary>A mark that stands for no value; or the table has no such column, and need not have it.</summary>
    Missing,

    /// <summary>A value.</summary>
    Value,
}
