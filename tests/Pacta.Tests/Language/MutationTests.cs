using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>Broken text: nothing throws, one diagnostic a line at most, and formatting changes no meaning.</summary>
public class MutationTests
{
    private const int Cases = 20_000;
    private const int LongestBlock = 700;
    private const int Seed = 1950_02_14;
    private const string Alphabet = "  \n\n\t\r\",:[]#{}\\-./~?X0129abz ACZ\u00a0\u0007\ufffd\u2026\ud83d";

    private static readonly string[] s_blocks =
    [
        .. LanguageFiles.Golden("good")
            .SelectMany(static path => File.ReadAllText(path).Split("\n\n"))
            .Where(static block => block.Length is > 0 and < LongestBlock),
        .. BadFile.All.Select(static file => file.Input).Where(static text => text.Length < LongestBlock),
    ];

    [Fact]
    public void Whatever_the_text_parsing_and_formatting_hold_their_promises()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Cases; i++)
        {
            var text = Mutate(s_blocks[random.Next(s_blocks.Length)], random);
            try
            {
                Check(text, compareTrees: i % 5 == 0);
            }
            catch (Exception e)
            {
                Assert.Fail($"case {i} of seed {Seed}:\n{text}\n---\n{e}");
            }
        }
    }

    [Fact]
    public void Random_characters_hold_them_too()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Cases / 4; i++)
        {
            var characters = Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]);
            Check(string.Concat(characters), compareTrees: true);
        }
    }

    private static void Check(string text, bool compareTrees)
    {
        var file = Parser.Parse("a.pacta", text);
        var map = new LineMap(text);
        var lines = file.Diagnostics.Select(d => map.PositionOf(d.Primary.Span.Start).LineNumber).ToList();
        Assert.Equal(lines.Distinct(), lines);
        Assert.All(file.Diagnostics, d => Assert.InRange(d.Primary.Span.End, d.Primary.Span.Start, text.Length));
        Assert.True(file.Diagnostics.Length == 0 || DiagnosticRenderer.Render(file).Length > 0);

        var formatted = Formatter.Format(file);
        var again = Parser.Parse("a.pacta", formatted);
        Assert.Equal(SyntaxDump.TokensOf(file), SyntaxDump.TokensOf(again));
        Assert.Equal(formatted, Formatter.Format(again));
        if (compareTrees)
            Assert.Equal(SyntaxDump.Of(file), SyntaxDump.Of(again));
    }

    private static string Mutate(string text, Random random)
    {
        for (var count = random.Next(1, 5); count > 0 && text.Length > 0; count--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text[..at],
                4 => text.Remove(at, 1).Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
                _ => SwapLines(text, random),
            };
        }

        return text;
    }

    private static string SwapLines(string text, Random random)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }
}
