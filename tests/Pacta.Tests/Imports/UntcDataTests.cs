using System.Text.RegularExpressions;
using Pacta.Formats;
using Pacta.Imports;
using Pacta.Language;

namespace Pacta.Tests.Imports;

/// <summary>The UN's tables of 2015: nothing in them is lost.</summary>
public partial class UntcDataTests
{
    [Fact]
    public void Every_cell_name_and_paragraph_is_understood()
    {
        if (UntcWorld.Import is not var (_, import))
            return;

        Assert.Empty(import.Problems);
        Assert.Equal((324, 62), (import.Instruments.Length, import.Statements.Length));
        Assert.All(import.Instruments, static i => Assert.True(i.Count.Reconciles));
        Assert.Equal(new UntcCount(23757, 43354, 11361, 31259, 734, 0), import.Count);
    }

    // Oracle: the lines of the file, read with nothing but a pattern for days.
    [Fact]
    public void Every_day_in_a_table_is_an_act_or_in_a_note()
    {
        if (UntcWorld.Import is not var (folder, import))
            return;
        foreach (var (table, instrument) in folder.Tables.Zip(import.Instruments))
        {
            var lines = File.ReadLines(Path.Combine(SharedData.Require("data/untc")!, table.File)).Skip(1);
            var days = lines.Sum(static line => AnyDay().Count(line));

            Assert.Equal(days, instrument.Acts.Length + instrument.Notes.Sum(static n => AnyDay().Count(n.Text)));
        }
    }

    [Fact]
    public void Every_paragraph_is_in_the_register_word_for_word()
    {
        if (UntcWorld.Compilation is not { } compilation)
            return;
        foreach (var file in UntcWorld.Import!.Value.Folder.Statements)
        {
            var words = Words(string.Join(' ', file.Text.Split('\n').Where(static line => !line.StartsWith('#'))));
            var id = compilation.Register.FindInstrument("untc-" + file.Number);
            var said = compilation.Register.Instruments[id].Statements.Select(static s => s.Value.Text);

            Assert.Equal(words, Words(string.Join(' ', said)));
        }
    }

    [Fact]
    public void The_files_are_formatted_and_load_beside_the_register_that_ships_without_an_error()
    {
        if (UntcWorld.Compilation is not { } compilation)
            return;

        Assert.DoesNotContain(compilation.Diagnostics, static d => d.Severity == Severity.Error);
        Assert.All(UntcWorld.Import!.Value.Import.Files(null), static file =>
            Assert.Equal(file.Text, Formatter.Format(Parser.Parse(file.Name, file.Text))));
        // What the register that ships lacks: existence before independence, as a republic of a union or a colony.
        Assert.Equal(["PA0401"], compilation.Diagnostics
            .Where(static d => d.Primary.Path.StartsWith("untc/", StringComparison.Ordinal)).Select(static d => d.Code)
            .Distinct());
    }

    [Fact]
    public void Every_clause_that_ships_is_of_a_treaty_of_the_collection_and_its_expectations_hold()
    {
        if (UntcWorld.Compilation is not { } compilation)
            return;
        var questions = new Pacta.Answers.Questions(compilation.Register);
        var failed = compilation.Register.Expectations.Select(questions.Examine).Where(static e => !e.Holds)
            .Select(static e => $"{e.Expectation.Text}: {e.Concluded}");

        Assert.Empty(failed);
    }

    private static string Words(string text) => Odd().Replace(text, "");

    [GeneratedRegex(@"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")]
    private static partial Regex AnyDay();

    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}]+")]
    private static partial Regex Odd();
}
