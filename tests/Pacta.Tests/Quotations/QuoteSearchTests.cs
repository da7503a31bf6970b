using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Tests.Quotations;

public class QuoteSearchTests
{
    // A tiny alphabet, so that words stand often, overlap, and meet their context in every way.
    private static readonly string[] s_letters = ["a", "b", " ", "😀", "é"];

    [Fact]
    public void A_quotation_stands_exactly_where_a_naive_search_finds_it()
    {
        var random = new Random(Seed: 2001);
        var total = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = NormalizedText.Of(Word(random, 14));
            var (exact, prefix, suffix) = (Word(random, 2), Word(random, 1), Word(random, 1));
            if (!TextQuoteSelector.HasWords(exact))
                continue;
            var quote = new TextQuoteSelector(exact, NullIfEmpty(prefix), NullIfEmpty(suffix));

            var found = new QuoteSearch(quote).In(text, new(0, text.Length)).ToList();

            Assert.Equal(Naive(text.ToString(), quote), found.Select(static p => (p.Start, p.End)));
            total += found.Count;
        }

        Assert.True(total > 5_000);
    }

    [Theory]
    [InlineData("eternal  peace", "an\u00a0eternal\r\npeace here")]
    [InlineData("caf\u00e9", "the cafe\u0301 closed")]
    [InlineData("cooperation", "co\u00adoper\u200bation")]
    public void Words_are_compared_in_normal_form(string exact, string text) =>
        Assert.Single(Find(text, new(exact)));

    [Fact]
    public void Words_that_overlap_themselves_are_found_each_time() =>
        Assert.Equal([new(0, 3), new(2, 5)], Find("ababa", new("aba")));

    [Fact]
    public void Context_chooses_among_equal_words()
    {
        const string text = "in 1950 a pact; in 2001 a pact, too";

        Assert.Equal([new(10, 14)], Find(text, new("pact", "1950 a")));
        Assert.Equal([new(26, 30)], Find(text, new("pact", null, ", too")));
        Assert.Empty(Find(text, new("pact", "1950 a", ", too")));
    }

    [Fact]
    public void A_letter_is_not_found_inside_the_one_that_it_is_part_of() => Assert.Empty(Find("caf\u00e9", new("e")));

    [Fact]
    public void Within_a_passage_only_what_lies_in_it_whole_counts()
    {
        var text = NormalizedText.Of("pact and pact");

        Assert.Equal([new(9, 13)], new QuoteSearch(new("pact")).In(text, new(1, 13)));
        Assert.Empty(new QuoteSearch(new("pact")).In(text, new(1, 12)));
    }

    private static IEnumerable<Passage> Find(string text, TextQuoteSelector quote)
    {
        var normalized = NormalizedText.Of(text);
        return new QuoteSearch(quote).In(normalized, new(0, normalized.Length));
    }

    // Lists of whole characters, compared place by place.
    private static IEnumerable<(int Start, int End)> Naive(string text, TextQuoteSelector quote)
    {
        var letters = Letters(text);
        var exact = Letters(quote.Exact);
        for (var start = 0; start + exact.Count <= letters.Count; start++)
        {
            var end = start + exact.Count;
            var before = string.Concat(letters[..start]).TrimEnd();
            var after = string.Concat(letters[end..]).TrimStart();
            if (letters[start..end].SequenceEqual(exact)
                && before.EndsWith(string.Concat(Letters(quote.Prefix ?? "")), StringComparison.Ordinal)
                && after.StartsWith(string.Concat(Letters(quote.Suffix ?? "")), StringComparison.Ordinal))
                yield return (start, end);
        }
    }

    private static List<string> Letters(string text) =>
        [.. string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).EnumerateRunes()
            .Select(static rune => rune.ToString())];

    private static string Word(Random random, int longest) =>
        string.Concat(random.GetItems(s_letters, random.Next(longest + 1)));

    private static string? NullIfEmpty(string text) => TextQuoteSelector.HasWords(text) ? text : null;
}
