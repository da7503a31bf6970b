using System.Text;

namespace Pacta.Imports;

/// <summary>A set of columns. The default is empty; equal when they hold the same.</summary>
internal readonly record struct AtopFields(ulong Low, ulong High)
{
    private const int Width = 64;

    /// <summary>The set with one more.</summary>
    public AtopFields With(AtopField field) => (int)field < Width
        ? this with { Low = Low | (1UL << (int)field) }
        : this with { High = High | (1UL << ((int)field - Width)) };

    /// <summary>Whether a column is in it.</summary>
    public bool Has(AtopField field) => (int)field < Width
        ? (Low & (1UL << (int)field)) != 0
        : (High & (1UL << ((int)field - Width))) != 0;

    /// <summary>Writes their names in the order of the file, each after a comma.</summary>
    public void AppendTo(StringBuilder page)
    {
        if ((Low | High) == 0)
            return;
        for (var i = 0; i < AtopColumns.All.Length; i++)
        {
            if (Has((AtopField)i))
                page.Append(", ").Append(AtopColumns.All[i].Name);
        }
    }
}
