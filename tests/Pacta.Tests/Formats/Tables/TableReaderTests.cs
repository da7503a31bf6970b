using System.Text;
using Pacta.Formats;
using Pacta.Imports;

namespace Pacta.Tests.Formats.Tables;

public class TableReaderTests
{
    private readonly TableProblems _problems = new();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Rows_and_lines_are_counted_whatever_ends_a_line(string end)
    {
        var rows = Read(string.Join(end, "a,b", "1,2", "", "\"x" + end + "y\",4", "5,\"6\"\"7\"", ""));

        Assert.Equal(
            [
                (1, 2, "1|2"),
                (2, 4, $"x{end}y|4"),
                (3, 6, "5|6\"7"),
            ], rows);
        Assert.Equal(0, _problems.Count);
    }

    [Theory]
    [InlineData("ccode;year\n2;1816\n")]
    [InlineData("ccode\tyear\n2\t1816\n")]
    [InlineData("ccode,year\n2,1816")]
    [InlineData("\ufeffccode,year,,\n 2 ,\"1816\",,\n")]
    [InlineData("\n\"ccode\";\"year\"\n2;1816")]
    public void Comma_semicolon_and_tab_divide_and_white_space_and_empty_columns_do_not_count(string text) =>
        Assert.Equal([(1, "2|1816")], Read(text).Select(static row => (row.Row, row.Cells)));

    [Fact]
    public void A_column_of_its_own_may_hold_empty_cells_in_quotes() =>
        Assert.Equal(["1", "", "2"], Read("a\n1\n\n\"\"\n2").Select(static row => row.Cells));

    [Fact]
    public void What_is_no_row_is_reported_with_row_and_line_and_passed_over()
    {
        var rows = Read("a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n\"x\"y,2,3\nx\"y,2,3\n7,8,9\n1,2");

        Assert.Equal(["1|2|3", "7|8|9"], rows.Select(static row => row.Cells));
        const string Quotes = "expected cells in quotes as a whole, quotes inside them doubled.";
        Assert.Equal(
            $"""
            t.csv: row 2 (line 3): found 2 cells, expected 3 cells.
                look for a comma or a quote too many or too few
            t.csv: row 3 (line 5): found 4 cells, expected 3 cells.
                look for a comma or a quote too many or too few
            t.csv: row 4 (line 6): found text after a closing quote, {Quotes}
            t.csv: row 5 (line 7): found a quote inside a cell that does not begin with one, {Quotes}
            t.csv: row 7 (line 9): found 2 cells, expected 3 cells.
                the file ends inside this row: fetch it again
            """, _problems.ToString());
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_named_by_the_line_that_opens_it()
    {
        Assert.Equal(["1|2"], Read("a,b\n1,2\n3,\"4\n5,6\n").Select(static row => row.Cells));
        Assert.Equal(["a quote that is opened on line 3 and never closed"], _problems.Kept.Select(static p => p.Found));

        var large = "a,b\n1,\"2\n" + new string('x', 3 << 20) + "\n3,4\n";
        Assert.Empty(Read(large));
        Assert.Equal((2, 2), (_problems.Count, _problems.Kept[1].Line));
    }

    [Fact]
    public void Problems_beyond_the_limit_are_only_counted()
    {
        Read("a,b\n" + string.Concat(Enumerable.Repeat("1\n", 1_000)));

        Assert.Equal(1_000, _problems.Count);
        Assert.Equal(TableProblems.MostKept, _problems.Kept.Count);
        Assert.EndsWith("… and 980 more.", _problems.ToString());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_says_how_a_table_is_encoded(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("a,b\nCôte d’Ivoire,中\n")];

        Assert.Equal(["Côte d’Ivoire|中"], Read(bytes, TableEncoding.Utf8).Select(static row => row.Cells));
        Assert.Equal(["Côte d’Ivoire|中"], Read(bytes, TableEncoding.Windows1252).Select(static row => row.Cells));
    }

    [Fact]
    public void Windows_1252_is_read_where_it_is_named_and_never_guessed()
    {
        var bytes = "a,b\n1,2\n3,C\u00f4te d\u0092Ivoire\n"u8.ToArray();
        bytes = Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes));

        Assert.Equal(["1|2", "3|Côte d’Ivoire"],
            Read(bytes, TableEncoding.Windows1252).Select(static row => row.Cells));
        Assert.Equal(["1|2"], Read(bytes, TableEncoding.Utf8).Select(static row => row.Cells));
        var problem = Assert.Single(_problems.Kept);
        Assert.Equal((2, 3, "b"), (problem.Row, problem.Line, problem.Column));
        Assert.Contains("not UTF-8", problem.Found);
        Assert.Contains("--encoding windows-1252", problem.Hint);
    }

    [Fact]
    public void A_nul_in_a_cell_is_named_by_its_column()
    {
        // Beyond the first bytes, by which a table is told from what is none.
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 200)) + "1,x\0y\n3,4\n";

        Assert.Equal(201, Read(text).Count);
        var problem = Assert.Single(_problems.Kept);
        Assert.Equal((201, 202, "b", "a NUL character"), (problem.Row, problem.Line, problem.Column, problem.Found));
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "found an Excel workbook or another archive")]
    [InlineData("SQLite format 3\0", "found an SQLite file")]
    [InlineData("<stata_dta><header>", "found a Stata file")]
    [InlineData("%PDF-1.7", "found a PDF document")]
    [InlineData(" <!DOCTYPE html>", "found a web page or XML")]
    [InlineData("[{\"a\": 1}]", "found JSON")]
    [InlineData("a\0,\0b\0", "found UTF-16 without a byte order mark, or no text")]
    [InlineData("", "found an empty file")]
    [InlineData("\n\n", "found nothing in the file")]
    public void What_is_no_table_is_called_what_it_is(string text, string message)
    {
        var refused = Assert.Throws<RegisterException>(() => Read(text));

        Assert.StartsWith($"t.csv: {message}, expected a table", refused.Message);
        Assert.NotEmpty(refused.Hint);
    }

    [Fact]
    public void Bytes_that_only_claim_to_be_utf_16_are_refused() =>
        Assert.Throws<RegisterException>(() => Read([0xff, 0xfe, (byte)'a', 0, 0, 0xd8, (byte)'x', 0],
            TableEncoding.Utf8));

    // Oracle: the table that was written. Every way the bytes can come in pieces, and every end of a line.
    [Fact]
    public void A_table_is_read_as_it_was_written_however_its_bytes_come()
    {
        const int Seed = 5;
        var random = new Random(Seed);
        for (var round = 0; round < 400; round++)
        {
            var width = random.Next(1, 5);
            var end = new[] { "\n", "\r\n", "\r" }[random.Next(3)];
            var table = Enumerable.Range(0, random.Next(1, 6))
                .Select(_ => Enumerable.Range(0, width).Select(_ => Word(random)).ToArray()).ToList();
            var text = string.Concat(table.Select(row => string.Join(',', row.Select(Quoted)) + end));
            var head = string.Join(',', Enumerable.Range(0, width).Select(static i => $"c{i}")) + end;

            using var bytes = new TrickleStream(Encoding.UTF8.GetBytes(head + text), random.Next(1, 8));
            var rows = Read(bytes, TableEncoding.Utf8);

            Assert.True(_problems.Count == 0, $"seed {Seed}, round {round}: {_problems}");
            Assert.Equal(table.Select(static row => string.Join('|', row)), rows.Select(static row => row.Cells));
        }
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => "ab\"\r\n,;é中"[random.Next(9)])).Trim(' ');

    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private List<(long Row, long Line, string Cells)> Read(string text) =>
        Read(Encoding.UTF8.GetBytes(text), TableEncoding.Utf8);

    private List<(long Row, long Line, string Cells)> Read(byte[] bytes, TableEncoding encoding)
    {
        using var stream = new MemoryStream(bytes);
        return Read(stream, encoding);
    }

    private List<(long Row, long Line, string Cells)> Read(Stream bytes, TableEncoding encoding)
    {
        using var reader = TableReader.Open("t.csv", bytes, encoding, _problems);
        var rows = new List<(long, long, string)>();
        while (reader.Read())
        {
            rows.Add((reader.Row, reader.Line, string.Join('|',
                Enumerable.Range(0, reader.Headings.Length).Select(i => Encoding.UTF8.GetString(reader.Cell(i))))));
        }

        return rows;
    }
}
