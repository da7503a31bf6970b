using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pacta.Quotations;
using Pacta.Tests.House;

namespace Pacta.Tests.Quotations;

public class NormalizedTextTests
{
    [Fact]
    public void Characters_are_composed_as_unicode_asks()
    {
        var lines = File.ReadAllLines(Repository.At("tests", "Pacta.Tests", "Quotations", "form-c.txt"))
            .Where(static line => line[0] != '#').ToList();

        Assert.True(lines.Count > 490);
        Assert.All(lines, static line =>
        {
            var sides = line.Split("; ");
            // Between two letters, so that marks at the start of a sequence have something to stand on.
            Assert.Equal($"x|{Text(sides[1])}|x", NormalizedText.Of($"x|{Text(sides[0])}|x").ToString());
        });
    }

    [Theory]
    [InlineData("a  b", "a b")]
    [InlineData(" a\t\u00a0\u2003b ", "a b")]
    [InlineData("a\r\nb\rc\nd", "a b c d")]
    [InlineData("\ufeffa\u200bb\u00adc\u2060d\u200e", "abcd")]
    [InlineData("e\u200b\u0301", "\u00e9")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData(" \u0301", "\u0301")]
    [InlineData("a\u200db", "a\u200db")]
    [InlineData("", "")]
    [InlineData(" \n\u200b", "")]
    public void White_space_and_what_cannot_be_seen_have_one_form(string text, string expected) =>
        Assert.Equal(expected, NormalizedText.Of(text).ToString());

    [Fact]
    public void Half_of_a_pair_stands_for_nothing_and_is_shown_so()
    {
        Assert.Equal("\ufffda\ufffd", NormalizedText.Of("\ud800a\udc00").ToString());
        Assert.Equal("\ufffd\ufffd", NormalizedText.Of("\udc00\ud800").ToString());
    }

    [Fact]
    public void Paragraphs_are_blocks_between_empty_lines()
    {
        var text = NormalizedText.Of("\n\nOne\nline\r\n\r\n\r\nTwo \n \t\n😀 three\u2029four\n");

        Assert.Equal(["One line", "Two", "😀 three", "four"],
            Enumerable.Range(1, text.ParagraphCount).Select(n => text.TextOf(text.Paragraph(n)).ToString()));
        Assert.Equal(new Passage(13, 20), text.Paragraph(3));
        Assert.Equal([1, 1, 2, 3, 4, 4],
            new[] { 0, 8, 9, 13, 21, text.Length }.Select(text.ParagraphAt));
    }

    [Fact]
    public void A_text_without_words_has_no_paragraph()
    {
        var text = NormalizedText.Of(" \r\n ");

        Assert.Equal((0, 0, 0), (text.Length, text.ParagraphCount, text.ParagraphAt(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Paragraph(1));
    }

    [Fact]
    public void Positions_count_code_points()
    {
        var text = NormalizedText.Of("a😀e\u0301 👩\u200d👧!");

        Assert.Equal(8, text.Length);
        Assert.Equal(["a", "😀", "é", " ", "👩", "\u200d", "👧", "!"],
            Enumerable.Range(0, 8).Select(i => text.TextOf(new(i, i + 1)).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.TextOf(new(0, 9)).ToString());
    }

    [Fact]
    public void A_hash_is_the_start_of_the_sha256_of_the_passage_in_utf8()
    {
        var text = NormalizedText.Of("say test😀 now");

        Assert.Equal("9f86d081884c", text.HashOf(new(4, 8)));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("test😀")))[..12],
            text.HashOf(new(4, 9)));
        Assert.Equal("at 4 to 8 hash 9f86d081884c", text.Cite(new(4, 8)).ToString());
    }

    // Pieces that meet in every way: marks after letters, halves of pairs, spaces of every kind.
    [Fact]
    public void Normalizing_twice_is_normalizing_once_and_units_and_points_agree()
    {
        string[] pieces =
        [
            "a", "e", "\u0301", "\u0323", "\u1100", "\u1161", "\u11a8", "😀", "\ud83d", " ", "\u00a0", "\r", "\n",
            "\u200b", "\u212b", "\u0344",
        ];
        var random = new Random(Seed: 1950);
        for (var round = 0; round < 5_000; round++)
        {
            var raw = string.Concat(random.GetItems(pieces, random.Next(1, 12)));
            var text = NormalizedText.Of(raw);

            Assert.Equal(text.ToString(), NormalizedText.Of(text.ToString()).ToString());
            var runes = text.ToString().EnumerateRunes().Select(static rune => rune.ToString()).ToList();
            Assert.Equal(runes.Count, text.Length);
            for (var i = 0; i < runes.Count; i++)
            {
                Assert.Equal(string.Concat(runes[i..]), text.TextOf(new(i, runes.Count)).ToString());
                Assert.Equal(i, text.PointOf(text.UnitOf(i)));
            }
        }
    }

    private static string Text(string codes) => string.Concat(codes.Split(' ').Select(static code =>
        char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
