using System.Text;
using Pacta.Formats;

namespace Pacta.Tests.Formats;

public class SourceReaderTests
{
    private const string Text = "One café 😀\n\nand two";
    private const string Normal = "One café 😀 and two";

    [Fact]
    public void Text_is_read_in_utf8_with_and_without_a_mark_and_in_utf16_with_one()
    {
        foreach (var encoding in (Encoding[])
            [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal((Normal, null), Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]));
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_every_kind_read_alike(string lineEnd)
    {
        using var folder = new ScratchFolder();
        var text = SourceReader.Read(folder.Write("a.txt", $"One{lineEnd}line{lineEnd}{lineEnd}Two{lineEnd}")).Text!;

        Assert.Equal(("One line Two", 2), (text.ToString(), text.ParagraphCount));
    }

    [Fact]
    public void An_encoding_that_cannot_be_told_is_refused_with_the_place()
    {
        Refuses(Encoding.Latin1.GetBytes("One caf\u00e9"), "not UTF-8 at byte 7; save the file as UTF-8");
        Refuses(Encoding.Unicode.GetBytes("One"), "UTF-16 without a byte order mark, or no text");
        Refuses([0xff, 0xfe, 0, 0, .. Encoding.UTF32.GetBytes("One")], "UTF-32 text");
        Refuses([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0], "not UTF-16");
        Refuses([0xff, 0xfe, 0x41], "not UTF-16");
    }

    [Fact]
    public void A_page_shows_its_text_and_nothing_else()
    {
        const string page = """
            <!DOCTYPE html><html><head><title>Title</title><style>p { color: red }</style>
            <script>document.write("<p>written</p>")</script></head>
            <body onload="run()"><h1>A &amp; B</h1><p>One
            line<br>and <b>bold</b>er.</p><p hidden>no</p><div style="display: none"><p>no</p></div>
            <img src="http://example.org/x.png" alt="no"><iframe src="file:///etc/passwd">no</iframe>
            <table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>
            <noscript>no</noscript><!-- no --><template>no</template><p>Caf&eacute; <script>no</script>end
            """;
        using var folder = new ScratchFolder();
        var text = SourceReader.Read(folder.Write("page.txt", page)).Text!;

        Assert.Equal("A & B One line and bolder. 1 2 3 Café end", text.ToString());
        Assert.Equal(["A & B", "One line and bolder.", "1 2", "3", "Café end"],
            Enumerable.Range(1, text.ParagraphCount).Select(n => text.TextOf(text.Paragraph(n)).ToString()));
    }

    [Fact]
    public void An_empty_line_in_a_page_ends_a_paragraph_only_where_it_is_preformatted()
    {
        using var folder = new ScratchFolder();

        Assert.Equal(1, SourceReader.Read(folder.Write("a.html", "<p>one\n\none")).Text!.ParagraphCount);
        Assert.Equal(2, SourceReader.Read(folder.Write("b.html", "<pre>one\n\n<b>two</b></pre>")).Text!.ParagraphCount);
    }

    [Fact]
    public void A_page_declares_its_charset()
    {
        CodePagesEncodingProvider.Instance.GetEncoding("windows-1251");
        byte[] page = [.. "<meta charset='windows-1251'><p>"u8, 0xcc, 0xe8, 0xf0];

        Assert.Equal(("Мир", null), Read("a.html", page));
        Assert.Equal(("\u20ac", null), Read("a.html", [.. "<meta charset=\"ISO-8859-1\">"u8, 0x80]));
        Assert.Equal(("é", null), Read(
            "a.html", [.. "<meta http-equiv=Content-Type content='text/html; charset=utf-8'>é"u8]));
        Assert.Contains("unknown charset 'klingon'", Read("a.html", [.. "<meta charset=klingon>"u8]).Problem);
        Assert.Contains("unknown charset 'utf-7'", Read("a.html", [.. "<meta charset=utf-7>"u8]).Problem);
        Assert.Contains("not UTF-8 at byte 3", Read("a.html", [.. "<p>"u8, 0xff]).Problem);
    }

    [Fact]
    public void A_page_nested_without_end_is_refused()
    {
        var page = "<html>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep";

        Assert.Contains("nested more than 500 deep", Read("a.html", Encoding.UTF8.GetBytes(page)).Problem);
    }

    [Fact]
    public void A_file_that_is_none_is_a_problem_and_no_crash()
    {
        using var folder = new ScratchFolder();

        Assert.Contains("there is no such file", SourceReader.Read(folder.At("none")).Problem);
        Assert.Contains("found a folder", SourceReader.Read(folder.Root).Problem);
        Assert.Contains("no file name", SourceReader.Read("a\0b").Problem);
        Assert.Equal("", SourceReader.Read(folder.Write("empty.txt", "")).Text!.ToString());
    }

    [Fact]
    public void Fifty_megabytes_are_read_and_what_is_damaged_in_them_is_found()
    {
        var line = Encoding.UTF8.GetBytes("The parties keep the peace among them and with all others.\r\n\r\n");
        var bytes = new byte[line.Length * 900_000];
        for (var i = 0; i < 900_000; i++)
            line.CopyTo(bytes, i * line.Length);
        "unforgettable friendship"u8.CopyTo(bytes.AsSpan(700_000 * line.Length));
        using var folder = new ScratchFolder();

        var text = SourceReader.Read(folder.Write("long.txt", bytes)).Text!;

        Assert.Equal(900_000, text.ParagraphCount);
        var nearest = Pacta.Quotations.PlaceCheck.Of(text, new(null, quote: new("unforgetable freindship"))).Nearest!;
        Assert.Equal("unforgettable friendship", text.TextOf(nearest.Passage).ToString());
        Assert.Equal(700_001, text.ParagraphAt(nearest.Passage.Start));
    }

    private static void Refuses(byte[] bytes, string problem) => Assert.Contains(problem, Read("a.txt", bytes).Problem);

    private static (string? Text, string? Problem) Read(string name, byte[] bytes)
    {
        using var folder = new ScratchFolder();
        var file = SourceReader.Read(folder.Write(name, bytes));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), file.Sha256);
        return (file.Text?.ToString(), file.Problem);
    }
}
