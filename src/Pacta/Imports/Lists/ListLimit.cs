using System.Globalization;

namespace Pacta.Imports;

/// <summary>How much a list may hold: so a file that is no list, however huge, is neither kept in memory nor written.
/// </summary>
/// <remarks>The longest list of the field, disputes by dyad, has some ten thousand rows.</remarks>
internal static class ListLimit
{
    /// <summary>The most rows.</summary>
    public const int MostRows = 250_000;

    /// <summary>The longest text made of a list, in UTF-16 units: what is longer is not read as one file.</summary>
    public const int LongestText = 20 * 1024 * 1024;

    /// <summary>Goes to the next row; false: there is none, or the list is too long, which is reported.</summary>
    /// <param name="cells">The list.</param>
    /// <param name="length">How long the text made of it is so far.</param>
    public static bool Read(TableCells cells, int length = 0)
    {
        if (!cells.Rows.Read())
            return false;
        if (cells.Rows.Row <= MostRows && length <= LongestText)
            return true;
        cells.ReportRow(cells.Rows.Row > MostRows ? "a row beyond the limit" : "texts beyond the limit",
            string.Create(CultureInfo.InvariantCulture,
                $"a list of at most {MostRows} rows and {LongestText / (1024 * 1024)} MB"),
            "is it the right file? A list can be imported in parts");
        return false;
    }
}
