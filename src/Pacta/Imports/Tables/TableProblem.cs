using System.Globalization;

namespace Pacta.Imports;

/// <summary>Something in a table that could not be used: where it stands, what was found, what was expected.</summary>
/// <param name="File">What messages call the table.</param>
/// <param name="Row">From 1, headings not counted; 0: the headings, or the table as a whole.</param>
/// <param name="Line">Of the file, from 1; 0: the table as a whole.</param>
/// <param name="Column">The heading; "": the row as a whole.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Hint">What to do; "": nothing beyond mending it.</param>
public sealed record TableProblem(
    string File, long Row, long Line, string Column, string Found, string Expected, string Hint)
{
    /// <summary>"states.csv: row 5 (line 6), column styear: found 'x', expected a year."; the hint below.</summary>
    public override string ToString()
    {
        var place = Row > 0
            ? string.Create(CultureInfo.InvariantCulture, $" row {Row} (line {Line})")
            : Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" line {Line}") : "";
        var column = Column.Length == 0 ? "" : $"{(place.Length == 0 ? "" : ",")} column {Column}";
        var hint = Hint.Length == 0 ? "" : $"\n    {Hint}";
        return $"{File}:{place}{column}{(place.Length + column.Length == 0 ? "" : ":")}"
            + $" found {Found}, expected {Expected}.{hint}";
    }
}
