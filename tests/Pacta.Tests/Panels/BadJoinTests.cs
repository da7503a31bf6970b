using System.Text;
using Pacta.Tests.Cli;
using Pacta.Tests.Formats;

namespace Pacta.Tests.Panels;

/// <summary>A user's own table for a panel, against the ways in which a table can be unusable.</summary>
public sealed class BadJoinTests : IDisposable
{
    private const string Sound = "ccode,year,gdp\n10,1941,5.5\n20,1941,7\n";

    private readonly ScratchFolder _folder = new();

    public BadJoinTests() => _folder.Write("mine/world.pacta", PanelWorld.Text + "\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_table_is_taken_whatever_ends_its_lines_and_however_it_is_encoded()
    {
        var expected = Join(Encoding.UTF8.GetBytes(Sound));
        Assert.Equal(0, expected.Code);
        Assert.Contains("5.5", expected.Out);
        foreach (var bytes in new[]
        {
            Encoding.UTF8.GetBytes(Sound.Replace('\n', '\r')),
            Encoding.UTF8.GetBytes(Sound.Replace("\n", "\r\n")),
            Encoding.UTF8.GetBytes(Sound.Replace("1941", "1.941E+03")),
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sound)],
        })
        {
            Assert.Equal(expected.Out, Join(bytes).Out);
        }
    }

    [Theory]
    [InlineData("", "found an empty file")]
    [InlineData("\n\n", "found nothing in the file")]
    [InlineData("<html>", "found a web page")]
    [InlineData("ccode,year,gdp\n10,1941", "row 1 (line 2): found 2 cells", "the file ends inside this row")]
    [InlineData("ccode,year,gdp\n10,1941,\0", "a table")]
    [InlineData("ccode,year,gdp\n10,1941.5,2\n", "row 1 (line 2), column year: found '1941.5', expected a year")]
    [InlineData("ccode,year,gdp\n10,1941,\"2\n", "a quote that is opened on line 2 and never closed")]
    [InlineData("ccode,year,gdp\n10,1941,\u00ff\n", "which is not UTF-8")]
    public void What_cannot_be_used_is_refused_and_nothing_is_written(string table, params string[] words)
    {
        var run = Join(Encoding.Latin1.GetBytes(table), "--out", _folder.At("panel.csv"));

        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Out);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.All(words, word => Assert.Contains(word, run.Error));
        Assert.False(File.Exists(_folder.At("panel.csv")));
    }

    [Fact]
    public void Problems_up_to_a_limit_are_told_and_the_others_counted()
    {
        var run = Join(Encoding.UTF8.GetBytes("ccode,year\n" + string.Concat(Enumerable.Repeat("10,x\n", 5_000))));

        Assert.Equal(2, run.Code);
        Assert.Contains("found 5000 problems", run.Error);
        Assert.Contains("… and 4980 more.", run.Error);
    }

    private CliRun Join(byte[] table, params string[] options) => CliRun.Of(
        ["panel", "--register", _folder.At("mine"), "--from", "1941", "--to", "1942", "--with",
            _folder.Write("t.csv", table), "--on", "ccode,year", .. options]);
}
