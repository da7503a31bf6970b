using Pacta.Answers;
using Pacta.Formats;

namespace Pacta.Tests.Formats;

public class TextReportTests
{
    [Fact]
    public void Columns_are_aligned_and_long_cells_wrapped_within_the_width()
    {
        var report = Report(
            Row.Of("a", "some words that are too long for their column", "x"),
            Row.Of("bbb", "few", "y"));

        Assert.Equal("""
            Title

            Heading
              one  two                         three
              a    some words that are too     x
                   long for their column
              bbb  few                         y

            """, Write(report, width: 40, why: false));
    }

    [Fact]
    public void A_section_without_rows_is_one_sentence()
    {
        Assert.Equal("Title\n\nHeading: nothing to tell.\n", Write(Report(), width: 80, why: false));
    }

    [Fact]
    public void Sources_are_left_to_the_derivation()
    {
        var section = new Section("key", "Heading", ["what", "sources"],
            [
                new(["cited", "lat-2001"], static () => []),
                new(["derived", "lat-2001"], static () => [new("it follows", null, "un-1945 art. 2", "f.pacta:3")]),
                new(["own", ""], static () => []),
            ], "none");
        var report = new Report("q", "Title", [section]);

        Assert.Equal("Title\n\nHeading\n  what\n  cited\n  derived\n  own\n", Write(report, 80, why: false));
        Assert.Equal(
            "Title\n\nHeading\n  what\n  cited\n      - according to lat-2001\n"
                + "  derived\n      - it follows [un-1945 art. 2] f.pacta:3\n  own\n",
            Write(report, 80, why: true));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(57)]
    [InlineData(120)]
    public void No_line_is_longer_than_the_width_whatever_the_cells_hold(int width)
    {
        var random = new Random(width);
        for (var run = 0; run < 50; run++)
        {
            var rows = Enumerable.Range(0, 5)
                .Select(_ => Row.Of(Noise(random), Noise(random), Noise(random))).ToArray();

            var lines = Write(Report(rows), width, why: false).Split('\n');

            Assert.All(lines, line => Assert.True(line.Length <= width && line == line.TrimEnd(), line));
        }
    }

    [Fact]
    public void Every_word_of_every_cell_is_there()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 60).Select(i => $"w{i}").ToArray();
        random.Shuffle(words);
        var rows = words.Chunk(12).Select(static w =>
            Row.Of(string.Join(' ', w[..2]), string.Join(' ', w[2..9]), string.Join(' ', w[9..]))).ToArray();

        var text = Write(Report(rows), 40, why: false).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Superset(words.ToHashSet(), text.ToHashSet());
    }

    [Fact]
    public void No_identifier_is_cut_while_another_column_can_give_way()
    {
        var identifier = new string('i', 24);
        var long1 = string.Join(' ', Enumerable.Repeat("word", 20));

        var text = Write(Report(Row.Of(identifier, long1, long1)), 60, why: false);

        Assert.Contains(identifier, text);
        Assert.All(text.Split('\n'), static line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void An_uncertain_day_is_broken_after_its_dots()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 20));

        var text = Write(Report(Row.Of("[1940-01-01..1949-12-31]", words, words)), 48, why: false);

        Assert.Matches(@"\n  \[1940-01-01\.\. +word[^\n]*\n  1949-12-31\] +word", text);
    }

    [Fact]
    public void A_width_that_no_table_fits_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(Report(), width: 39, why: false));

    private static string Noise(Random random) => string.Join(' ',
        Enumerable.Range(0, random.Next(12)).Select(_ => new string('x', random.Next(1, random.Next(2, 60)))));

    private static Report Report(params Row[] rows) =>
        new("q", "Title", [new("key", "Heading", ["one", "two", "three"], [.. rows], "nothing to tell")]);

    private static string Write(Report report, int width, bool why)
    {
        using var writer = new StringWriter();
        TextReport.Write(report, writer, width, why);
        return writer.ToString();
    }
}
