using System.Text;
using Pacta.Imports;
using Pacta.Tests.House;

namespace Pacta.Tests.Imports.Atop;

public class AtopColumnTests
{
    private const string Begin = "<!-- columns: written by the tests -->\n";
    private const string End = "<!-- end of columns -->\n";

    [Fact]
    public void Every_column_of_the_published_file_is_mapped_or_left_out_for_a_reason()
    {
        Assert.All(AtopColumns.All, static c => Assert.True(c.About.Length > 0, c.Name));
        Assert.Equal(AtopColumns.All.Length, Enum.GetValues<AtopField>().Length);
        if (AtopData.Shared is not { } atop)
            return;

        Assert.Equal(AtopColumns.All.Select(static c => c.Name.ToLowerInvariant()), atop.Rows.Columns);
    }

    [Fact]
    public void The_page_on_atop_lists_every_column()
    {
        var path = Repository.At("docs", "atop.md");
        var page = File.ReadAllText(path);
        var from = page.IndexOf(Begin, StringComparison.Ordinal);
        var until = page.IndexOf(End, StringComparison.Ordinal);
        var table = new StringBuilder("\n| column | becomes | |\n| --- | --- | --- |\n");
        foreach (var column in AtopColumns.All)
            table.Append($"| {column.Name} | {AtopReport.WordsOf(column.Use)} | {column.About} |\n");
        var expected = $"{page[..(from + Begin.Length)]}{table}\n{page[until..]}";

        if (Environment.GetEnvironmentVariable("PACTA_ACCEPT") == "1"
            && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
