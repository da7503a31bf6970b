using Pacta.Quotations;

namespace Pacta.Tests.Quotations;

public class NearestSearchTests
{
    [Fact]
    public void The_fewest_changes_are_those_of_the_best_of_all_parts()
    {
        var random = new Random(Seed: 1972);
        for (var round = 0; round < 2_000; round++)
        {
            var (words, text) = (Codes(random, 1, 5), Codes(random, 0, 8));

            var (start, end, changes) = FewestChanges.Of(words, text);

            Assert.Equal(Parts(text).Min(part => Changes(words, part)), changes);
            Assert.Equal(changes, Changes(words, text.AsSpan(start..end)));
        }
    }

    [Theory]
    [InlineData("eternal paece", "eternal peace", 2)]
    [InlineData("Eternal peace", "eternal peace", 1)]
    [InlineData("cooperation 和平 treaty", "co-operation 和平 treaty", 1)]
    [InlineData("the 😀 face", "the 😁 face", 1)]
    public void Words_with_a_slip_are_near_to_the_right_ones(string words, string right, int changeCount)
    {
        var filling = string.Join(' ', Enumerable.Range(0, 3000).Select(static i => $"paragraph {i} 😀 of the treaty"));
        var text = NormalizedText.Of($"{filling} {right} {filling}");

        var nearest = NearestSearch.Find(text, words)!;

        Assert.Equal((right, changeCount), (text.TextOf(nearest.Passage).ToString(), nearest.ChangeCount));
    }

    [Theory]
    [InlineData("nothing like it")]
    [InlineData("ab")]
    public void What_is_unlike_everything_is_near_to_nothing(string words) =>
        Assert.Null(NearestSearch.Find(NormalizedText.Of("the treaty of peace between the powers"), words));

    [Fact]
    public void Long_words_are_looked_for_by_their_start()
    {
        var words = string.Join(' ', Enumerable.Range(100, 400).Select(static i => $"w{i}"));
        var text = NormalizedText.Of("before " + words.Replace("w101", "w1o1", StringComparison.Ordinal));

        var nearest = NearestSearch.Find(text, words)!;

        Assert.Equal((7, 1), (nearest.Passage.Start, nearest.ChangeCount));
    }

    private static int[] Codes(Random random, int shortest, int longest) =>
        [.. Enumerable.Range(0, random.Next(shortest, longest + 1)).Select(_ => random.Next(3))];

    private static IEnumerable<int[]> Parts(int[] text)
    {
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
                yield return text[start..end];
        }
    }

    // By the definition: the last character is taken out, put in, exchanged, or the same.
    private static int Changes(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.IsEmpty || other.IsEmpty)
            return one.Length + other.Length;
        var same = Changes(one[..^1], other[..^1]) + (one[^1] == other[^1] ? 0 : 1);
        return Math.Min(same, 1 + Math.Min(Changes(one[..^1], other), Changes(one, other[..^1])));
    }
}
