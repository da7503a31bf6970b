using Pacta.Language;
using Pacta.Register;
using ActorForm = Pacta.Language.ActorForm;

namespace Pacta.Tests.Language;

public class ParserTests
{
    [Fact]
    public void Twenty_mistakes_give_twenty_diagnostics_each_on_its_line()
    {
        const string source = """
            treatty a-1900 "A"
                parties CHN, Rus, Jpn, XX
                signed 1900-13-01 at
                ratified CHN 1900, 1901
                exchanged at
                in forse 1900 by exchang
                lasts 20 year and more
                renews 5 years unless 1 yer before
                may be denounced on notice
                role great powers
                article
                    CHN shall defend RUS
                    parties must dance, soon
                    when anyone atacks:
                        parties must aid CHN wth arms, at onze
                    when anyone threatens a party
                        parties must consult each other, within a week
                expect on 1900 a-1900 is in force
            state chn China
            frobnicate "B" [
            """;

        var file = Parser.Parse("a.pacta", source);
        var map = new LineMap(source);

        Assert.Equal(
            Enumerable.Range(1, 20), file.Diagnostics.Select(d => map.PositionOf(d.Primary.Span.Start).LineNumber));
    }

    [Fact]
    public void What_stands_beside_a_mistake_is_still_understood()
    {
        const string source = "treatty a-1900 \"A\"\n    ratified by CHN 1950-02-30, RUS 1950-02-01 [b]\n";
        var file = Parser.Parse("a.pacta", source);

        Assert.Equal(2, file.Diagnostics.Length);
        var instrument = Assert.IsType<InstrumentSyntax>(Assert.Single(file.Statements));
        var act = Assert.IsType<ActSyntax>(Assert.Single(instrument.Body));
        Assert.Equal((InstrumentKind.Treaty, "a-1900"), (instrument.Kind, instrument.Name.Text));
        Assert.Equal(ActKind.Ratification, act.Act);
        Assert.Equal(["CHN", "RUS"], act.Entries.Select(static entry => entry.State.Text));
        Assert.Null(act.Entries[0].Date.Value);
        Assert.Equal("1950-02-01", act.Entries[1].Date.Value?.ToString());
        Assert.Equal("b", Assert.Single(act.Asserted.Citations).Source.Text);
    }

    [Theory]
    [InlineData("must use force against JPN", ActionKind.UseForce)]
    [InlineData("must not use nuclear weapons", ActionKind.UseWeapon)]
    [InlineData("must aid a state allied with JPN with arms", ActionKind.AidArms)]
    [InlineData("must aid the adversary of JPN", ActionKind.AidAdversary)]
    [InlineData("must cooperate with JPN in \"trade, in peace\"", ActionKind.Cooperate)]
    public void Actions_that_start_alike_are_told_apart(string rest, ActionKind kind)
    {
        var file = Parser.Parse("a.pacta", $"treaty a \"A\"\n    article 1\n        CHN {rest}\n");

        Assert.Equal("", DiagnosticRenderer.Render(file));
        Assert.Equal(kind, Assert.Single(SyntaxDump.DutiesOf(file)).Action.Kind);
    }

    [Fact]
    public void Spans_cover_exactly_what_they_name()
    {
        const string source = "treaty a-1900 \"A\"  # x\n    signed  by CHN 1950 , RUS 1951/1952 [b , c \"p. 3\"]\n";
        var file = Parser.Parse("a.pacta", source);
        var act = (ActSyntax)((InstrumentSyntax)file.Statements[0]).Body[0];

        Assert.Equal("signed  by CHN 1950 , RUS 1951/1952", TextOf(act.Span));
        Assert.Equal(["CHN", "RUS"], act.Entries.Select(entry => TextOf(entry.State.Span)));
        Assert.Equal(["1950", "1951/1952"], act.Entries.Select(entry => TextOf(entry.Date.Span)));
        Assert.Equal(["b", "c \"p. 3\""], act.Asserted.Citations.Select(citation => TextOf(citation.Span)));

        string TextOf(TextSpan span) => source.Substring(span.Start, span.Length);
    }

    [Fact]
    public void Several_states_are_one_actor_and_other_alternatives_a_choice()
    {
        var file = Parser.Parse("a.pacta", """
            treaty a "A"
                article 1
                    CHN or PRK must defend JPN or a state allied with JPN
                    CHN must not attack anyone other than JPN or USA
            """);
        var duties = SyntaxDump.DutiesOf(file).ToList();

        Assert.Equal((ActorForm.States, 2), (duties[0].Debtor.Form, duties[0].Debtor.Names.Length));
        Assert.Equal(
            [ActorForm.States, ActorForm.AlliedWith], duties[0].Action.Actor!.Parts.Select(static part => part.Form));
        Assert.Equal((ActorForm.AnyoneBut, 2), (duties[1].Action.Actor!.Form, duties[1].Action.Actor!.Names.Length));
    }

    [Fact]
    public void Text_gives_back_what_was_quoted()
    {
        var file = Parser.Parse("a.pacta", "source a \"say \\\"no\\\" to \\\\\"\n");

        Assert.Equal("say \"no\" to \\", Assert.IsType<SourceSyntax>(Assert.Single(file.Statements)).Title);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_ends_a_line(string lineEnd)
    {
        var file = Parser.Parse("a.pacta", $"\ufeffarea A{lineEnd}{lineEnd}area B{lineEnd}    note \"b\"{lineEnd}");

        Assert.Equal("", DiagnosticRenderer.Render(file));
        Assert.Equal([1, 3], file.Lines.Select(static line => line.LineNumber));
    }
}
