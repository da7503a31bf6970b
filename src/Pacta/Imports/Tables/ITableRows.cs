using System.Collections.Immutable;

namespace Pacta.Imports;

/// <summary>A table that somebody supplied, read forward row by row: an importer sees no file, only this.</summary>
public interface ITableRows
{
    /// <summary>What messages call the table: the name that the user gave.</summary>
    string File { get; }

    /// <summary>The headings, as they stand, without white space around them; empty: there was no table.</summary>
    ImmutableArray<string> Headings { get; }

    /// <summary>The number of the current row, from 1; headings and empty lines are not counted.</summary>
    long Row { get; }

    /// <summary>The line of the file on which the current row begins, from 1; before the first, that of the headings.
    /// </summary>
    long Line { get; }

    /// <summary>Goes to the next row that has a cell for every heading; false: there is none.</summary>
    /// <remarks>What is no row of this table is reported as a <see cref="TableProblem"/> and passed over.</remarks>
    bool Read();

    /// <param name="column">0-based.</param>
    /// <returns>The cell in UTF-8, quotes and white space around it taken off; it holds until the next row.</returns>
    ReadOnlySpan<byte> Cell(int column);
}
