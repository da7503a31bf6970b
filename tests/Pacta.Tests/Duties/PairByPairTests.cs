using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>The duties of the engine against every pair written out, in many small worlds.</summary>
public class PairByPairTests
{
    private const int Seed = 19140728;

    private static readonly EventVerb[] s_verbs =
        [EventVerb.Attack, EventVerb.Invade, EventVerb.Occupy, EventVerb.Threaten, EventVerb.War, EventVerb.Support];

    [Fact]
    public void What_is_owed_is_what_every_pair_written_out_owes()
    {
        ForEachWorld((world, engine, readings, because) =>
        {
            var told = readings.ConvertAll(static r => r.Owed());
            foreach (var (debtor, creditor) in Pairs())
            {
                var owed = engine.Owed(debtor, creditor, DutyWorld.Day)
                    .ToDictionary(static d => (d.Instrument.Id, d.Duty!.Index), static d => d.Certainty);
                foreach (var treaty in world.Register.Instruments)
                {
                    foreach (var duty in treaty.Duties)
                    {
                        var count = told.Count(t => t.Contains((debtor, creditor, treaty.Id, duty.Index)));
                        var certainty = owed.GetValueOrDefault((treaty.Id, duty.Index), Certainty.No);
                        CheckSound(certainty, count, told.Count, told.Count == 1,
                            $"{debtor} owes {creditor} {treaty.Code} {duty.Index}, {because}");
                    }
                }
            }
        });
    }

    [Fact]
    public void What_an_event_makes_due_is_what_the_event_written_out_makes_due()
    {
        ForEachWorld((world, engine, readings, because) =>
        {
            foreach (var (debtor, creditor) in Pairs())
            {
                foreach (var owed in engine.Owed(debtor, creditor, DutyWorld.Day))
                {
                    foreach (var verb in s_verbs)
                    {
                        foreach (var (doer, target) in Pairs())
                        {
                            var due = engine.IsDue(owed, new(doer, verb, target), DutyWorld.Day);
                            var told = readings.Count(r =>
                                r.Owed().Contains((debtor, creditor, owed.Instrument.Id, owed.Duty!.Index))
                                && r.IsDue(owed.Instrument, owed.Duty!, debtor, creditor, verb, doer, target));
                            var of = readings.Count(r =>
                                r.Owed().Contains((debtor, creditor, owed.Instrument.Id, owed.Duty!.Index)));
                            // Of a war alone one cannot say who attacked: what hangs on it is possible.
                            if (due == Certainty.Possible && verb == EventVerb.War)
                                continue;
                            CheckSound(due, told, of, readings.Count == 1,
                                $"{doer} {verb} {target}: {debtor} to {creditor} {owed.Instrument.Code} "
                                + $"{owed.Duty!.Index}, {because}");
                        }
                    }
                }
            }
        }, worlds: 80);
    }

    private static void CheckSound(Certainty certainty, int told, int of, bool isOnly, string because)
    {
        if (certainty == Certainty.Yes)
            Assert.True(told == of, $"certain: {because}");
        if (certainty == Certainty.No)
            Assert.True(told == 0, $"denied: {because}");
        // With one reading only, nothing is left open.
        if (isOnly)
            Assert.True(certainty == (told == 1 ? Certainty.Yes : Certainty.No), $"{certainty}: {because}");
    }

    private static IEnumerable<(int, int)> Pairs() =>
        from a in Enumerable.Range(0, DutyWorld.StateCount)
        from b in Enumerable.Range(0, DutyWorld.StateCount)
        where a != b
        select (a, b);

    private static void ForEachWorld(Action<DutyWorld, DutyEngine, List<PairByPair>, string> check, int worlds = 1_500)
    {
        var random = new Random(Seed);
        for (var n = 0; n < worlds; n++)
        {
            var world = new DutyWorld(random);
            // A treaty with an uncertain day of entry is in force on one reading and not on another.
            var readings = Readings(world).Select(inForce => new PairByPair(world, inForce)).ToList();
            check(world, new(Standings.Of(world.Register)), readings, $"seed {Seed}, world {n}: {world}");
        }
    }

    private static IEnumerable<bool[]> Readings(DutyWorld world)
    {
        bool[] Choices(int id) =>
            world.Register.Instruments[id].InForce[0].Value.Date.IsSingleDay ? [true] : [true, false];
        return from first in Choices(0) from second in Choices(1) select new[] { first, second };
    }
}
