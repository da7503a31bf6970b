using System.Collections.Immutable;
using System.Globalization;
using Pacta.Language;

namespace Pacta.Imports;

/// <summary>Looks headings up in a table, and says which are missing or stand there twice.</summary>
internal readonly struct ColumnFinder(ITableRows rows, TableProblems problems)
{
    private const int MostListed = 12;

    /// <summary>The column with the heading that is usual for a field.</summary>
    public int[] Usual(TableField field)
    {
        if (Find(field.Name, out var column))
            return [column];
        foreach (var other in field.OtherHeadings)
        {
            if (FindAll(other.Split('+')) is { } columns)
                return columns;
        }

        if (field.IsRequired && !rows.Headings.IsEmpty)
        {
            var near = Nearest.Of(field.Name, rows.Headings);
            Report(field.Name, $"no such column among {Listed()}", "one", near is null
                ? $"name the column that holds it: --columns {field.Name}=HEADING"
                : $"is it {near}? Then add --columns {field.Name}={near}");
        }

        return [];
    }

    /// <summary>The columns with headings that the user names, joined by plus signs.</summary>
    public int[] Chosen(TableField field, string headings)
    {
        if (Find(headings, out var column))
            return [column];
        var parts = headings.Split('+', StringSplitOptions.TrimEntries);
        if (parts.Length > field.MostColumns)
        {
            Report(field.Name, $"'{headings}'", field.MostColumns == 1
                ? $"the heading of one column among {Listed()}"
                : string.Create(CultureInfo.InvariantCulture, $"the headings of at most {field.MostColumns} columns"),
                HintFor(headings));
            return [];
        }

        var columns = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (Find(parts[i], out columns[i]))
                continue;
            Report(field.Name, $"no column '{parts[i]}'", $"one of {Listed()}", HintFor(parts[i]));
            return [];
        }

        return columns;
    }

    /// <summary>Reports that an import wants no such thing.</summary>
    public void ReportNoField(string name, ImmutableArray<TableField> fields)
    {
        var names = fields.Select(static field => field.Name).ToList();
        Report("", $"--columns {name}=…", $"one of {string.Join(", ", names)}",
            Nearest.Of(name, names) is { } near ? $"did you mean {near}?" : "");
    }

    /// <summary>Reports what is wrong with the headings.</summary>
    public void Report(string column, string found, string expected, string hint) =>
        problems.Add(new(rows.File, 0, 0, column, found, expected, hint));

    private int[]? FindAll(string[] headings)
    {
        var columns = new int[headings.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            if (!Find(headings[i], out columns[i]))
                return null;
        }

        return columns;
    }

    private string HintFor(string heading) =>
        Nearest.Of(heading, rows.Headings) is { } near ? $"did you mean {near}?" : "";

    // Exactly, else whatever the capitals; a heading that stands there twice would leave open which is meant.
    private bool Find(string heading, out int column)
    {
        column = Find(heading, StringComparison.Ordinal);
        if (column < 0)
            column = Find(heading, StringComparison.OrdinalIgnoreCase);
        return column >= 0;
    }

    private int Find(string heading, StringComparison comparison)
    {
        var found = -1;
        for (var i = 0; i < rows.Headings.Length; i++)
        {
            if (!string.Equals(rows.Headings[i], heading, comparison))
                continue;
            if (found >= 0)
            {
                Report(heading, string.Create(CultureInfo.InvariantCulture, $"it as columns {found + 1} and {i + 1}"),
                    "one column of that name", "leave one of them out");
                return found;
            }

            found = i;
        }

        return found;
    }

    private string Listed() => rows.Headings.Length <= MostListed
        ? string.Join(", ", rows.Headings)
        : $"{string.Join(", ", rows.Headings.Take(MostListed))}, …";
}
