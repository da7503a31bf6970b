using Pacta.Language;

namespace Pacta.Tests.Imports.Atop;

public class AtopImportTests
{
    [Fact]
    public void Every_row_of_the_member_level_is_read_and_the_register_has_no_mistakes()
    {
        if (AtopData.Shared is not { } atop)
            return;

        Assert.Equal("", atop.Problems.ToString());
        Assert.Equal(atop.Rows.Count, atop.Import.Rows.Count);
        // ATOP has members on days before the lists of states have them: no mistake, and worth a word.
        Assert.All(atop.Compilation.Diagnostics, static d => Assert.Equal("PA0401", d.Code));
    }

    [Fact]
    public void Its_files_are_formatted_as_the_formatter_would()
    {
        if (AtopData.Shared is not { } atop)
            return;

        Assert.Equal(atop.Import.Alliances.Count + 1, atop.Files.Length);
        Assert.NotEmpty(atop.Import.Alliances);
        foreach (var (name, text) in atop.Files)
            Assert.Equal(text, Formatter.Format(Parser.Parse(name, text)));
    }
}
