using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Tests.Quotations;

public class PlaceCheckTests
{
    private const string Text = """
        A treaty of friendship 😀 was signed.

        The old pact of 1950 had a term.
        It ended in 1980.

        The new pact has a term of 20 years.
        """;

    private static readonly string[] s_words = ["a", "bé", "😀", "和平"];

    private static readonly NormalizedText s_text = NormalizedText.Of(Text);

    [Fact]
    public void A_quotation_that_stands_once_holds_and_says_where() => Assert.Equal(
        ("Holds", "friendship"), Check(new(null, quote: new("friendship"))));

    [Fact]
    public void A_quotation_that_stands_twice_is_ambiguous_until_something_decides()
    {
        Assert.Equal(("Ambiguous", "pact|pact"), Check(new(null, quote: new("pact"))));
        Assert.Equal(("Holds", "pact"), Check(new(null, quote: new("pact", "old"))));
        Assert.Equal(("Holds", "pact"), Check(new(null, 3, new("pact"))));
        Assert.Equal(("Holds", "pact has"), Check(new(null, quote: new("pact"), position: At("pact has"))));
    }

    [Fact]
    public void A_quotation_in_another_paragraph_has_moved() =>
        Assert.Equal(("Moved", "20 years"), Check(new(null, 2, new("20 years"))));

    [Fact]
    public void A_quotation_in_another_context_has_moved() =>
        Assert.Equal(("Moved", "1980"), Check(new(null, quote: new("1980", "expired in"))));

    [Fact]
    public void A_quotation_that_stands_nowhere_vanished_and_shows_the_nearest()
    {
        var verdict = PlaceCheck.Of(s_text, new(null, quote: new("treaty of freindship")));

        Assert.Equal((PlaceOutcome.Vanished, 2), (verdict.Outcome, verdict.Nearest!.ChangeCount));
        Assert.Equal("treaty of friendship", s_text.TextOf(verdict.Nearest.Passage).ToString());
    }

    [Fact]
    public void A_paragraph_holds_while_the_text_has_it()
    {
        Assert.Equal(("Holds", "The new pact has a term of 20 years."), Check(new(null, 3)));
        Assert.Equal(("OutOfRange", ""), Check(new(null, 4)));
    }

    [Fact]
    public void A_position_holds_while_its_hash_is_that_of_what_stands_there()
    {
        var position = At("The old pact of 1950 had a term.");

        Assert.Equal(("Holds", "The old pact of 1950 had a term."), Check(new(null, position: position)));
        Assert.Equal(("Holds", "The old pact of 1950 had a term."), Check(new(null, 2, new("1950"), position)));
        Assert.Equal(("Vanished", ""),
            Check(new(null, position: new(position.Start + 1, position.End, position.Hash))));
    }

    [Fact]
    public void A_passage_that_text_before_it_pushed_on_has_moved()
    {
        var cited = new CitedPlace(null, 2, new("1950"), At("The old pact of 1950 had a term."));
        var longer = NormalizedText.Of("A new\n\nstart 😀.\n\n" + Text);

        var verdict = PlaceCheck.Of(longer, cited);

        Assert.Equal(PlaceOutcome.Moved, verdict.Outcome);
        var corrected = PlaceVerdict.Corrected(longer, cited, verdict.Found.First[0]);
        Assert.Equal((4, cited.Quote), (corrected.Paragraph, corrected.Quote));
        Assert.Equal(PlaceOutcome.Holds, PlaceCheck.Of(longer, corrected).Outcome);
    }

    [Fact]
    public void A_passage_in_another_paragraph_than_cited_has_moved_though_its_position_is_right() => Assert.Equal(
        ("Moved", "It ended in 1980."), Check(new(null, 3, position: At("It ended in 1980."))));

    [Fact]
    public void A_passage_that_was_doubled_holds_where_it_was_and_is_ambiguous_elsewhere()
    {
        var cited = new CitedPlace(null, position: At("It ended in 1980."));

        Assert.Equal(PlaceOutcome.Holds, PlaceCheck.Of(NormalizedText.Of(Text + Text), cited).Outcome);
        var verdict = PlaceCheck.Of(NormalizedText.Of($"New. {Text} {Text}"), cited);
        Assert.Equal((PlaceOutcome.Ambiguous, 2), (verdict.Outcome, verdict.Found.Count));
    }

    [Fact]
    public void A_passage_that_was_changed_vanished_though_words_of_it_still_stand()
    {
        var cited = new CitedPlace(null, quote: new("1980"), position: At("It ended in 1980."));
        var changed = NormalizedText.Of(Text.Replace("It ended", "That ended", StringComparison.Ordinal));

        var verdict = PlaceCheck.Of(changed, cited);

        Assert.Equal((PlaceOutcome.Vanished, 0), (verdict.Outcome, verdict.Nearest!.ChangeCount));
        Assert.Equal("1980", changed.TextOf(verdict.Nearest.Passage).ToString());
    }

    [Fact]
    public void A_position_after_the_end_is_out_of_range_unless_its_passage_stands_elsewhere()
    {
        var cited = new CitedPlace(null, position: At("20 years."));

        Assert.Equal(PlaceOutcome.OutOfRange, PlaceCheck.Of(NormalizedText.Of("Short."), cited).Outcome);
        Assert.Equal(PlaceOutcome.Moved, PlaceCheck.Of(NormalizedText.Of("Short: 20 years."), cited).Outcome);
    }

    [Fact]
    public void A_quotation_outside_its_position_has_not_stayed() => Assert.Equal(
        ("Vanished", ""), Check(new(null, quote: new("1950"), position: At("It ended in 1980."))));

    [Fact]
    public void A_position_without_a_hash_is_checked_by_its_quotation()
    {
        var position = At("It ended in 1980.");
        var bare = new TextPositionSelector(position.Start, position.End, null);

        Assert.Equal(("Holds", "It ended in 1980."), Check(new(null, quote: new("1980"), position: bare)));
        Assert.Equal(("Moved", "1950"), Check(new(null, quote: new("1950"), position: bare)));
    }

    [Fact]
    public void Nothing_stands_in_an_empty_text()
    {
        var empty = NormalizedText.Of("");

        Assert.Equal(PlaceOutcome.Vanished, PlaceCheck.Of(empty, new(null, quote: new("a"))).Outcome);
        Assert.Equal(PlaceOutcome.OutOfRange, PlaceCheck.Of(empty, new(null, 1)).Outcome);
        Assert.Equal(PlaceOutcome.OutOfRange, PlaceCheck.Of(empty, new(null, position: At("It"))).Outcome);
    }

    [Fact]
    public void Words_for_people_cannot_be_looked_up() =>
        Assert.Throws<ArgumentException>(() => PlaceCheck.Of(s_text, new("p. 3")));

    // Oracle: every window of so many words, compared as text.
    [Fact]
    public void A_hash_is_found_at_every_run_of_words_that_has_it()
    {
        var random = new Random(Seed: 1999);
        for (var round = 0; round < 300; round++)
        {
            var words = Enumerable.Range(0, 30).Select(_ => s_words[random.Next(s_words.Length)]).ToList();
            var (start, count) = (random.Next(20), random.Next(1, 6));
            var text = NormalizedText.Of(string.Join(' ', words));
            var wanted = string.Join(' ', words.GetRange(start, count));
            var found = HashSearch.Find(text, NormalizedText.Of(wanted).Length, PassageHash.Of(wanted));

            var expected = Enumerable.Range(0, words.Count - count + 1)
                .Where(i => string.Join(' ', words.GetRange(i, count)) == wanted)
                .Select(i => NormalizedText.Of(string.Join(' ', words.Take(i))).Length + (i > 0 ? 1 : 0));
            Assert.Equal(expected, found.Select(static passage => passage.Start));
        }
    }

    private static (string Outcome, string Found) Check(CitedPlace place)
    {
        var verdict = PlaceCheck.Of(s_text, place);
        return (verdict.Outcome.ToString(),
            string.Join('|', verdict.Found.First.Select(static p => s_text.TextOf(p).ToString())));
    }

    private static TextPositionSelector At(string words) =>
        s_text.Cite(new QuoteSearch(new(words)).In(s_text, new(0, s_text.Length)).Single());
}
