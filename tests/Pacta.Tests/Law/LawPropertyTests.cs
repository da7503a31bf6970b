using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>What must hold of the law in every world, whatever it concludes.</summary>
public class LawPropertyTests
{
    private const int Seed = 19690523;

    [Fact]
    public void The_order_of_acts_decides_nothing()
    {
        ForEachWorld(blur: 2, (world, random, because) =>
        {
            var shuffled = world with { Acts = [.. world.Acts.OrderBy(_ => random.Next())] };
            Assert.True(Tell(world, 0) == Tell(shuffled, 0), because);
        });
    }

    [Fact]
    public void An_act_changes_nothing_before_its_day()
    {
        ForEachWorld(blur: 0, (world, random, because) =>
        {
            // A recorded entry into force, and one on a day that the clause sets, binds a negotiating state unless its
            // own, later consent is recorded: there, and only there, an act says something of the days before it.
            if (world.InForce is not null || Worlds.ComesByItself(world.Entry))
                return;
            var day = random.Next(1, World.LastDay - 5);
            var before = world with { Acts = [.. world.Acts.Where(a => a.Last < day)] };
            Assert.True(Tell(world, 0, until: day) == Tell(before, 0, until: day), $"before day {day}, {because}");
        });
    }

    [Fact]
    public void Moving_every_day_moves_every_conclusion_where_clauses_count_days()
    {
        ForEachWorld(blur: 2, (world, random, because) =>
        {
            // A notice that no clause governs runs twelve months, which are not always as many days; and the first of
            // a month does not move along.
            if (Worlds.SpeaksOfMonths(world.Entry) || world.ExitByMonth)
                return;
            var governed = world with { ExitAllowed = true };
            Assert.True(Tell(governed, 0) == Tell(governed.Shift(1000), 1000), because);
        });
    }

    [Fact]
    public void What_one_state_can_be_on_a_day_fits_the_days_around_it()
    {
        ForEachWorld(blur: 0, (world, _, because) =>
        {
            var standing = world.Conclude();
            foreach (var state in standing.States)
            {
                var everBound = standing.StatusOf(state, 0).Status == Status.Party;
                for (var day = 1; day < World.LastDay; day++)
                {
                    var (was, now) = (standing.StatusOf(state, day - 1), standing.StatusOf(state, day));
                    // Nobody forgets having been a party, and nobody becomes a former one without it.
                    if (was.Status is Status.Party or Status.Former)
                        Assert.True(now.Status is not (Status.None or Status.Negotiating),
                            $"state {state} day {day} {because}");
                    // Who left may consent anew, and be a former party again when the instrument ends before that binds
                    // it.
                    if (now.Status == Status.Former)
                        Assert.True(everBound, $"state {state} day {day} {because}");
                    everBound |= now.Status == Status.Party;
                }
            }
        });
    }

    [Fact]
    public void Every_stretch_says_by_which_rule_it_begins_and_ends()
    {
        ForEachWorld(blur: 2, (world, _, because) =>
        {
            var standing = world.Conclude();
            foreach (var state in standing.States)
            {
                foreach (var span in standing.SpansOf(state))
                {
                    Assert.True(span.Start.Rule is not null && span.Start.From is not null, because);
                    Assert.True(span.Days.Until.Earliest == Day.Max
                        || span.End is { Rule: not null, From: not null }, because);
                }
            }
        });
    }

    private static void ForEachWorld(int blur, Action<World, Random, string> check)
    {
        var random = new Random(Seed);
        for (var n = 0; n < 3_000; n++)
        {
            var world = Worlds.Next(random, blur);
            check(world, random, $"seed {Seed}, world {n}: {world}");
        }
    }

    // Every status on every day, as one text.
    private static string Tell(World world, int shift, int until = World.LastDay)
    {
        var standing = world.Conclude();
        return string.Join(';', Enumerable.Range(0, until)
            .Select(day => standing.InForceOn(day + shift) + ":" + string.Join(',',
            Enumerable.Range(0, world.StateCount).Select(s => standing.StatusOf(s, day + shift))
                .Select(static s => $"{s.Status} {s.Certainty}"))));
    }
}
