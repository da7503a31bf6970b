using System.Text;

namespace Pacta.Formats;

/// <summary>Rows of cells in aligned columns, indented by two spaces; cells too long for their column are wrapped.</summary>
internal sealed class TextTable
{
    private const string Indent = "  ";
    private const string Gap = "  ";

    private readonly IReadOnlyList<string> _columns;
    private readonly IReadOnlyList<string[]> _rows;
    private readonly int[] _widths;

    /// <param name="columns">Their names.</param>
    /// <param name="rows">One text a column.</param>
    /// <param name="width">The longest line, in characters.</param>
    public TextTable(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, int width)
    {
        (_columns, _rows) = (columns, rows);
        _widths = Fit(NaturalWidths(), width - Indent.Length - Gap.Length * (columns.Count - 1));
    }

    /// <summary>The lines that name the columns.</summary>
    public List<string> Header() => Lines(_columns);

    /// <summary>The lines of a row.</summary>
    public List<string> Row(int index) => Lines(_rows[index]);

    private int[] NaturalWidths()
    {
        var widths = new int[_columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = _columns[i].Length;
            foreach (var row in _rows)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        return widths;
    }

    // Narrow columns get what they need; the wide ones share what is left.
    private static int[] Fit(int[] natural, int room)
    {
        var widths = new int[natural.Length];
        var order = Enumerable.Range(0, natural.Length).OrderBy(i => natural[i]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            var share = Math.Max(1, room / (order.Length - i));
            widths[order[i]] = Math.Min(natural[order[i]], share);
            room -= widths[order[i]];
        }

        return widths;
    }

    private List<string> Lines(IReadOnlyList<string> cells)
    {
        var wrapped = new List<string>[cells.Count];
        var height = 1;
        for (var i = 0; i < wrapped.Length; i++)
        {
            wrapped[i] = WordWrap.Lines(cells[i], _widths[i]);
            height = Math.Max(height, wrapped[i].Count);
        }

        List<string> lines = new(height);
        for (var line = 0; line < height; line++)
            lines.Add(Line(wrapped, line));
        return lines;
    }

    // Spaces are written only before text, so that no line ends with one.
    private string Line(List<string>[] wrapped, int line)
    {
        var text = new StringBuilder();
        var column = Indent.Length;
        for (var i = 0; i < wrapped.Length; i++)
        {
            if (line < wrapped[i].Count && wrapped[i][line].Length > 0)
                text.Append(' ', column - text.Length).Append(wrapped[i][line]);
            column += _widths[i] + Gap.Length;
        }

        return text.ToString();
    }
}
