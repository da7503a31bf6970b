using System.Collections.Immutable;
using Pacta.Language;
using Pacta.Register;

namespace Pacta.Tests.Language;

public class CitationTests
{
    [Theory]
    [InlineData("\"p. 3\"")]
    [InlineData("paragraph 12")]
    [InlineData("quote \"the \\\"best\\\" words\" after \"C:\\\\\" before \"]\"")]
    [InlineData("at 1204 to 1287 hash 9f86d081884c")]
    [InlineData("\"p. 3\" paragraph 12 quote \"words\" at 0 to 5")]
    public void A_place_is_written_as_it_was_read(string place) => Assert.Equal(place, Parse(place).ToString());

    [Fact]
    public void The_parts_of_a_place_stand_in_any_order() => Assert.Equal(
        "\"p. 3\" paragraph 12 quote \"words\" after \"the\" at 1 to 9 hash 9f86d081884c",
        Parse("at 1 to 9 hash 9f86d081884c quote \"words\" after \"the\" \"p. 3\" paragraph 12").ToString());

    [Fact]
    public void A_source_named_twice_in_a_line_is_cited_for_two_passages()
    {
        var citations = Compile("s paragraph 1, s paragraph 2, s");

        Assert.Equal([1, 2, null], citations.Select(static citation => citation.Place?.Paragraph));
    }

    [Fact]
    public void A_place_without_parts_or_with_nothing_to_check_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new CitedPlace(null));
        Assert.Throws<ArgumentException>(() => new CitedPlace(null, 0));
        Assert.Throws<ArgumentException>(() => new CitedPlace("p. 1", position: new(1, 2, null)));
        Assert.Throws<ArgumentException>(() => new TextPositionSelector(2, 2, "9f86d081884c"));
        Assert.Throws<ArgumentException>(() => new TextPositionSelector(1, 2, "9F86D081884C"));
        Assert.Throws<ArgumentException>(() => new TextQuoteSelector("\u200b \u00a0"));
    }

    private static CitedPlace Parse(string place) => Compile("s " + place)[0].Place!;

    private static ImmutableArray<Citation> Compile(string citations)
    {
        var text = $"source s \"S\"\n\nevent e-1900 \"E\" 1900 [{citations}]\n";
        var compilation = RegisterCompiler.Compile([Parser.Parse("t.pacta", text)]);
        Assert.DoesNotContain(compilation.Diagnostics, static d => d.Severity == Severity.Error);
        return compilation.Register.Events[0].From.Citations;
    }
}
