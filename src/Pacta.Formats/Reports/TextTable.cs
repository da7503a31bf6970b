using System.Text;

namespace Pacta.Formats;

/// <summary>Rows of cells in aligned columns, indented by two spaces; long cells are wrapped.</summary>
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
        _widths = Fit(width - Indent.Length - Gap.Length * (columns.Count - 1));
    }

    /// <summary>The lines that name the columns.</summary>
    public List<string> Header() => Lines(_columns);

    /// <summary>The lines of a row.</summary>
    public List<string> Row(int index) => Lines(_rows[index]);

    // No word is cut if that can be helped: an identifier in two halves cannot be found again. Then narrow columns get
    // what they need, and the wide ones share the rest alike.
    private int[] Fit(int room)
    {
        var natural = Widths(static text => text.Length);
        var widths = Widths(static text => WordWrap.LongestWord(text));
        var longest = LongestUncut(widths, room);
        for (var i = 0; i < widths.Length; i++)
            widths[i] = Math.Min(widths[i], longest);
        var slack = room - widths.Sum();
        var wide = Enumerable.Range(0, widths.Length).OrderBy(i => natural[i]).ToList();
        while (wide.Count > 0 && natural[wide[0]] - widths[wide[0]] <= slack / wide.Count)
        {
            slack -= natural[wide[0]] - widths[wide[0]];
            widths[wide[0]] = natural[wide[0]];
            wide.RemoveAt(0);
        }

        for (; slack > 0 && wide.Count > 0; slack--)
            widths[wide.MinBy(i => widths[i])]++;
        return widths;
    }

    // The length up to which every column's words fit side by side; only longer ones are cut.
    private static int LongestUncut(int[] least, int room)
    {
        var length = Math.Max(1, room);
        while (length > 1 && least.Sum(width => Math.Min(width, length)) > room)
            length--;
        return length;
    }

    private int[] Widths(Func<string, int> measure)
    {
        var widths = new int[_columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = measure(_columns[i]);
            foreach (var row in _rows)
                widths[i] = Math.Max(widths[i], measure(row[i]));
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
