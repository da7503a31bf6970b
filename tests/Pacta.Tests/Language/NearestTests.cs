using Pacta.Language;

namespace Pacta.Tests.Language;

public class NearestTests
{
    private static readonly string[] s_words = ["signed", "signature", "ratified", "must", "must not", "USA", "RUS"];

    [Theory]
    [InlineData("sigend", "signed")]
    [InlineData("Ratifyed", "ratified")]
    [InlineData("signat", "signed")]
    [InlineData("signatu", "signature")]
    [InlineData("mst", "must")]
    [InlineData("usa", "USA")]
    [InlineData("RSU", "RUS")]
    [InlineData("XYZ", null)]
    [InlineData("", null)]
    [InlineData("frobnicate", null)]
    public void The_nearest_word_is_at_most_two_slips_away_or_starts_with_what_was_typed(string typed, string? meant) =>
        Assert.Equal(meant, Nearest.Of(typed, s_words));

    // Oracle: distances counted by trying every single slip, breadth first, over a tiny alphabet.
    [Fact]
    public void Two_slips_are_found_exactly_where_trying_every_slip_finds_them()
    {
        const string word = "abacb";
        var near = Slips(word).SelectMany(Slips).Concat(Slips(word)).ToHashSet();

        foreach (var other in Slips(word).SelectMany(Slips).SelectMany(Slips).Distinct())
        {
            // A swap that is then edited again counts three here, as it does in optimal string alignment.
            if (Nearest.Of(other, [word]) is not null && !word.StartsWith(other, StringComparison.Ordinal))
                Assert.Contains(other, near);
        }

        Assert.All(Slips(word), static slip => Assert.Equal(word, Nearest.Of(slip, [word])));
    }

    private static IEnumerable<string> Slips(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in "abc")
            {
                yield return word[..i] + letter + word[i..];
                if (i < word.Length)
                    yield return word[..i] + letter + word[(i + 1)..];
            }

            if (i < word.Length)
                yield return word[..i] + word[(i + 1)..];
            if (i + 1 < word.Length)
                yield return word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
        }
    }
}
