using Pacta.Law.Rules;
using Pacta.Panels;
using Pacta.Time;

namespace Pacta.Tests.Imports.Atop;

/// <summary>What the imported register makes states owe, held against the rows themselves.</summary>
public class AtopDutyTests
{
    private static readonly (string Column, DutyClasses Class)[] s_classes =
    [
        ("defense", DutyClasses.Defense), ("offense", DutyClasses.Offense), ("neutral", DutyClasses.Neutrality),
        ("nonagg", DutyClasses.Nonaggression), ("consul", DutyClasses.Consultation),
    ];

    private static readonly int s_lastDay = Day.FromDate(2018, 12, 31);

    [Fact]
    public void Each_pair_owes_on_every_day_of_change_what_its_rows_say_and_nothing_else()
    {
        if (AtopData.Shared is not { } atop)
            return;
        var continuity = new Continuity(atop.Register.States);
        var spans = PairSpans.Of(atop.Engine);
        var told = Told(atop);
        var (asked, possible, wrong) = (0, 0, new List<string>());
        foreach (var alliance in told.GroupBy(static s => s.Instrument))
        {
            var members = alliance.GroupBy(s => continuity.PersonOf(s.State)).ToList();
            var days = alliance.SelectMany(static s => new[] { s.From.Earliest, s.From.Latest, s.Until.Earliest,
                s.Until.Latest }).Where(static d => d != Day.Max).SelectMany(static d => new[] { d - 1, d })
                .Append(s_lastDay).Append(s_lastDay + 1).Distinct().Order().ToList();
            foreach (var a in members)
            {
                foreach (var b in members.Where(b => b.Key != a.Key))
                {
                    foreach (var day in days)
                    {
                        var expected = Expected(a, b, day);
                        var found = Found(spans, atop, continuity, alliance.Key, a.Key, b.Key, day);
                        asked++;
                        possible += expected.Perhaps != DutyClasses.None ? 1 : 0;
                        if (expected != found)
                            wrong.Add($"{atop.Register.Instruments[alliance.Key].Code} "
                                + $"{atop.Register.States[a.Key].Code}-{atop.Register.States[b.Key].Code} "
                                + $"{Day.Format(day)}: {found}, expected {expected}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {asked}: {string.Join('\n', wrong.Take(40))}");
        Assert.True(asked > 100_000 && possible > 100, $"{possible} of {asked}");
        // Nothing beyond the rows: no pair but those of one alliance.
        var pairs = told.GroupBy(static s => s.Instrument).ToDictionary(static g => g.Key,
            g => g.Select(s => continuity.PersonOf(s.State)).ToHashSet());
        foreach (var span in spans.All)
        {
            Assert.Contains(continuity.PersonOf(span.DebtorId), pairs[span.InstrumentId]);
            Assert.Contains(continuity.PersonOf(span.CreditorId), pairs[span.InstrumentId]);
        }
    }

    private static (DutyClasses Surely, DutyClasses Perhaps) Expected(
        IEnumerable<Stay> a, IEnumerable<Stay> b, int day)
    {
        var (surely, perhaps) = (DutyClasses.None, DutyClasses.None);
        foreach (var (one, other) in a.SelectMany(one => b.Select(other => (one, other))))
        {
            if (one.Phase != other.Phase)
                continue;
            var certainty = Certainties.Least(one.On(day), other.On(day));
            if (certainty == Certainty.Yes && !one.Varies)
                surely |= one.Classes;
            else if (certainty != Certainty.No)
                perhaps |= one.Classes;
        }

        return (surely, perhaps & ~surely);
    }

    private static (DutyClasses Surely, DutyClasses Perhaps) Found(PairSpans spans, AtopData atop,
        Continuity continuity, int instrument, int debtor, int creditor, int day)
    {
        var (surely, perhaps) = (DutyClasses.None, DutyClasses.None);
        foreach (var span in spans.Between(continuity.NameOn(debtor, day), continuity.NameOn(creditor, day)))
        {
            if (span.InstrumentId != instrument || day < span.From || day >= span.Until)
                continue;
            if (span.Certainty == Certainty.Yes)
                surely |= span.Classes;
            else
                perhaps |= span.Classes;
        }

        return (surely, perhaps & ~surely);
    }

    // The rows, split where a number passes to another legal person.
    private static List<Stay> Told(AtopData atop)
    {
        List<Stay> told = [];
        var byCode = atop.Register.States.ToDictionary(static s => s.Code, static s => s.Id);
        var byTreaty = atop.Register.Instruments.ToDictionary(static i => i.Code, static i => i.Id);
        foreach (var alliance in atop.Import.Alliances)
        {
            foreach (var stay in alliance.Stays)
            {
                var at = stay.Row.Number - 1;
                var classes = s_classes.Where(c => atop.Rows[at, c.Column] == 1)
                    .Aggregate(DutyClasses.None, static (all, c) => all | c.Class);
                told.Add(new(byTreaty[$"atop-{alliance.Id}"], byCode[stay.First.Code], atop.Rows[at, "phase"],
                    new(stay.From.Earliest, stay.From.Latest), new(stay.Until.Earliest, stay.Until.Latest),
                    stay.Until.IsNone, atop.Rows[at, "obvary"] == 1, classes));
            }
        }

        return told;
    }

    private sealed record Stay(int Instrument, int State, int Phase, DayBounds From, DayBounds Until, bool IsOpen,
        bool Varies, DutyClasses Classes)
    {
        public Certainty On(int day)
        {
            var certainty = new DaySpan(From, Until).Contains(day);
            return IsOpen && day > s_lastDay ? Certainties.Least(certainty, Certainty.Possible) : certainty;
        }
    }
}
