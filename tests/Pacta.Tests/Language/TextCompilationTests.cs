using System.Collections.Immutable;
using System.Globalization;
using Pacta.Formats;
using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>
/// A register compiled file by file from its text is the one compiled from its whole syntax, mistakes and all.
/// </summary>
public class TextCompilationTests
{
    private const int Variants = 5_000;
    private const int Seed = 1969_03_02;

    [Fact]
    public void The_register_that_ships_is_the_same_from_its_text_and_from_its_syntax()
    {
        var files = RegisterReader.ReadEmbedded();

        AssertSame(files);
    }

    [Fact]
    public void A_damaged_register_has_the_same_content_and_the_same_mistakes()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Variants; i++)
        {
            var piece = Specimen.All[random.Next(Specimen.All.Length)];
            var other = Specimen.All[random.Next(Specimen.All.Length)];
            var damaged = Mutator.Damage(piece.Text + other.Text, other.Text, random);
            AssertSame([piece.World, Parser.Parse("a.pacta", damaged), Parser.Parse("b.pacta", other.Text)]);
        }
    }

    [Theory]
    [InlineData("treaty a-1950 \"A\"\n    parties CHN, JPN\n state USA \"U\"\n    exists 1816/..\n")]
    [InlineData("treaty a-1950 \"A\"\n    parties CHN, JPN\n# between\n    signed 1950\n\n    adopted 1950\n  note \"odd\"\n    ended 1951 by war\n")]
    [InlineData("\ufefftreaty a-1950 \"A\"\r\n    parties CHN\r\n    replaces b-1950\r\ntreaty b-1950 \"B\"\r\n    replaces a-1950\r\n")]
    [InlineData(" treaty a-1950 \"A\"\n    parties CHN\ntreaty a-1950 \"A again\"\n    signed 1950 [nobody]\n")]
    [InlineData("treatyx\n    parties CHN\ntreaty\n    parties CHN\nexchange of notes a-1950 \"A\"\n\tparties CHN\n        signed 1950\n")]
    public void Blocks_end_where_the_parser_ends_them(string text) => AssertSame([Parser.Parse("a.pacta", text)]);

    private static void AssertSame(ImmutableArray<FileSyntax> files)
    {
        var fromSyntax = RegisterCompiler.Compile(files);

        var fromText = RegisterCompiler.Compile([.. files.Select(static f => new FileText(f.Path, f.Text))]);

        Assert.Equal(Mistakes(fromSyntax), Mistakes(fromText));
        if (RegisterDump.Of(fromSyntax.Register) != RegisterDump.Of(fromText.Register))
            Assert.Fail($"the registers differ:\n{files[^1].Text}");
    }

    private static IEnumerable<string> Mistakes(Compilation compilation) => compilation.Diagnostics.Select(static d =>
        string.Create(CultureInfo.InvariantCulture,
            $"{d.Code} {d.Primary.Path} {d.Primary.Span.Start}..{d.Primary.Span.End}"));
}
