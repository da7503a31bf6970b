using System.Collections.Immutable;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>Two instruments clause by clause: duties gained, lost and kept; term, renewal, exit.</summary>
    public Report Compare(int first, int second)
    {
        var (a, b) = (Register.Instruments[first], Register.Instruments[second]);
        return Told(new("compare", $"{a.Code} and {b.Code}",
        [
            new("facts", "Term and exit", ["fact", a.Code, b.Code, "same"],
            [
                Pair("kind", Words.Instruments[a.Kind], Words.Instruments[b.Kind]),
                Pair("binding in law", YesNo(a.IsBinding), YesNo(b.IsBinding)),
                Pair("parties", PartyCodes(a), PartyCodes(b)),
                Pair("signed", Established(a, FactKind.Signed, s => Placed(a.Signed[s.Index].Value)),
                    Established(b, FactKind.Signed, s => Placed(b.Signed[s.Index].Value))),
                Pair("in force", EntryWords(a), EntryWords(b)),
                Pair("term", Established(a, FactKind.Term, ConditionWords.Of),
                    Established(b, FactKind.Term, ConditionWords.Of)),
                Pair("renewal", Established(a, FactKind.Renewal, ConditionWords.Of),
                    Established(b, FactKind.Renewal, ConditionWords.Of)),
                Pair("exit", Established(a, FactKind.Exit, ConditionWords.Of),
                    Established(b, FactKind.Exit, ConditionWords.Of)),
                Pair("ended", EndedOn(first), EndedOn(second)),
            ], ""),
            .. Disputed([first, second]),
            Clauses("lost", $"Only in {a.Code}", a, b),
            Clauses("gained", $"Only in {b.Code}", b, a),
            Kept(a, b),
            .. Unknown([first, second], Day.Max),
        ]));
    }

    private static Row Pair(string fact, string a, string b) => Row.Of(fact, a, b, a == b ? "yes" : "no");

    private static string YesNo(bool value) => value ? "yes" : "no";

    private string PartyCodes(Instrument instrument) => string.Join(", ", instrument.Parties.Select(Code));

    // What is used, or each thing that an open dispute leaves: "1949 (a) or 1950-02-14 (b)".
    private string Established(Instrument instrument, FactKind kind, Func<Stated, string> words) =>
        Law.Readings.Facts.Of(instrument).FirstOrDefault(f => f.Kind == kind) switch
        {
            null => "not recorded",
            { IsDisputed: true } fact =>
                string.Join(" or ", fact.Alternatives.Select(a => ConditionWords.Of(fact, a))) + " (disputed)",
            var fact => words(fact.Alternatives[0]),
        };

    private string EntryWords(Instrument instrument) =>
        Standings[instrument.Id].Entry is { } entry ? Phrasing.Of(entry.Day) : "not recorded";

    private string EndedOn(int instrumentId) => Standings[instrumentId].End is { } end
        ? EndedWords(Standings[instrumentId], end.Day, end.Why)
        : "no end recorded";

    // A duty of one matches a duty of the other that says the same must be done; when and by whom may differ.
    private Section Clauses(string key, string heading, Instrument mine, Instrument other)
    {
        var rows = mine.Duties.Where(d => !other.Duties.Any(o => SameDuty(d, o)))
            .Select(d => new Row([mine.Provisions[d.ProvisionIndex].Name, Phrasing.Of(mine, d), Sources(d.From)],
                () => [Step.Of(Register, Phrasing.Of(mine, d), null, d.From)]));
        return new(key, heading, ["clause", "duty", "sources"], [.. rows], "none");
    }

    private Section Kept(Instrument a, Instrument b)
    {
        List<Row> rows = [];
        foreach (var duty in a.Duties)
        {
            foreach (var other in b.Duties.Where(o => SameDuty(duty, o)))
            {
                var (one, two) = (Phrasing.Of(a, duty), Phrasing.Of(b, other));
                rows.Add(Row.Of($"{a.Provisions[duty.ProvisionIndex].Name} / {b.Provisions[other.ProvisionIndex].Name}",
                    one, two, one == two ? "same" : "changed"));
            }
        }

        return new("both", "In both", ["clauses", a.Code, b.Code, "change"], [.. rows], "none");
    }

    private static bool SameDuty(Duty a, Duty b) => a.Modality == b.Modality && a.Action.Kind == b.Action.Kind
        && a.Action.Weapon == b.Action.Weapon && a.Action.Text == b.Action.Text;
}
