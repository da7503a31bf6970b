using System.Text;

namespace Pacta.Imports;

/// <summary>How lines of an imported register are written, without anything that has to be compiled at start.</summary>
internal static class AtopPage
{
    private const int ValueColumn = 11;

    /// <summary>Writes a number that is not negative.</summary>
    public static StringBuilder AppendNumber(this StringBuilder page, long number)
    {
        Span<char> digits = stackalloc char[20];
        var at = digits.Length;
        do
            digits[--at] = (char)('0' + (number % 10));
        while ((number /= 10) > 0);
        return page.Append(digits[at..]);
    }

    /// <summary>Begins a line of an instrument, aligned as the formatter aligns it.</summary>
    public static StringBuilder Head(this StringBuilder page, string words) =>
        page.Append("    ").Append(words).Append(' ', Math.Max(1, ValueColumn - words.Length));

    /// <summary>Ends a line with the rows that it rests on, and their columns.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rows">Ascending.</param>
    /// <param name="columns">Of <see cref="AtopColumns.All"/>, as a set; none: all that the line names.</param>
    public static void Cite(this StringBuilder page, List<AtopRow> rows, AtopFields columns = default)
    {
        page.Append(rows.Count == 1 ? " [atop-5-1 \"row " : " [atop-5-1 \"rows ");
        for (var i = 0; i < rows.Count; i++)
        {
            var first = i;
            while (i + 1 < rows.Count && rows[i + 1].Number == rows[i].Number + 1)
                i++;
            page.Append(first == 0 ? "" : ", ").AppendNumber(rows[first].Number);
            if (i > first)
                page.Append(i == first + 1 ? ", " : "-").AppendNumber(rows[i].Number);
        }

        columns.AppendTo(page);
        page.Append("\"]\n");
    }

    /// <summary>As <see cref="Cite(StringBuilder, List{AtopRow}, AtopFields)"/>, of one row and column.</summary>
    public static void Cite(this StringBuilder page, AtopRow row, AtopField column) =>
        page.Append(" [atop-5-1 \"row ").AppendNumber(row.Number).Append(", ")
            .Append(AtopColumns.All[(int)column].Name).Append("\"]\n");
}
