using Pacta.Register;

namespace Pacta.Language;

/// <summary>Mistakes in clauses on entry into force, and in the measures and lists that they name.</summary>
internal sealed class EntryCheck(InstrumentLines lines, Instrument instrument)
{
    /// <summary>The counts and shares of a clause and of its parts.</summary>
    public static IEnumerable<EntryWhenSyntax> Counts(EntrySyntax clause) => clause switch
    {
        EntryWhenSyntax counted => [counted],
        EntryIfByThenSyntax byThen => [byThen.When],
        EntryOfSeveralSyntax several => several.Parts.SelectMany(Counts),
        _ => [],
    };

    public void Run()
    {
        List<(string Key, Label At)> given = [];
        foreach (var line in lines.Body)
        {
            switch (line)
            {
                case MeasureSyntax { Total: not null } measure:
                    CheckTwice(given, $"{measure.Name.Text} in all", lines.Of(line), measure.Span);
                    break;
                case MeasureSyntax measure:
                    foreach (var entry in measure.Entries)
                        CheckTwice(given, $"{measure.Name.Text} {entry.State.Text}", lines.Of(line), entry.State.Span);
                    break;
                case InForceClauseSyntax { Clause: var clause }:
                    foreach (var required in Counts(clause).SelectMany(static c => c.Requires))
                        Check(lines.Of(line), required);
                    break;
            }
        }
    }

    private static void CheckTwice(List<(string Key, Label At)> given, string key, Context file, TextSpan span)
    {
        var first = given.FindIndex(g => g.Key == key);
        if (first >= 0)
            file.Report(Diagnostics.MeasuredTwice(file.Path, span, given[first].At));
        given.Add((key, file.Label(span, "first here")));
    }

    private void Check(Context file, RequirementSyntax required)
    {
        switch (required)
        {
            case RequiredCountSyntax { Among: { IsMissing: false } role }
                when !instrument.Roles.Any(r => r.Name == role.Text):
                file.Report(Diagnostics.UnknownRole(file.Path, role.Span,
                    Nearest.Of(role.Text, instrument.Roles.Select(static r => r.Name))));
                break;
            case RequiredShareSyntax { Measure.IsMissing: false } share:
                Check(file, share);
                break;
        }
    }

    private void Check(Context file, RequiredShareSyntax share)
    {
        var measure = instrument.Measures.FirstOrDefault(m => m.Name == share.Measure.Text);
        if (measure is null || measure.Amounts.IsEmpty)
        {
            file.Report(Diagnostics.UnknownMeasure(file.Path, share.Measure.Span,
                Nearest.Of(share.Measure.Text, instrument.Measures.Select(static m => m.Name))));
            return;
        }

        var sum = measure.Amounts.Sum(static a => a.Value.Amount);
        var most = (measure.Total?.Value ?? sum) is > 0 and var total ? 100 * sum / total : 0;
        if (most < share.Percent || (share.MoreThan && most == share.Percent))
            file.Report(Diagnostics.ShareOutOfReach(file.Path, share.Span, most));
    }
}
