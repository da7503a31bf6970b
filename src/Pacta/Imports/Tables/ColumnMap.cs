using System.Collections.Immutable;
using Pacta.Language;

namespace Pacta.Imports;

/// <summary>Which column of a table holds what an import wants.</summary>
public sealed class ColumnMap
{
    private readonly int[][] _columns;

    private ColumnMap(ImmutableArray<TableField> fields, int[][] columns, ImmutableArray<string> unmapped) =>
        (Fields, _columns, Unmapped) = (fields, columns, unmapped);

    /// <summary>What the import wants, in its own order: a field is called by its index here.</summary>
    public ImmutableArray<TableField> Fields { get; }

    /// <summary>Headings of which the import makes nothing, in the order of the table.</summary>
    public ImmutableArray<string> Unmapped { get; }

    /// <summary>The columns, 0-based, that make a field up; empty: the table has none.</summary>
    public ReadOnlySpan<int> ColumnsOf(int field) => _columns[field];

    /// <summary>Finds the columns; what is missing, named twice or named in vain is reported.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="fields">What is wanted of it.</param>
    /// <param name="choices">What the user says of it.</param>
    /// <param name="problems">Where to report.</param>
    public static ColumnMap Of(
        ITableRows rows, ImmutableArray<TableField> fields, ColumnChoices choices, TableProblems problems)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(problems);
        var finder = new ColumnFinder(rows, problems);
        var columns = new int[fields.Length][];
        var chosen = new string?[fields.Length];
        foreach (var (name, headings) in choices.All)
        {
            var field = IndexOf(fields, name);
            if (field < 0)
                finder.ReportNoField(name, fields);
            else if (chosen[field] is not null)
                finder.Report(name, "it chosen twice", "one choice for a column", "leave one of them out");
            else
                chosen[field] = headings;
        }

        for (var i = 0; i < fields.Length; i++)
            columns[i] = chosen[i] is { } headings ? finder.Chosen(fields[i], headings) : finder.Usual(fields[i]);
        var unmapped = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < rows.Headings.Length; i++)
        {
            if (!IsUsed(columns, i))
                unmapped.Add(rows.Headings[i]);
        }

        return new(fields, columns, unmapped.ToImmutable());
    }

    private static int IndexOf(ImmutableArray<TableField> fields, string name)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (string.Equals(fields[i].Name, name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private static bool IsUsed(int[][] columns, int column)
    {
        foreach (var used in columns)
        {
            if (Array.IndexOf(used, column) >= 0)
                return true;
        }

        return false;
    }
}
