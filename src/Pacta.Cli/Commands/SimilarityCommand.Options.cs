using System.Collections.Immutable;
using System.CommandLine;
using Pacta.Panels.Similarity;

namespace Pacta.Cli;

internal sealed partial class SimilarityCommand
{
    private static readonly string[] s_times = ["year", "change"];
    private static readonly string[] s_names = ["field", "readable"];

    private static readonly (string Word, SimilarityMeasure[] Measures)[] s_families =
    [
        ("s", [.. Of(0, 4)]), ("kappa", [.. Of(4, 2)]), ("pi", [.. Of(6, 2)]), ("tau-b", [SimilarityMeasure.TauB]),
        ("weighted-s", [.. Of(9, 4)]),
    ];

    private readonly Option<string> _by = new("--by")
    {
        Description = "year, or change: from one change of alliances or members to the next (default: year)",
        HelpName = "TIME",
    };

    private readonly Option<string> _from = new("--from")
    {
        Description = "The first day, or all of a year or month (default: 1816)",
        HelpName = "DATE",
    };

    private readonly Option<string> _to = new("--to")
    {
        Description =
            "The last day, or all of a year or month (default: the last that a source vouches for, else today)",
        HelpName = "DATE",
    };

    private readonly Option<string> _measures = new("--measures")
    {
        Description = "With commas between: s, kappa, pi, tau-b, weighted-s, or single columns, as srsvaa"
            + " (default: all)",
        HelpName = "LIST",
    };

    private readonly Option<bool> _directed = new("--directed")
    {
        Description = "A portfolio holds only what the state itself owes (default: the higher of either side)",
    };

    private readonly Option<string> _names = new("--names")
    {
        Description = "Headings as the field has them (field), or in plain words (readable) (default: field)",
        HelpName = "HOW",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "Write to this file, as SQLite if it ends in .sqlite or .db, and datapackage.json beside it"
            + " (default: CSV to standard output)",
        HelpName = "FILE",
    };

    private readonly SystemOptions _system = new();

    private void AddTo(Command command)
    {
        _by.CompletionSources.Add(s_times);
        _names.CompletionSources.Add(s_names);
        _measures.CompletionSources.Add([.. MeasureWords()]);
        command.Add(_by);
        command.Add(_from);
        command.Add(_to);
        command.Add(_measures);
        command.Add(_directed);
        _system.AddTo(command);
        command.Add(_names);
        command.Add(_out);
    }

    // Null: all that there are values for.
    private ImmutableArray<SimilarityMeasure>? Measures(Session session)
    {
        if (session.Text(_measures) is not { } list)
            return null;
        var words = MeasureWords().ToList();
        var chosen = new SortedSet<SimilarityMeasure>();
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries))
        {
            var at = WordArgument.Read(word, "--measures", words);
            if (at < s_families.Length)
                chosen.UnionWith(s_families[at].Measures);
            else
                chosen.Add((SimilarityMeasure)((at - s_families.Length) % SimilarityMeasures.Count));
        }

        return [.. chosen];
    }

    private static ImmutableArray<SimilarityMeasure> Checked(
        ImmutableArray<SimilarityMeasure>? chosen, bool isWeighted)
    {
        if (chosen is not { } measures)
            return [.. Of(0, isWeighted ? SimilarityMeasures.Count : SimilarityMeasures.UnweightedCount)];
        return isWeighted || !measures.Any(SimilarityMeasures.IsWeighted)
            ? measures
            : throw new InputException("--measures: found a weighted one without weights.",
                "add --weights FILE --column NAME");
    }

    private static IEnumerable<string> MeasureWords() => s_families.Select(static family => family.Word)
        .Concat(SimilarityMeasures.FieldNames).Concat(SimilarityMeasures.ReadableNames);

    private static IEnumerable<SimilarityMeasure> Of(int first, int count) =>
        Enumerable.Range(first, count).Select(static number => (SimilarityMeasure)number);
}
