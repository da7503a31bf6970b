using Pacta.Language;
using Pacta.Register;
using Pacta.Tests.House;

namespace Pacta.Tests.Language;

/// <summary>docs/language.md names everything that the parser knows.</summary>
public class ReferenceTests
{
    private static readonly string s_reference = File.ReadAllText(Repository.At("docs", "language.md"));

    [Fact]
    public void The_reference_names_every_statement() => AssertNamed(Keywords.Statements);

    [Fact]
    public void The_reference_names_every_word_of_the_vocabularies() =>
        // The page names one struck party in full and the other participles beside it.
        AssertNamed(Vocabularies.AllWords()
            .Where(static words => !words.StartsWith("the ", StringComparison.Ordinal)).Union(Words.Struck.Words));

    [Fact]
    public void The_reference_shows_every_action_with_its_slots() => AssertNamed(
        ActionFrame.All.Select(static frame => frame.Pattern.Replace("TEXT", "\"text\"", StringComparison.Ordinal))
            .Select(static pattern => $"`{pattern}`"));

    private static void AssertNamed(IEnumerable<string> words) =>
        Assert.DoesNotContain(words, static word => !s_reference.Contains(word, StringComparison.Ordinal));
}
