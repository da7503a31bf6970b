namespace Pacta.Formats;

/// <summary>Breaks text into lines at spaces.</summary>
internal static class WordWrap
{
    /// <summary>The lines, none longer than the width; one empty line for an empty text.</summary>
    /// <param name="text">Line ends in it break lines too.</param>
    /// <param name="width">The longest line, in characters; 1 or more. A longer word is cut.</param>
    public static List<string> Lines(string text, int width)
    {
        List<string> lines = [];
        foreach (var part in text.Split('\n'))
            Add(part.AsSpan().TrimEnd(), width, lines);
        return lines;
    }

    private static void Add(ReadOnlySpan<char> rest, int width, List<string> lines)
    {
        while (rest.Length > width)
        {
            var end = rest[..(width + 1)].LastIndexOf(' ');
            if (end <= 0)
                end = char.IsHighSurrogate(rest[width - 1]) && width > 1 ? width - 1 : width;
            lines.Add(rest[..end].TrimEnd().ToString());
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest.ToString());
    }
}
