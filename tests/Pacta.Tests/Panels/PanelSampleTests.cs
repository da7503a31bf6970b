using Pacta.Law;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Tests.Registers;
using Pacta.Time;

namespace Pacta.Tests.Panels;

/// <summary>Every panel is a sample of the table of spans, which holds what the engine answers on each day.</summary>
public class PanelSampleTests
{
    private const int Seed = 18160101;

    private static readonly (int From, int Until) s_days = (Day.FromDate(1949, 11, 17), Day.FromDate(1951, 2, 3));

    [Theory]
    [InlineData(PanelUnit.DirectedDyad)]
    [InlineData(PanelUnit.Dyad)]
    [InlineData(PanelUnit.State)]
    public void A_year_month_or_day_holds_what_the_spans_of_its_days_hold(PanelUnit unit)
    {
        ForEach((standings, random, because) =>
        {
            var options = Options(unit, random);
            var spans = PanelRows.Of(standings, options with { By = PanelTime.Span });
            foreach (var by in new[] { PanelTime.Year, PanelTime.Month, PanelTime.Day })
            {
                var found = PanelRows.Of(standings, options with { By = by });
                Same(Sampled(spans, by, s_days.From, s_days.Until), found, $"{by} {because}");
            }
        });
    }

    // Oracle: each day, each two states asked anew, under the code that each bears that day.
    [Fact]
    public void The_spans_hold_what_is_owed_on_each_day()
    {
        ForEach((standings, random, because) =>
        {
            var options = Options(PanelUnit.DirectedDyad, random) with { By = PanelTime.Span, AllPairs = true };
            var rows = PanelRows.Of(standings, options);
            var engine = new Pacta.Duties.DutyEngine(standings);
            for (var day = s_days.From; day < s_days.Until; day += 7)
            {
                foreach (var row in rows.Where(r => r.From <= day && day < r.Until))
                {
                    var (surely, possibly, ids) = Asked(engine, options, row, day);
                    Assert.True((row.Surely, row.Possibly, row.Ids) == (surely, possibly, ids),
                        $"{row} {surely} {possibly} {ids} {because}, {Day.Format(day)}");
                }
            }
        }, registers: 40);
    }

    [Fact]
    public void All_pairs_hold_each_two_states_on_each_day_on_which_both_are_there_once()
    {
        var standings = Embedded.Standings;
        var rows = PanelRows.Of(standings, new()
        {
            AllPairs = true,
            States = PanelStates.Cow,
            Until = Day.FromDate(1819, 1, 1),
            By = PanelTime.Day,
        });
        var day = Day.FromDate(1818, 5, 5);
        var there = standings.Register.States.Where(s => s.ExistsOn(day) == true
            && CowCodes.All(s.Id).Any(c => c.Days.MayContain(day))).Select(s => $"{CowCodes.Of(s.Id, day)}").ToList();
        var pairs = from a in there from b in there where a != b orderby int.Parse(a), int.Parse(b) select (a, b);

        Assert.Equal(pairs, rows.Where(r => r.From == day).Select(static r => (r.First, r.Second!)));
    }

    private static PanelOptions Options(PanelUnit unit, Random random) => new()
    {
        Unit = unit,
        From = s_days.From,
        Until = s_days.Until,
        AllPairs = random.Next(2) == 0,
        Possible = (PanelPossible)random.Next(3),
        States = PanelStates.Register,
        Codes = random.Next(2) == 0 ? CodeScheme.Cow : CodeScheme.Iso,
        ExitDayCounts = random.Next(3) == 0,
    };

    private static List<KeptRow> Sampled(List<KeptRow> spans, PanelTime by, int from, int until)
    {
        List<KeptRow> rows = [];
        foreach (var pair in spans.GroupBy(static s => s.Key))
        {
            for (var start = from; start < until;)
            {
                var end = Math.Min(until, Next(start, by));
                var inside = pair.Where(s => s.From < end && start < s.Until).ToList();
                if (inside.Count > 0)
                {
                    var surely = inside.Aggregate(DutyClasses.None, static (all, s) => all | s.Surely);
                    var possibly = inside.Aggregate(DutyClasses.None, static (all, s) => all | s.Possibly) & ~surely;
                    var ids = inside.SelectMany(static s => s.Ids.Split(' ')).Where(static i => i.Length > 0);
                    rows.Add(new(pair.Key.Item1, pair.Key.Item2, start, end, surely, possibly, DutyClasses.None,
                        inside.Any(static s => s.IsLegal),
                        string.Join(' ', ids.Distinct().Order(StringComparer.Ordinal))));
                }

                start = end;
            }
        }

        return rows;
    }

    private static int Next(int day, PanelTime by)
    {
        var (year, month, _) = Day.ToDate(day);
        return by switch
        {
            PanelTime.Year => Day.FromDate(year + 1, 1, 1),
            PanelTime.Month => month == 12 ? Day.FromDate(year + 1, 1, 1) : Day.FromDate(year, month + 1, 1),
            _ => day + 1,
        };
    }

    private static (DutyClasses Surely, DutyClasses Possibly, string Ids) Asked(
        Pacta.Duties.DutyEngine engine, PanelOptions options, KeptRow row, int day)
    {
        DutyClasses surely = DutyClasses.None, possibly = DutyClasses.None;
        SortedSet<string> ids = new(StringComparer.Ordinal);
        // A day out still counts: then what held the day before counts too.
        // A day out still counts: then what held the day before counts too.
        foreach (var asked in options.ExitDayCounts ? new[] { day, day - 1 } : [day])
        {
            var (first, second) = (StateOf(engine.Register, row.First), StateOf(engine.Register, row.Second!));
            foreach (var owed in engine.Owed(first, second, asked).Concat(engine.Owed(second, first, asked)))
            {
                var classes = owed.Duty is { } duty ? DutyClassifier.Atop.Of(duty) : DutyClasses.None;
                if (classes == DutyClasses.None
                    || (options.Possible == PanelPossible.No && owed.Certainty != Certainty.Yes))
                    continue;
                ids.Add(owed.Instrument.Code);
                if (owed.DebtorId != first)
                    continue;
                if (owed.Certainty == Certainty.Yes || options.Possible == PanelPossible.Yes)
                    surely |= classes;
                else
                    possibly |= classes;
            }
        }

        return (surely, possibly & ~surely, string.Join(' ', ids));
    }

    // These states bear no codes: each stands under its own.
    private static int StateOf(TreatyRegister register, string code) => register.FindState(code);

    private static void Same(List<KeptRow> expected, List<KeptRow> found, string because)
    {
        var (all, seen) = (expected.ToList(), found.ConvertAll(static r => r with { RuledOut = DutyClasses.None }));
        for (var i = 0; i < Math.Min(all.Count, seen.Count); i++)
            Assert.True(all[i] == seen[i], $"expected {all[i]}\nfound    {seen[i]}\n{because}");
        Assert.Equal(all.Count, seen.Count);
    }

    private static void ForEach(Action<Standings, Random, string> check, int registers = 60)
    {
        for (var seed = Seed; seed < Seed + registers; seed++)
            check(Standings.Of(DutifulRegister.Of(seed)), new(seed), $"seed {seed}");
    }
}
