using System.Collections.Immutable;
using Pacta.Imports;

namespace Pacta.Tests.Imports.Tables;

public class ColumnMapTests
{
    private static readonly ImmutableArray<TableField> s_fields =
    [
        new("ccode") { OtherHeadings = ["cow"] },
        new("start") { MostColumns = 3 },
        new("version") { IsRequired = false },
    ];

    private readonly TableProblems _problems = new();

    [Theory]
    [InlineData("ccode,start,version", "", "0;1;2")]
    [InlineData("VERSION,Start,CCode", "", "2;1;0")]
    [InlineData("cow,start", "", "0;1;")]
    [InlineData("y,d,m,a", "ccode=a,start=y+m+d", "3;0 2 1;")]
    [InlineData("y+m,a", "ccode=a,start=y+m", "1;0;")]
    [InlineData("ccode,start,cow", "", "0;1;")]
    public void Columns_are_found_by_their_usual_headings_or_by_those_that_are_named(
        string headings, string choices, string columns)
    {
        var map = Map(headings, choices);

        Assert.Equal("", _problems.ToString());
        Assert.Equal(columns, string.Join(';', Enumerable.Range(0, 3)
            .Select(i => string.Join(' ', map.ColumnsOf(i).ToArray()))));
    }

    [Theory]
    [InlineData("ccode,begin", "", "column start: found no such column among ccode, begin, expected one.")]
    [InlineData("ccode,strat", "", "is it strat? Then add --columns start=strat")]
    [InlineData("ccode,start,CCODE,ccode", "", "column ccode: found it as columns 1 and 4, expected one column of")]
    [InlineData("ccode,start", "strt=start", "found --columns strt=…, expected one of ccode, start, version.")]
    [InlineData("ccode,start", "ccode=cod", "column ccode: found no column 'cod', expected one of ccode, start.")]
    [InlineData("ccode,start", "ccode=ccode,ccode=start", "column ccode: found it chosen twice")]
    [InlineData("a,b,c", "ccode=a+b,start=c", "column ccode: found 'a+b', expected the heading of one column among")]
    [InlineData("a,b,c,d,e", "ccode=e,start=a+b+c+d", "expected the headings of at most 3 columns.")]
    public void What_cannot_be_found_is_told_with_what_is_there(string headings, string choices, string message)
    {
        Map(headings, choices);

        Assert.Contains(message, _problems.ToString());
        Assert.Equal(1, _problems.Count);
    }

    [Fact]
    public void Headings_of_which_nothing_is_made_are_listed() =>
        Assert.Equal("x y", string.Join(' ', Map("x,ccode,start,y", "").Unmapped));

    [Theory]
    [InlineData("ccode")]
    [InlineData("=a")]
    [InlineData("ccode=")]
    [InlineData("")]
    public void A_choice_without_a_name_or_a_heading_is_none(string text)
    {
        Assert.False(ColumnChoices.TryParse(["a=b", text], out var choices, out _));
        Assert.Empty(choices.All);
    }

    [Fact]
    public void A_heading_may_hold_commas()
    {
        Assert.True(ColumnChoices.TryParse(["a=b, c,d=e", "f=g"], out var choices, out _));
        Assert.Equal("(a, b, c) (d, e) (f, g)", string.Join(' ', choices.All));
    }

    private ColumnMap Map(string headings, string choices)
    {
        Assert.True(ColumnChoices.TryParse(choices.Length == 0 ? [] : [choices], out var chosen, out _));
        return ColumnMap.Of(new TableInMemory(headings), s_fields, chosen, _problems);
    }
}
