namespace Pacta.Formats;

/// <summary>Breaks text into lines at spaces, and after the dots of a date such as
/// <c>[1940-01-01..1949-12-31]</c>.</summary>
internal static class WordWrap
{
    private const string Dots = "..";

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

    /// <summary>The longest run of characters that is not broken, unless it is wider than its column.</summary>
    public static int LongestWord(ReadOnlySpan<char> text)
    {
        var longest = 0;
        while (!text.IsEmpty)
        {
            var space = text.IndexOf(' ');
            var word = space < 0 ? text : text[..space];
            if (word.IndexOf(Dots) is >= 0 and var dots)
                word = word[..(dots + Dots.Length)];
            longest = Math.Max(longest, word.Length);
            text = text[word.Length..].TrimStart(' ');
        }

        return longest;
    }

    private static void Add(ReadOnlySpan<char> rest, int width, List<string> lines)
    {
        while (rest.Length > width)
        {
            var end = Math.Max(rest[..(width + 1)].LastIndexOf(' '), AfterDots(rest[..width]));
            if (end <= 0)
                end = char.IsHighSurrogate(rest[width - 1]) && width > 1 ? width - 1 : width;
            lines.Add(rest[..end].TrimEnd().ToString());
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest.ToString());
    }

    private static int AfterDots(ReadOnlySpan<char> text) =>
        text.LastIndexOf(Dots) is >= 0 and var dots ? dots + Dots.Length : -1;
}
