using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>Runs every expectation, and lists what a person should look at.</summary>
    /// <param name="uncited">Whether lines without a source are listed too.</param>
    public Report Check(bool uncited)
    {
        var failed = Register.Expectations.Select(Examine).Where(static e => !e.Holds).ToList();
        var defects = Defects();
        List<Section> sections =
        [
            new("failed", "Failed expectations", ["place", "expected", "concluded"],
                [.. failed.Select(e => new Row([PlaceOf(e.Expectation.From), e.Expectation.Text, e.Concluded], () =>
                    e.Why))],
                $"all {Register.Expectations.Length} hold"),
            new("entry", "Entry into force: the record and the clause disagree", ["treaty", "recorded", "computed"],
                [.. EntryMismatches()], "none"),
            ConflictsOnAnyDay([], MostInCheck),
            defects,
            Disagreements(Register.Instruments.Select(static i => i.Id)),
        ];
        if (uncited)
        {
            sections.Add(new("uncited", "The register's own word: lines without a source", ["place", "treaty"],
                [.. Register.Instruments.SelectMany(Uncited)], "none"));
        }

        var errors = defects.Rows.Count(static r => r.Cells[1] == "error");
        var plural = Register.Expectations.Length == 1 ? "" : "s";
        var title = $"{Register.Expectations.Length} expectation{plural}, {failed.Count} failed";
        return Told(new("check", title, [.. sections])
        {
            IsFailure = failed.Count + errors > 0,
        });
    }

    // What a lawyer would ask about. An error: the lines exclude each other; a warning: the law gives it no effect, or
    // another one.
    private Section Defects() => new("defects", "What the law of treaties does not let happen",
        ["place", "severity", "kind", "treaty", "rule", "what", "why it matters"],
        [
            .. DefectSearch.In(Standings).Select(d => new Row(
                [
                    PlaceOf(d.From), d.IsError ? "error" : "warning", d.Kind, d.Instrument.Code, d.Article, d.What,
                    d.Matters,
                ],
                () => [Step.Of(Register, d.What, null, d.From)])),
        ],
        "nothing")
    {
        ForPrograms = ["kind"],
    };

    private string PlaceOf(Provenance from) =>
        from.FileId < 0 ? "" : FormattableString.Invariant($"{Register.Files[from.FileId]}:{from.LineNumber}");

    // A recorded day and a clause are two assertions of one fact; here they are held against each other.
    private IEnumerable<Row> EntryMismatches()
    {
        foreach (var instrument in Register.Instruments)
        {
            if (instrument.Entry is null || instrument.InForce.IsEmpty)
                continue;
            var recorded = Law.Rules.Assertions.Choose(instrument.InForce, static r => r.Date)!.Value;
            if (Standings.ComputedEntry(instrument) is { } computed
                && computed.Intersect(recorded.Value.Date.Bounds) is null)
            {
                yield return new([instrument.Code, recorded.Value.Date.ToString(), Phrasing.Of(computed)],
                    () => [Step.Of(Register, "recorded", null, recorded.From),
                        Step.Of(Register, "clause", null, instrument.Entry.Value.From)]);
            }
        }
    }

    private IEnumerable<Row> Uncited(Instrument instrument)
    {
        var lines = instrument.Signed.Select(static s => s.From)
            .Concat(instrument.InForce.Select(static s => s.From))
            .Concat(instrument.Terms.Select(static s => s.From))
            .Concat(instrument.Ended.Select(static s => s.From))
            .Concat(instrument.Acts.Select(static a => a.From))
            .Concat(instrument.Duties.Select(static d => d.From));
        return lines.Distinct().Where(static f => f.Citations.IsEmpty).OrderBy(static f => f.LineNumber)
            .Select(f => Row.Of(PlaceOf(f), instrument.Code));
    }
}
