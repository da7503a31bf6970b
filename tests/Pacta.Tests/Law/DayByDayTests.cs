using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>The engine's spans against the law told day by day, in many small worlds.</summary>
public class DayByDayTests
{
    private const int Seed = 20010716;

    [Fact]
    public void On_every_day_of_a_certain_world_the_status_is_the_one_that_the_story_tells()
    {
        var random = new Random(Seed);
        var certain = 0;
        for (var n = 0; n < 6_000; n++)
        {
            var world = Worlds.Next(random, blur: 0);
            var (told, inForce) = new DayByDay(world, exitAdmitted: true).Tell();
            var (other, _) = new DayByDay(world, exitAdmitted: false).Tell();
            // A question that the record leaves open makes a world uncertain: that is the other test's.
            if (!told.Cast<Status>().SequenceEqual(other.Cast<Status>()))
                continue;
            certain++;
            var standing = world.Conclude();
            for (var day = 0; day < World.LastDay; day++)
            {
                var because = $"seed {Seed}, world {n}, day {day}: {world}";
                Assert.True(standing.InForceOn(day) == (inForce[day] ? Certainty.Yes : Certainty.No), "in force, "
                    + because);
                for (var state = 0; state < world.StateCount; state++)
                {
                    var status = standing.StatusOf(state, day);
                    Assert.True(
                        status.Status == told[state, day] && status.Certainty != Certainty.Possible,
                        $"state {state} {status.Certainty} {status.Status}, not {told[state, day]}, {because}");
                }
            }
        }

        Assert.True(certain > 4_000, $"only {certain} worlds were certain");
    }

    [Fact]
    public void On_every_day_of_an_uncertain_world_what_is_certain_holds_on_every_reading_and_what_is_denied_on_none()
    {
        var random = new Random(Seed);
        for (var n = 0; n < 400; n++)
        {
            var world = Worlds.Next(random, blur: 2);
            var standing = world.Conclude();
            var readings = Worlds.Readings(world).SelectMany(static w => new[]
            {
                new DayByDay(w, exitAdmitted: true).Tell(), new DayByDay(w, exitAdmitted: false).Tell(),
            }).ToList();
            for (var day = 0; day < World.LastDay; day++)
            {
                var because = $"seed {Seed}, world {n}, day {day}: {world}";
                CheckSound(standing.InForceOn(day), readings.Select(r => r.InForce[day]), "in force, " + because);
                for (var state = 0; state < world.StateCount; state++)
                    CheckState(standing, state, day, [.. readings.Select(r => r.Status[state, day]).Distinct()],
                        because);
            }
        }
    }

    private static void CheckState(InstrumentStanding standing, int state, int day, List<Status> told, string because)
    {
        var status = standing.StatusOf(state, day);
        if (status.Certainty == Certainty.Yes || status.Status == Status.None)
            Assert.True(told is [var only]
                && only == status.Status, $"state {state} {status.Status}, told {string.Join(", ", told)}, {because}");
        var interim = told.ConvertAll(static s => s is Status.Signatory or Status.Contracting);
        CheckSound(standing.IsInterim(state, day), interim, $"state {state} interim, {because}");
        if (told.Contains(Status.Party) || told.Contains(Status.Provisional))
            Assert.True(status.IsBound, $"state {state} {status.Status} may be bound, {because}");
    }

    private static void CheckSound(Certainty certainty, IEnumerable<bool> told, string because)
    {
        var all = told.ToList();
        if (certainty == Certainty.Yes)
            Assert.True(all.TrueForAll(static t => t), $"certainly {because}");
        if (certainty == Certainty.No)
            Assert.True(all.TrueForAll(static t => !t), $"never {because}");
    }
}
