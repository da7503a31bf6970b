using Pacta.Imports;
using Pacta.Language;

namespace Pacta.Tests.Imports.Atop;

/// <summary>Small member levels: what becomes of numbers, days and limits, and what is reported.</summary>
public class AtopTableTests
{
    [Theory]
    [InlineData("member=200 moent=2 dayent=30", "1 dayent: '30', expected a day of that month")]
    [InlineData("member=200 moent= dayent=3", "1 moent: an empty cell, expected a month, for a day is given")]
    [InlineData("member=200 moent=13", "1 moent: '13', expected a whole number from 0 to 12")]
    [InlineData("member=200 yrent=", "1 yrent: an empty cell, expected a whole number from 1000 to 2100")]
    [InlineData("member=200 dayexit=0", "1 dayexit: '0', expected a day from 1, or nothing")]
    [InlineData("member=200 yrexit=1900", "1 yrexit: an exit that is not after the entry, expected a later day")]
    [InlineData("member=200 ineffect=1", "1 ineffect: '1', expected 0, for YREXIT is a year")]
    [InlineData("member=200 yrexit=0 moexit=0 dayexit=0", "1 ineffect: '0', expected 1, for YREXIT is 0")]
    [InlineData("member=200 defense=1 defcoadv=1 conditio=1",
        "1 defcon: '0', expected 1, for a column of its limits is 1")]
    [InlineData("member=200 concon=1 conditio=1", "1 concon: '1', expected 0, for no column of its limits is 1")]
    [InlineData("member=200 defense=2", "1 defense: '2', expected a whole number from 0 to 1")]
    [InlineData("member=200 version=4.0", "1 version: '4.0', expected 5.1")]
    [InlineData("member=999 cowsys=1",
        "1 member: '999', expected the number of a state in the list of the Correlates of War")]
    public void What_cannot_be_right_is_reported_by_row_and_column(string cells, string problem)
    {
        Assert.Contains(problem, new AtopTable().Row(cells).Row("member=220").Problems());
    }

    [Fact]
    public void The_same_days_of_one_member_in_one_phase_are_reported()
    {
        var table = new AtopTable().Row("member=200").Row("member=220").Row("member=200 yrent=1909");

        Assert.Equal(["3 yrent: the member in the same phase on days of row 1 already, expected days of its own"],
            table.Problems());
    }

    [Fact]
    public void Other_promises_of_one_member_in_one_phase_are_reported()
    {
        var table = new AtopTable().Row("member=200 defense=1").Row("member=220")
            .Row("member=200 yrent=1911 yrexit=1912");

        Assert.Equal(["3 phase: other promises of this member than in row 1, in the same phase, "
            + "expected a phase of its own"], table.Problems());
    }

    [Fact]
    public void Numbers_in_exponent_form_are_numbers() => Assert.Empty(
        new AtopTable().Row("member=2.0E+02 yrent=1.9e+03 defense=1.0").Row("member=220 defense=1").Problems());

    [Fact]
    public void A_number_means_the_state_that_has_it_that_day()
    {
        var text = Text(new AtopTable().Row("member=365 yrent=1990 yrexit=1991 defense=1")
            .Row("member=365 phase=1 yrent=1995 yrexit=1996 defense=1")
            .Row("member=255 yrent=1930 defense=1 yrexit=1931")
            .Row("member=260 yrent=1954 defense=1 yrexit=1960"));

        Assert.Contains("definitively signed by SUN 1990-01-01 [atop-5-1 \"row 1, YRENT\"]", text);
        Assert.Contains("definitively signed by RUS 1995-01-01 [atop-5-1 \"row 2, YRENT\"]", text);
        Assert.Contains("definitively signed by DEU 1930-01-01 [atop-5-1 \"row 3, YRENT\"]", text);
        // Before its number begins: the state that has it next.
        Assert.Contains("definitively signed by DEU 1954-01-01 [atop-5-1 \"row 4, YRENT\"]", text);
    }

    [Fact]
    public void A_member_whose_number_passes_to_another_legal_person_leaves_and_that_one_enters()
    {
        var text = Text(new AtopTable().Row("member=345 yrent=1990 yrexit=1992 moexit=5 dayexit= nonagg=1")
            .Row("member=365 yrent=1990 yrexit=1995 nonagg=1"));

        Assert.Contains("ended      for YUG 1992-04-27 by unstated cause [atop-5-1 \"row 1, YREXIT\"]", text);
        Assert.Contains("definitively signed by SCG 1992-04-27 [atop-5-1 \"row 1, YRENT\"]", text);
        Assert.Contains("ended      for SCG 1992-05 by unstated cause [atop-5-1 \"row 1, YREXIT\"]", text);
        // The same legal person under its next name goes on.
        Assert.Contains("ended      for RUS 1995-01-01 by unstated cause [atop-5-1 \"row 2, YREXIT\"]", text);
        Assert.DoesNotContain("RUS 1991", text);
    }

    [Fact]
    public void A_member_outside_the_state_system_that_no_list_has_is_a_participant()
    {
        var import = new AtopTable().Row("member=9000 cowsys=0 defense=1").Row("member=220 defense=1")
            .Import(new TableProblems());

        Assert.Equal([new(9000, "XAA")], import.Participants);
        Assert.Contains("participant XAA \"Member 9000 of ATOP\"", import.Files()[0].Text);
        Assert.DoesNotContain(AtopData.Compile(import.Files()).Diagnostics,
            static d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_limited_promise_is_no_unconditional_one()
    {
        var text = Text(new AtopTable()
            .Row("member=200 conditio=1 defense=1 defcon=1 defconpr=1 defcoloc=1 neutral=1 neucon=1 neucoatt=1 "
                + "consul=1 concon=1 concoreq=1")
            .Row("member=220 conditio=1 olimob=1 offense=1 nonagg=1 obvary=1"));

        var duties = text.Split('\n').Select(static line => line.Trim()).ToList();
        Assert.Equal(
            [
                "when anyone attacks a party, unprovoked:",
                "GBR must defend the attacked party, in some cases only "
                    + "[atop-5-1 \"row 1, DEFENSE, DEFCOLOC, DEFCONPR\"]",
                "when a party attacks anyone:",
                "FRA must join that power, in some cases only, toward some only "
                    + "[atop-5-1 \"row 2, OFFENSE, OLIMOB, OBVARY\"]",
                "when anyone attacks a party:",
                "GBR must stay neutral toward the attacked party [atop-5-1 \"row 1, NEUTRAL, NEUCOATT\"]",
                "FRA must not attack every other party, in some cases only, toward some only "
                    + "[atop-5-1 \"row 2, NONAGG, OLIMOB, OBVARY\"]",
                "when anyone threatens a party:",
                "GBR must consult every other party, on request [atop-5-1 \"row 1, CONSUL, CONCOREQ\"]",
            ],
            duties[(duties.IndexOf("section 1") + 1)..].Take(9));
    }

    [Fact]
    public void A_value_that_only_some_rows_have_is_noted_with_these_rows()
    {
        var text = Text(new AtopTable().Row("member=200 defense=1 milcon=2 base=1").Row("member=220 defense=1 milcon=2")
            .Row("member=2 defense=1 milcon=2 proadd="));

        Assert.Contains("note \"MILCON 2\" [atop-5-1 \"rows 1-3\"]", text);
        Assert.Contains("note \"BASE 1\" [atop-5-1 \"row 1\"]", text);
        Assert.Contains("note \"not known: PROADD\" [atop-5-1 \"row 3\"]", text);
    }

    [Fact]
    public void Each_phase_names_among_whom_it_runs_and_membership_goes_on()
    {
        var text = Text(new AtopTable().Row("member=200 phase=1 defense=1 yrexit=1905")
            .Row("member=220 phase=1 defense=1 yrexit=1905").Row("member=200 phase=2 consul=1 yrent=1905")
            .Row("member=220 phase=2 consul=1 yrent=1905"));

        Assert.Contains("among GBR from 1900-01-01 until 1905-01-01 [atop-5-1 \"row 1, PHASE\"]", text);
        Assert.Contains("section 2 \"phase 2\"", text);
        Assert.Contains("ended      for GBR 1910-01-01 by unstated cause [atop-5-1 \"row 3, YREXIT\"]", text);
        Assert.DoesNotContain("ended      for GBR 1905", text);
    }

    private static string Text(AtopTable table)
    {
        var problems = new TableProblems();
        var files = table.Import(problems).Files();
        Assert.Equal("", problems.ToString());
        Assert.DoesNotContain(AtopData.Compile(files).Diagnostics, static d => d.Severity == Severity.Error);
        return string.Concat(files.Skip(1).Select(static f => f.Text));
    }
}
