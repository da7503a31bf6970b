using Pacta.Law.Rules;
using Pacta.Tests.House;

namespace Pacta.Tests.Law;

/// <summary>
/// docs/law.md lists the rules of the catalogue, each once, in order, with the article that the engine cites.
/// </summary>
public class LawDocumentTests
{
    [Fact]
    public void The_document_lists_every_rule_of_the_catalogue_in_its_order()
    {
        var listed = Rows().Select(static cells => cells[1].Trim('`'));

        Assert.Equal(Catalogue.All.Select(static rule => rule.Id), listed);
    }

    [Fact]
    public void The_document_cites_the_article_that_the_engine_cites()
    {
        foreach (var cells in Rows())
        {
            var rule = Catalogue.Find(cells[1].Trim('`'))!;
            // The engine also names what is no article: "clause on term".
            if (rule.Article.StartsWith("VCLT", StringComparison.Ordinal))
                Assert.StartsWith(cells[2], rule.Article, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rule_is_found_by_its_id_and_nothing_else()
    {
        foreach (var rule in Catalogue.All)
            Assert.Same(rule, Catalogue.Find(rule.Id));
        Assert.Null(Catalogue.Find("vclt-999"));
    }

    private static IEnumerable<string[]> Rows() => File.ReadLines(Repository.At("docs", "law.md"))
        .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(static line => Array.ConvertAll(line.Split('|'), static cell => cell.Trim()));
}
