namespace Pacta.Tests.House;

public class SizeTests
{
    private const int MostLines = 400;
    private const int MostColumns = 120;
    private const int MostMethodLines = 70;

    private static IEnumerable<string> Sources => Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"));

    [Fact]
    public void No_file_is_too_long_to_read_at_one_sitting()
    {
        var offenders = Sources.Where(static path => File.ReadLines(path).Count() > MostLines).Select(Shown);

        Assert.Empty(offenders);
    }

    // A specimen of text in an attribute stands on one line.
    [Fact]
    public void No_line_is_wider_than_a_screen()
    {
        var offenders =
            from path in Sources
            from line in File.ReadLines(path).Select(static (text, index) => (text, number: index + 1))
            where line.text.Length > MostColumns && !line.text.StartsWith("    [InlineData(", StringComparison.Ordinal)
            select $"{Shown(path)}:{line.number} has {line.text.Length} columns";

        Assert.Empty(offenders);
    }

    // A member starts at four spaces and ends at the brace below it at four spaces.
    [Fact]
    public void No_method_is_longer_than_a_screen()
    {
        var offenders = new List<string>();
        foreach (var path in Repository.SourceFiles("src"))
        {
            var start = -1;
            var lines = File.ReadAllLines(path);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i] == "    {")
                    start = i;
                else if (start >= 0 && lines[i].StartsWith("    }", StringComparison.Ordinal))
                    (start, _) = (-1, Note(i - start - 1, start));
            }

            int Note(int length, int at)
            {
                if (length > MostMethodLines)
                    offenders.Add($"{Shown(path)}:{at} has {length} lines");
                return length;
            }
        }

        Assert.Empty(offenders);
    }

    private static string Shown(string path) => Path.GetRelativePath(Repository.Root, path);
}
