using Pacta.Answers;
using Pacta.Formats;

namespace Pacta.Tests.Formats;

public class TableReportTests
{
    private static readonly Section s_first = new("first", "First", ["a", "b"],
        [new(["1, \"one\"", "é"], static () => [new("so", null, "s", "f:1"), new("and so", null, "", "")])], "none");

    private static readonly Section s_second = new(
        "second", "Second", ["b", "c"], [Row.Of("2", "three\nlines")], "none");

    [Fact]
    public void Csv_unites_the_columns_of_all_sections() => Assert.Equal(
        "section,a,b,c\nfirst,\"1, \"\"one\"\"\",é,\nsecond,,2,\"three\nlines\"\n",
        Csv(new("q", "T", [s_first, s_second]), why: false));

    [Fact]
    public void Csv_puts_the_steps_of_a_row_into_its_last_cell() => Assert.Equal(
        "a,b,why\n\"1, \"\"one\"\"\",é,\"so [s] f:1\nand so\"\n",
        Csv(new("q", "T", [s_first]), why: true));

    [Fact]
    public void Json_keeps_letters_and_order_and_tells_what_an_empty_section_means()
    {
        using var writer = new StringWriter();

        JsonReport.Write(
            new("q", "Côte d'Ivoire", [s_first with { Rows = [], WhenEmpty = "nothing" }]), writer, why: true);

        Assert.Equal("""
            {
              "question": "q",
              "title": "Côte d'Ivoire",
              "sections": [
                {
                  "key": "first",
                  "heading": "First",
                  "rows": [],
                  "when_empty": "nothing"
                }
              ]
            }

            """, writer.ToString());
    }

    private static string Csv(Report report, bool why)
    {
        using var writer = new StringWriter();
        CsvReport.Write(report, writer, why);
        return writer.ToString();
    }
}
