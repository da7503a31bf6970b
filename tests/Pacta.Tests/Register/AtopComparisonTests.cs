using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Registers;

/// <summary>The register beside ATOP 5.1 (Leeds et al. 2002): members, first and last days, duties.</summary>
/// <remarks>ATOP counts from signature, and by phases; it knows no more than the end of 2018.</remarks>
public class AtopComparisonTests
{
    // Other texts that the same states signed on the day of an agreement that ATOP holds.
    private static readonly string[] s_otherTexts =
        ["chn-rus-statement-2001", "molotov-ribbentrop-secret-1939", "shanghai-convention-2001"];

    private static readonly int s_endOfData = DayOf("2019-01-01");

    [Fact]
    public void Every_agreement_agrees_with_ATOP_but_for_the_differences_that_are_listed_with_their_reasons()
    {
        if (AtopRow.All.Count == 0)
            return;
        var found = Numbers().SelectMany(Compare).Order(StringComparer.Ordinal).ToList();

        var unlisted = found.Except(AtopDifferences.Lines).ToList();
        var stale = AtopDifferences.Lines.Except(found).ToList();
        Assert.True(unlisted.Count == 0, "not listed:\n" + string.Join('\n', unlisted));
        Assert.True(stale.Count == 0, "listed, and no longer found:\n" + string.Join('\n', stale));
    }

    [Fact]
    public void Every_number_that_the_register_cites_is_one_of_ATOP()
    {
        if (AtopRow.All.Count == 0)
            return;
        var known = AtopRow.All.Select(static r => r.Id).ToHashSet();

        Assert.Empty(Numbers().Except(known));
        Assert.True(Numbers().Count >= 55, $"only {Numbers().Count} agreements are compared");
    }

    [Fact]
    public void An_instrument_that_ATOP_has_too_cites_its_number()
    {
        if (AtopRow.All.Count == 0)
            return;
        var missed = from instrument in Embedded.Register.Instruments
                     where instrument.Parties.Length > 0 && AtopView.Numbers(instrument).Count == 0
                     let day = SignedOn(instrument)
                     where day is not null
                     let states = instrument.Parties.Select(s => CowCodes.Of(s, day.Value)).ToHashSet()
                     from agreement in AtopRow.All.GroupBy(static r => r.Id)
                     let members = agreement.Where(r => r.From == day).Select(static r => (int?)r.Member).ToHashSet()
                     where members.SetEquals(states)
                     select instrument.Code;

        Assert.Equal(s_otherTexts, missed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_the_register_claims_to_miss_no_alliance_ATOP_knows_none_that_it_misses()
    {
        if (AtopRow.All.Count == 0)
            return;
        var held = Numbers();
        var missed = from coverage in Embedded.Register.Coverages
                     from action in coverage.Actions
                     let kind = ActionFrame.Of(action).Atop
                     from agreement in AtopRow.All.Where(r => r.Classes.Contains(kind)).GroupBy(static r => r.Id)
                     where !held.Contains(agreement.Key)
                     where Pairs(coverage).Any(p => Shares(agreement, p.One, p.Other, coverage.Days))
                     let states = string.Join(", ", coverage.States.Select(Embedded.Code))
                     select $"{states} {coverage.Days.From}: {kind} in {agreement.Key}";

        Assert.Empty(missed);
    }

    private static HashSet<string> Numbers() =>
        Embedded.Register.Instruments.SelectMany(AtopView.Numbers).ToHashSet();

    private static int? SignedOn(Instrument instrument) =>
        instrument.Signed is [var first, ..] ? first.Value.Date.Earliest : null;

    private static IEnumerable<(int One, int Other)> Pairs(Coverage coverage) =>
        from one in coverage.States
        from other in coverage.States
        where one < other
        select (one, other);

    // Both are members on some day of the coverage.
    private static bool Shares(IEnumerable<AtopRow> agreement, int one, int other, DaySpan days)
    {
        var rows = agreement.ToList();
        return rows.Exists(a => rows.Exists(b => Overlap(a, one, b, other, days)));
    }

    private static bool Overlap(AtopRow a, int one, AtopRow b, int other, DaySpan days)
    {
        var from = Math.Max(Math.Max(a.From, b.From), days.From.Earliest);
        var until = Math.Min(Math.Min(a.Until ?? s_endOfData, b.Until ?? s_endOfData), days.Until.Latest);
        return from < until && CowCodes.Of(one, from) == a.Member && CowCodes.Of(other, from) == b.Member;
    }

    private static IEnumerable<string> Compare(string id)
    {
        var rows = AtopRow.All.Where(r => r.Id == id).ToList();
        var view = new AtopView(id);
        var ours = view.Members();
        var theirs = rows.GroupBy(static r => r.Member).ToDictionary(static g => g.Key, static g => g.ToList());
        foreach (var number in theirs.Keys.Union(ours.Keys).Order())
        {
            var name = $"{id} {CowCodes.Name(number, rows[0].From)}";
            if (!ours.TryGetValue(number, out var span))
                yield return $"{name}: no member here";
            else if (!theirs.TryGetValue(number, out var member))
            {
                if (span.From.Earliest < s_endOfData)
                    yield return $"{name}: no member in ATOP";
            }
            else
            {
                foreach (var line in CompareMember(view, name, number, span, member))
                    yield return line;
            }
        }
    }

    private static IEnumerable<string> CompareMember(
        AtopView view, string name, int number, (DayBounds From, DayBounds Until) span, List<AtopRow> member)
    {
        if (!span.From.Contains(member[0].From))
            yield return $"{name}: since {Day.Format(member[0].From)}, here {span.From}";
        var until = member.Exists(static r => r.Until is null) ? null : member.Max(static r => r.Until);
        var open = span.Until.Latest >= s_endOfData;
        if (until is { } end ? !span.Until.Contains(end) : !open)
        {
            var theirs = until is { } day ? Day.Format(day) : "..";
            yield return $"{name}: until {theirs}, here {(open ? ".." : span.Until.ToString())}";
        }


        foreach (var phase in member)
        {
            var (firm, consults) = view.Classes(number, phase.From, phase.Until ?? s_endOfData);
            if (consults && phase.Classes.Contains(AtopClass.Consultation))
                firm.Add(AtopClass.Consultation);
            if (!firm.SetEquals(phase.Classes))
                yield return $"{name} from {Day.Format(phase.From)}: {Words(phase.Classes)}, here {Words(firm)}";
        }
    }

    private static string Words(IReadOnlyCollection<AtopClass> classes) => classes.Count == 0
        ? "nothing"
        : string.Join(" ", classes.Order().Select(static c => c.ToString().ToLowerInvariant()));

    private static int DayOf(string text) => EdtfDate.TryParse(text, out var date, out _) ? date!.Earliest : 0;
}
