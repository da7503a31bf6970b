using Pacta.Language;
using Pacta.Register;

namespace Pacta.Tests.Registers;

/// <summary>What must hold of every file of the register that ships.</summary>
public class RegisterWideTests
{
    // Founding members of the United Nations that the lists of states count only later.
    private static readonly string[] s_foundersBeforeStatehood = ["BLR", "IND", "PHL", "SYR", "UKR"];

    // Days that the register gives in its own word, for want of a legal publication at hand.
    private static readonly string[] s_ownWord =
    [
        "rus-prk-2000: in force",
        "shanghai-1996: in force",
        "sun-jpn-1941: Ratification",
        "sun-jpn-1941: in force",
        "sun-vnm-1978: in force",
        "tripartite-pact-1940: ended",
    ];

    [Fact]
    public void It_compiles_without_errors() =>
        Assert.Empty(Embedded.Compilation.Diagnostics.Where(static d => d.Severity == Severity.Error).Select(Words));

    [Fact]
    public void Its_only_warnings_are_of_founders_of_the_United_Nations_before_their_statehood()
    {
        var warnings = Embedded.Compilation.Diagnostics.Where(static d => d.Severity == Severity.Warning).ToList();

        var states = warnings.Select(static w => w.Primary.Text[..3]).Distinct().Order(StringComparer.Ordinal);

        var kinds = warnings.Select(static w => $"{w.Code} {w.Primary.Path}").Distinct();
        Assert.Equal(["PA0401 treaties/un-charter-1945.pacta"], kinds);
        Assert.Equal(s_foundersBeforeStatehood, states);
    }

    [Fact]
    public void Every_expectation_holds()
    {
        var failed = Embedded.Register.Expectations.Select(Embedded.Questions.Examine).Where(static e => !e.Holds)
            .Select(static e => $"{e.Expectation.Text}: {e.Concluded}");

        Assert.Empty(failed);
        Assert.True(Embedded.Register.Expectations.Length > 600);
    }

    [Fact]
    public void Every_dated_fact_term_and_duty_has_a_source_but_for_those_listed()
    {
        var uncited = Embedded.Register.Instruments
            .SelectMany(static i => Embedded.Facts(i), static (i, fact) => (i.Code, fact.Fact, fact.From))
            .Where(static f => f.From.Citations.IsEmpty).Select(static f => $"{f.Code}: {f.Fact}")
            .Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(uncited.SequenceEqual(s_ownWord), "without a source:\n" + string.Join('\n', uncited));
    }

    [Fact]
    public void Every_source_names_who_published_or_wrote_it() =>
        Assert.Empty(Embedded.Register.Sources
            .Where(static s => s.Publisher is null && s.Author is null).Select(static s => s.Code));

    [Fact]
    public void Every_source_has_a_day_a_series_an_address_or_a_note_to_find_it_by()
    {
        var bare = Embedded.Register.Sources
            .Where(static s => s.Published is null && s.Series is null && s.Url is null && s.Notes.IsEmpty)
            .Select(static s => s.Code);

        Assert.Equal("", string.Join('\n', bare));
    }

    [Fact]
    public void A_file_of_a_treaty_or_statement_holds_one_instrument_and_bears_its_name()
    {
        var misplaced = Embedded.Register.Instruments
            .Where(static i => Path.GetFileNameWithoutExtension(FileOf(i.From)) != i.Code
                || Path.GetDirectoryName(FileOf(i.From)) != (i.IsBinding ? "treaties" : "statements"))
            .Select(static i => $"{i.Code} in {FileOf(i.From)}");

        Assert.Empty(misplaced);
        Assert.Empty(Embedded.Register.Instruments.GroupBy(static i => i.From.FileId).Where(static g => g.Count() > 1)
            .Select(static g => FileOf(g.First().From)));
    }

    [Fact]
    public void Every_source_is_cited()
    {
        var text = string.Concat(RepositoryText());

        Assert.Empty(Embedded.Register.Sources.Where(s => !IsCited(text, s.Code)).Select(static s => s.Code));
    }

    [Fact]
    public void A_treaty_says_how_it_came_into_force_or_a_note_says_that_this_is_not_recorded()
    {
        var silent = Embedded.Register.Instruments
            .Where(i => i.IsBinding && Embedded.Standings[i.Id].Entry is null && i.Notes.IsEmpty)
            .Select(static i => i.Code);

        Assert.Empty(silent);
    }

    private static string FileOf(Provenance from) => Embedded.Register.Files[from.FileId];

    private static string Words(Diagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.Primary.Path}: {diagnostic.Primary.Text}";

    private static IEnumerable<string> RepositoryText() =>
        Pacta.Formats.RegisterReader.ReadEmbedded().Select(static f => f.Text);

    // In square brackets, after a bracket or a comma.
    private static bool IsCited(string text, string code)
    {
        foreach (var before in (string[])["[", ", "])
        {
            foreach (var after in (string[])["]", ",", " \"", " at ", " quote ", " paragraph "])
            {
                if (text.Contains(before + code + after, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
