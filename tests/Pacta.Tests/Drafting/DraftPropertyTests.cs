using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Pacta.Drafting;
using Pacta.Quotations;

namespace Pacta.Tests.Drafting;

public class DraftPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "China", "Russia’s", "Moscow", "the", "1950", "treaty", "July 15-18", "$8 billion", "of", "in", ", ", ". ", "-",
        "30 years", "later", "‘80s", "signed", "U.S.", "(", ")", "\n\n", "May", "first", "quarter", "\ud83d\ude00",
        "\ud83d",
        "e\u0301", "last year", "1996-97", "\u2014", "twenty-five", "percent", "ABM Treaty", "between", "\"", "#", "\t",
    ];

    private static readonly Gen<string> s_texts =
        Gen.Elements(s_pieces).ListOf().Select(static pieces => string.Join(' ', pieces));

    [Fact]
    public void Findings_stand_in_order_never_overlap_and_point_at_their_text() =>
        Prop.ForAll(s_texts.ToArbitrary(), static text =>
        {
            var normalized = NormalizedText.Of(text);
            var end = 0;
            foreach (var finding in Reader.Recogniser.Find(normalized, null))
            {
                Assert.True(end <= finding.Passage.Start && finding.Passage.Start < finding.Passage.End);
                Assert.Equal(normalized.TextOf(finding.Passage).Trim().ToString(),
                    normalized.TextOf(finding.Passage).ToString());
                end = finding.Passage.End;
            }

            Assert.True(end <= normalized.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_text_all_proposals_together_parse() =>
        Prop.ForAll(s_texts.ToArbitrary(), static text =>
        {
            var normalized = NormalizedText.Of(text);
            var paper = DraftPaper.Write(normalized, [.. Reader.Draft(normalized)], "lat-2001", ["A draft."]);

            Assert.Empty(Pacta.Language.Parser.Parse("draft", DraftPaper.TakeAll(paper)).Diagnostics);
            Assert.Empty(Pacta.Language.Parser.Parse("draft", paper).Diagnostics);
            Assert.Empty(Pacta.Language.Parser.Parse("draft", paper).Statements);
        }).QuickCheckThrowOnFailure();

    // The time is not looked at: with a step that is not linear this would not end.
    [Fact]
    public void Twenty_megabytes_are_read_to_the_end()
    {
        const string sentence = "In 1950 China and the Soviet Union signed a treaty in Moscow for 30 years. ";
        var text = new StringBuilder(20_000_000);
        while (text.Length < 20_000_000)
            text.Append(sentence);

        var findings = Reader.Recogniser.Find(NormalizedText.Of(text.ToString()), null);

        Assert.Equal(text.Length / sentence.Length, findings.Count(static f => f.Kind == FindingKind.Duration));
    }

    [Theory]
    [InlineData("China ")]
    [InlineData("1950-")]
    [InlineData("treaty ")]
    [InlineData("twenty and ")]
    [InlineData("U.")]
    [InlineData("'s")]
    [InlineData("x")]
    public void A_megabyte_of_one_word_is_read_to_the_end(string word)
    {
        var text = new StringBuilder().Insert(0, word, 1_000_000 / word.Length).ToString();

        Assert.True(Reader.Recogniser.Find(NormalizedText.Of(text), null).Length >= 0);
    }
}
