using System.Globalization;

namespace Pacta.Imports;

/// <summary>Finds rows that say what another row said already.</summary>
/// <typeparam name="T">What makes a row the same as another.</typeparam>
internal sealed class RepeatedRows<T>
    where T : notnull
{
    private readonly Dictionary<T, long> _seen = [];

    /// <summary>Whether a row is new; else it is reported.</summary>
    /// <param name="cells">The current row.</param>
    /// <param name="key">What it says.</param>
    public bool IsNew(TableCells cells, T key)
    {
        if (_seen.TryAdd(key, cells.Rows.Row))
            return true;
        cells.ReportRow(string.Create(CultureInfo.InvariantCulture, $"the same as in row {_seen[key]}"),
            "each row once", "leave one of them out");
        return false;
    }
}
