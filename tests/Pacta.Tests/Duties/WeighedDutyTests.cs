using Pacta.Duties;
using Pacta.Language;
using Pacta.Law;
using Pacta.Register;
using Pacta.Tests.Law;
using Pacta.Time;

namespace Pacta.Tests.Duties;

/// <summary>Duties under uncertain dates, held against every combination of days.</summary>
public class WeighedDutyTests
{
    private const int Seed = 18791007;

    [Fact]
    public void A_duty_is_owed_possible_or_not_exactly_as_every_combination_of_days_has_both_states_bound()
    {
        var random = new Random(Seed);
        var sample = Sample();
        var (asked, possible) = (0, 0);
        for (var n = 0; n < 300; n++)
        {
            var world = ReadingTests.NextWithoutRepeats(random, blur: 2);
            var readings = Worlds.Readings(world).ToList();
            if (readings.Exists(ReadingTests.IsOpenInLaw))
                continue;
            var told = readings.ConvertAll(static r => new DayByDay(r, exitAdmitted: true).Tell().Status);
            var engine = new DutyEngine(Standings.Of(WithDuty(world, sample)));
            foreach (var day in Enumerable.Range(0, 5).Select(_ => random.Next(World.LastDay)))
            {
                var both = told.ConvertAll(t => IsBound(t[0, day]) && IsBound(t[1, day]));
                var expected = both.TrueForAll(static b => b) ? Certainty.Yes
                    : both.Contains(true) ? Certainty.Possible : Certainty.No;
                var duty = engine.Owed(0, 1, day).FirstOrDefault(static d => d.Duty is not null);
                var weighed = duty.Duty is null ? Certainty.No : engine.Weigh(duty, day).Certainty;
                Assert.True(expected == weighed, $"seed {Seed}, world {n}, day {day}: {weighed}, {world}");
                asked++;
                possible += weighed == Certainty.Possible ? 1 : 0;
            }
        }

        Assert.True(asked > 300 && possible > 10, $"{possible} of {asked} were possible");
    }

    private static bool IsBound(Status status) => status is Status.Party or Status.Provisional;

    private static TreatyRegister WithDuty(World world, Instrument sample)
    {
        var register = world.ToRegister();
        return new(register.Contents with
        {
            Instruments = [register.Instruments[0] with { Provisions = sample.Provisions, Duties = sample.Duties }],
        });
    }

    private static Instrument Sample() => RegisterCompiler.Compile([Parser.Parse("sample.pacta", """
        state AAA "Aland"
        state BBB "Beland"
        treaty sample "Treaty"
            parties AAA, BBB
            article 1
                parties must consult each other
        """)]).Register.Instruments[0];
}
