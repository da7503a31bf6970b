using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>Two instruments clause by clause: duties gained, lost and kept; term, renewal, exit.</summary>
    public Report Compare(int first, int second)
    {
        var (a, b) = (Register.Instruments[first], Register.Instruments[second]);
        var pairs = Matched(a, b);
        var lost = a.Duties.Where(d => pairs.TrueForAll(p => p.Old != d));
        var gained = b.Duties.Where(d => pairs.TrueForAll(p => p.New != d));
        return new("compare", $"{a.Code} and {b.Code}",
        [
            new("facts", "Term and exit", ["fact", a.Code, b.Code, "same"],
            [
                Pair("kind", Words.Instruments[a.Kind], Words.Instruments[b.Kind]),
                Pair("binding in law", YesNo(a.IsBinding), YesNo(b.IsBinding)),
                Pair("parties", PartyCodes(a), PartyCodes(b)),
                Pair("signed", First(a.Signed), First(b.Signed)),
                Pair("in force", EntryWords(a), EntryWords(b)),
                Pair("term", TermWords(a), TermWords(b)),
                Pair("renewal", RenewalWords(a), RenewalWords(b)),
                Pair("exit", Or(ExitWords(a)), Or(ExitWords(b))),
                Pair("ended", EndedOn(first), EndedOn(second)),
            ], ""),
            Clauses("lost", $"Only in {a.Code}", a, lost),
            Clauses("gained", $"Only in {b.Code}", b, gained),
            new("both", "In both", ["clauses", a.Code, b.Code, "change"], [.. pairs.Select(p => Kept(a, p.Old, b, p.New))], "none"),
        ]);
    }

    private static Row Pair(string fact, string a, string b) => Row.Of(fact, a, b, a == b ? "yes" : "no");

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Or(string words) => words.Length == 0 ? "not recorded" : words;

    private string PartyCodes(Instrument instrument) => string.Join(", ", instrument.Parties.Select(Code));

    private static string First(ImmutableArray<Assertion<PlacedDate>> dates) =>
        Law.Rules.Assertions.Choose(dates, static d => d.Date) is { } chosen ? Placed(chosen.Value) : "not recorded";

    private string EntryWords(Instrument instrument) =>
        Standings[instrument.Id].Entry is { } entry ? Phrasing.Of(entry.Day) : "not recorded";

    private string EndedOn(int instrumentId) => Standings[instrumentId].End is { } end
        ? EndedWords(Standings[instrumentId], end.Day, end.Why)
        : "no end recorded";

    private static string TermWords(Instrument instrument) => instrument.Terms switch
    {
        [] => "not recorded",
        [{ Value.Until: { } until }, ..] => $"until {until}",
        [{ Value: { Length: { } length } term }, ..] => $"{length}{(term.FromSignature ? " from signature" : "")}",
        _ => "without limit",
    };

    private static string RenewalWords(Instrument instrument) => instrument.Renewal switch
    {
        null => "not recorded",
        { Value: { Length: { } length } renewal } => $"for {length} unless denounced {renewal.Notice} before",
        { Value: var renewal } => $"without limit unless denounced {renewal.Notice} before",
    };

    // A duty of one matches a duty of the other that says the same must be done; when and by whom may differ.
    private Section Clauses(string key, string heading, Instrument mine, Instrument other)
    {
        var rows = duties.Select(d => new Row(
            [instrument.Provisions[d.ProvisionIndex].Name, Phrasing.Of(instrument, d), Sources(d.From)],
            () => [Step.Of(Register, Phrasing.Of(instrument, d), null, d.From)]));
        return new(key, heading, ["clause", "duty", "sources"], [.. rows], "none");
    }

    // Each duty has at most one counterpart: first those that say the same, then the next of the same modality,
    // action and weapon, in the order of the clauses. Ten fields of cooperation do not answer one ten times.
    private List<(Duty Old, Duty New)> Matched(Instrument a, Instrument b)
    {
        List<(Duty Old, Duty New)> pairs = [];
        void Pair(Func<Duty, Duty, bool> fits)
        {
            foreach (var duty in a.Duties.Where(d => pairs.TrueForAll(p => p.Old != d)))
            {
                if (b.Duties.FirstOrDefault(o => fits(duty, o) && pairs.TrueForAll(p => p.New != o)) is { } other)
                    pairs.Add((duty, other));
            }
        }

        Pair((x, y) => SameDuty(x, y) && Phrasing.Of(a, x) == Phrasing.Of(b, y));
        Pair(SameDuty);
        return [.. pairs.OrderBy(p => a.Duties.IndexOf(p.Old))];
    }

    private Row Kept(Instrument a, Duty old, Instrument b, Duty next)
    {
        var (one, two) = (Phrasing.Of(a, old), Phrasing.Of(b, next));
        return new(
            [
                $"{a.Provisions[old.ProvisionIndex].Name} / {b.Provisions[next.ProvisionIndex].Name}",
                one, two, one == two ? "same" : "changed",
            ],
            () => [Step.Of(Register, $"{a.Code}: {one}", null, old.From), Step.Of(Register, $"{b.Code}: {two}", null, next.From)]);
    }

    private static bool SameDuty(Duty a, Duty b) => a.Modality == b.Modality && a.Action.Kind == b.Action.Kind
        && a.Action.Weapon == b.Action.Weapon && a.Action.Text == b.Action.Text;
}
