using System.Text;
using Pacta.Imports;

namespace Pacta.Tests.Imports.Tables;

public class TableCellTests
{
    private readonly TableProblems _problems = new();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("200", 200)]
    [InlineData("-9", -9)]
    [InlineData("+7", 7)]
    [InlineData("007", 7)]
    [InlineData("200.0", 200)]
    [InlineData("2e+02", 200)]
    [InlineData("2.0E+02", 200)]
    [InlineData("1.816e3", 1816)]
    [InlineData("2147483647", int.MaxValue)]
    public void A_whole_number_is_read_in_every_form_in_which_programs_write_it(string cell, int value)
    {
        Assert.True(CellNumbers.TryWhole(Encoding.UTF8.GetBytes(cell), out var number));
        Assert.Equal(value, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("1.5")]
    [InlineData("1,234")]
    [InlineData("1 234")]
    [InlineData("2147483648")]
    [InlineData("1e300")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("-Infinity")]
    [InlineData("0x10")]
    [InlineData("١٢")]
    [InlineData("200\u00a0")]
    public void What_is_no_whole_number_or_could_be_another_is_none(string cell)
    {
        Assert.False(CellNumbers.TryWhole(Encoding.UTF8.GetBytes(cell), out var number));
        Assert.Equal(0, number);
    }

    [Theory]
    [InlineData("", MissingMarks.Blank, true)]
    [InlineData("", MissingMarks.Dot | MissingMarks.MinusNine, false)]
    [InlineData(".", MissingMarks.Dot, true)]
    [InlineData("-9", MissingMarks.MinusNine, true)]
    [InlineData("-9.0", MissingMarks.MinusNine, true)]
    [InlineData("-9", MissingMarks.Blank | MissingMarks.MinusEight, false)]
    [InlineData("-90", MissingMarks.MinusNine, false)]
    [InlineData("-8", MissingMarks.MinusEight, true)]
    [InlineData("0", MissingMarks.Zero, true)]
    [InlineData("0.0", MissingMarks.Zero, true)]
    [InlineData("200", MissingMarks.Zero, false)]
    [InlineData("NA", MissingMarks.NotAvailable, true)]
    [InlineData("NA", MissingMarks.Blank, false)]
    public void A_mark_is_missing_only_where_the_codebook_has_it(string cell, MissingMarks marks, bool isMissing) =>
        Assert.Equal(isMissing, CellNumbers.IsMissing(Encoding.UTF8.GetBytes(cell), marks));

    [Fact]
    public void A_cell_that_cannot_be_used_is_reported_with_its_place_and_what_was_expected()
    {
        var rows = new TableInMemory("month,weight,name\n13,x,\nJan,\"1,\n,1;5,\u0007b");
        var cells = new TableCells(rows, ColumnMap.Of(rows,
        [
            new("month") { Least = 1, Most = 12, Missing = MissingMarks.Blank }, new("weight"), new("name"),
            new("other") { IsRequired = false },
        ], ColumnChoices.None, _problems), _problems);
        var states = new List<CellState>();
        while (rows.Read())
        {
            states.AddRange(
                [cells.Whole(0, out _), cells.Number(1, out _), cells.Text(2, out _), cells.Whole(3, out _)]);
        }


        Assert.Equal(
            [
                CellState.Wrong, CellState.Wrong, CellState.Wrong, CellState.Missing,
                CellState.Wrong, CellState.Wrong, CellState.Wrong, CellState.Missing,
                CellState.Missing, CellState.Wrong, CellState.Value, CellState.Missing,
            ], states);
        Assert.Equal(
            """
            t.csv: row 1 (line 2), column month: found '13', expected a whole number from 1 to 12.
            t.csv: row 1 (line 2), column weight: found 'x', expected a number.
            t.csv: row 1 (line 2), column name: found an empty cell, expected a text.
            t.csv: row 2 (line 3), column month: found 'Jan', expected a whole number from 1 to 12.
            t.csv: row 2 (line 3), column weight: found '"1', expected a number.
            t.csv: row 2 (line 3), column name: found an empty cell, expected a text.
            t.csv: row 3 (line 4), column weight: found '1;5', expected a number.
            """, _problems.ToString());
    }

    [Fact]
    public void A_long_cell_is_shown_in_part_and_a_control_character_as_one() =>
        Assert.Equal($"'\ufffd{new string('é', 39)}…'",
            TableCells.Shown(Encoding.UTF8.GetBytes("\u0007" + new string('é', 4_000))));
}
