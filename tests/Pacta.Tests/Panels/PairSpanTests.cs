using Pacta.Duties;
using Pacta.Law;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Tests.Registers;
using Pacta.Time;

namespace Pacta.Tests.Panels;

/// <summary>The exact table of who owes what to whom, beside the engine asked day by day.</summary>
public class PairSpanTests
{
    private const int Seed = 20030101;
    private const int Registers = 250;

    // Days around 1950, on which everything in a random register happens.
    private static readonly (int From, int Until) s_days = (Day.FromDate(1949, 11, 1), Day.FromDate(1950, 9, 1));

    [Fact]
    public void What_follows_from_spans_alone_is_what_asking_at_every_change_gives()
    {
        var found = 0;
        for (var seed = Seed; seed < Seed + Registers; seed++)
        {
            var engine = EngineOf(DutifulRegister.Of(seed));
            var fast = PairSpans.Of(engine).All.ToArray();

            Same(PairSpans.Of(engine, null, slowly: true).All.ToArray(), fast, engine, $"seed {seed}");
            found += fast.Length;
        }

        Assert.InRange(found, 10 * Registers, int.MaxValue);
    }

    // Oracle: every day, every pair, asked anew; nothing is known of spans or of change.
    [Fact]
    public void The_spans_of_a_day_are_what_is_owed_that_day()
    {
        for (var seed = Seed; seed < Seed + 60; seed++)
        {
            var engine = EngineOf(DutifulRegister.Of(seed));
            var spans = PairSpans.Of(engine);
            for (var day = s_days.From; day < s_days.Until; day++)
            {
                var (owed, held) = (OwedOn(engine, day), HeldOn(spans.All, day));
                owed.SymmetricExceptWith(held);
                Assert.True(owed.Count == 0, $"{string.Join(", ", owed)}, seed {seed}, {Day.Format(day)}");
            }
        }
    }

    [Fact]
    public void The_spans_of_the_register_that_ships_hold_what_is_owed_on_days_when_something_changes()
    {
        var engine = EngineOf(Embedded.Register);
        var spans = PairSpans.Of(engine);
        var random = new Random(Seed);
        for (var n = 0; n < 4_000; n++)
        {
            var span = spans.All[random.Next(spans.All.Length)];
            var edge = random.Next(2) == 0 ? span.From : span.Until;
            var day = edge is Day.Min or Day.Max ? random.Next(-50_000, 20_000) : edge - random.Next(2);
            var expected = Owed(engine, span.DebtorId, span.CreditorId, day);

            Assert.True(expected.SetEquals(HeldOn(spans.Between(span.DebtorId, span.CreditorId), day)),
                $"{span} {Day.Format(day)}");
        }
    }

    [Fact]
    public void Every_span_is_as_long_as_it_can_be_and_the_table_is_in_order()
    {
        for (var seed = Seed; seed < Seed + Registers; seed++)
        {
            var all = PairSpans.Of(EngineOf(DutifulRegister.Of(seed))).All.ToArray();
            Assert.Equal(all.OrderBy(static s => (s.DebtorId, s.CreditorId, s.From, s.InstrumentId)), all);
            foreach (var group in all.GroupBy(static s =>
                (s.DebtorId, s.CreditorId, s.InstrumentId, s.IsLegal, s.Certainty)))
            {
                var runs = group.ToArray();
                for (var i = 0; i + 1 < runs.Length; i++)
                {
                    Assert.True(runs[i].Until < runs[i + 1].From
                        || (runs[i].Until == runs[i + 1].From && runs[i].Classes != runs[i + 1].Classes), $"{runs[i]}");
                }
            }
        }
    }

    private static DutyEngine EngineOf(TreatyRegister register) => new(Standings.Of(register));

    private static HashSet<(int, int, int, DutyClasses, bool, Certainty)> OwedOn(DutyEngine engine, int day)
    {
        HashSet<(int, int, int, DutyClasses, bool, Certainty)> all = [];
        for (var debtor = 0; debtor < engine.Register.States.Length; debtor++)
        {
            for (var creditor = 0; creditor < engine.Register.States.Length; creditor++)
                all.UnionWith(Owed(engine, debtor, creditor, day));
        }

        return all;
    }

    // Class by class; of several clauses of one class the surest counts.
    private static HashSet<(int, int, int, DutyClasses, bool, Certainty)> Owed(
        DutyEngine engine, int debtor, int creditor, int day) =>
    [
        .. engine.Owed(debtor, creditor, day)
            .Where(static d => d.Duty is not null)
            .Select(static d => (d.Instrument.Id, d.IsLegal, d.Certainty, Class: ClassOf(d)))
            .Where(static d => d.Class != DutyClasses.None)
            .GroupBy(static d => (d.Id, d.IsLegal, d.Class))
            .Select(g => (debtor, creditor, g.Key.Id, g.Key.Class, g.Key.IsLegal, g.Max(static d => d.Certainty))),
    ];

    // By the table of docs/language.md, written out a second time.
    private static DutyClasses ClassOf(DirectedDuty duty) => (duty.Modality, duty.Action) switch
    {
        (Modality.Must, ActionKind.Defend) => DutyClasses.Defense,
        (Modality.Must, ActionKind.Join) => DutyClasses.Offense,
        (Modality.Must, ActionKind.StayNeutral) or (Modality.MustNot, ActionKind.AidAdversary) =>
            DutyClasses.Neutrality,
        (Modality.MustNot, ActionKind.Attack or ActionKind.UseForce) => DutyClasses.Nonaggression,
        (Modality.Must, ActionKind.Consult) => DutyClasses.Consultation,
        _ => DutyClasses.None,
    };

    private static HashSet<(int, int, int, DutyClasses, bool, Certainty)> HeldOn(ReadOnlySpan<PairSpan> spans, int day)
    {
        HashSet<(int, int, int, DutyClasses, bool, Certainty)> held = [];
        foreach (var span in spans)
        {
            for (var bit = 1; bit <= (int)DutyClasses.Defense && span.From <= day && day < span.Until; bit <<= 1)
            {
                if (((int)span.Classes & bit) != 0)
                    held.Add((span.DebtorId, span.CreditorId, span.InstrumentId, (DutyClasses)bit, span.IsLegal,
                        span.Certainty));
            }
        }

        return held;
    }

    private static void Same(PairSpan[] expected, PairSpan[] found, DutyEngine engine, string because)
    {
        foreach (var span in expected.Except(found).Select(static s => ("missing", s))
            .Concat(found.Except(expected).Select(static s => ("too many", s))))
            Assert.Fail($"{span} of {engine.Register.Instruments[span.s.InstrumentId].Code} "
                + $"{Day.Format(span.s.From)}, {because}");
        Assert.Equal(expected, found);
    }
}
