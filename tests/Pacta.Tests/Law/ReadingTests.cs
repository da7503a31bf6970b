using System.Collections.Immutable;
using Pacta.Law;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>What stays open, held against every combination of days and assertions, told day by day.</summary>
public class ReadingTests
{
    private const int Seed = 20020228;

    [Fact]
    public void An_inquiry_says_yes_no_or_possible_exactly_as_every_combination_of_days_does()
    {
        var random = new Random(Seed);
        var (asked, sharpened) = (0, 0);
        for (var n = 0; n < 400; n++)
        {
            var world = NextWithoutRepeats(random, blur: 2);
            // Where the law itself leaves open whether a notice has effect, no choice of days settles it.
            if (Worlds.Readings(world).Any(IsOpenInLaw))
                continue;
            var standings = Standings.Of(world.ToRegister());
            var told = Told(Worlds.Readings(world));
            foreach (var day in Enumerable.Range(0, 6).Select(_ => random.Next(World.LastDay)))
            {
                for (var state = 0; state < world.StateCount; state++)
                {
                    var (of, on) = (state, day);
                    var bounds = PartyOn(standings[0], of, on);
                    var finding = Inquiry.Of(standings, 0, s => PartyOn(s, of, on), bounds);
                    Assert.True(finding.IsExact);
                    Assert.True(Fold(told.Select(t => t[of, on] == Status.Party)) == finding.Certainty,
                        $"seed {Seed}, world {n}, state {of}, day {on}: {finding.Certainty}, {world}");
                    Assert.True(bounds == finding.Certainty || bounds == Certainty.Possible);
                    asked++;
                    sharpened += bounds == finding.Certainty ? 0 : 1;
                }
            }
        }

        // The bounds of the spans alone would say "possible" too often: else the test asks nothing.
        Assert.True(asked > 1000 && sharpened > 0, $"{sharpened} of {asked}");
    }

    [Fact]
    public void A_condition_holds_on_exactly_the_days_that_it_names()
    {
        var random = new Random(Seed);
        var named = 0;
        for (var n = 0; n < 120; n++)
        {
            var world = NextWithoutRepeats(random, blur: 2);
            var standings = Standings.Of(world.ToRegister());
            var readings = Worlds.Readings(world).Select(static w => (World: w, Told: Told([w]))).ToList();
            for (var day = 0; day < World.LastDay; day++)
            {
                var on = day;
                if (PartyOn(standings[0], 1, on) != Certainty.Possible)
                    continue;
                var finding = Inquiry.Of(standings, 0, s => PartyOn(s, 1, on), Certainty.Possible);
                foreach (var one in finding.Conditions.SelectMany(static c => c.Cases))
                {
                    var within = readings
                        .Where(r => one.Days!.Value.Contains(r.World.Acts[one.Stated.Index].First));
                    var told = within.SelectMany(static r => r.Told).Select(t => t[1, on] == Status.Party);
                    Assert.Equal(Fold(told), one.Certainty);
                    named++;
                }
            }
        }

        Assert.True(named > 50, $"only {named} conditions were named");
    }

    [Fact]
    public void Of_acts_dated_differently_by_two_sources_the_certain_holds_under_each_reading_the_possible_under_some()
    {
        var random = new Random(Seed);
        var disputed = 0;
        for (var n = 0; n < 300; n++)
        {
            var world = NextWithoutRepeats(random, blur: 3);
            var standing = Standings.Of(Disputed(world))[0];
            if (standing.Readings.IsEmpty)
                continue;
            disputed++;
            var told = Told(Worlds.Readings(world).Where(r => r.Acts.Zip(world.Acts)
                .All(static a => a.First.First == a.Second.First || a.First.First == a.Second.Last)));
            for (var day = 0; day < World.LastDay; day++)
            {
                for (var state = 0; state < world.StateCount; state++)
                {
                    Assert.True(Fold(told.Select(t => t[state, day] == Status.Party)) == PartyOn(standing, state, day),
                        $"seed {Seed}, world {n}, state {state}, day {day}: {world}");
                }
            }
        }

        Assert.True(disputed > 100, $"only {disputed} worlds were disputed");
    }

    [Fact]
    public void The_more_precise_of_two_compatible_assertions_is_no_dispute_and_a_rank_ends_one()
    {
        Assert.Equal(["1950-02-14"], Alternatives(Signed("1950", "1950-02-14")));
        Assert.Equal(["1949", "1950-02-14"], Alternatives(Signed("1949", "1950-02-14")));
        Assert.Equal(["1950-02-14", "1950-03-01"], Alternatives(Signed("1950", "1950-02-14", "1950-03-01")));
        Assert.Equal(["1949"], Alternatives(
            SignedAs(Stated(0, "1949", Rank.Preferred), Stated(1, "1950-02-14", Rank.Normal))));
        Assert.Equal(["1950"], Alternatives(
            SignedAs(Stated(0, "1949", Rank.Deprecated), Stated(1, "1950", Rank.Normal))));
    }

    private static IEnumerable<string> Alternatives(Fact fact) => fact.Alternatives.Select(a => a.Date!.ToString());

    // Two acts of one kind in one turn are two accounts of one act: worlds that mean them as two acts are left out.
    internal static World NextWithoutRepeats(Random random, int blur)
    {
        while (true)
        {
            var world = Worlds.Next(random, blur);
            if (Facts.Of(world.ToInstrument(0, "treaty", [0, 1])).All(static f => f.Stated.Length == 1))
                return world;
        }
    }

    private static Fact SignedAs(params ImmutableArray<Stated> stated) =>
        new(FactKind.Signed, -1, default, stated);

    private static Fact Signed(params string[] dates) =>
        SignedAs([.. dates.Select(static (d, i) => Stated(i, d, Rank.Normal))]);

    private static Stated Stated(int index, string date, Rank rank)
    {
        Assert.True(EdtfDate.TryParse(date, out var day, out _));
        return new(index, day, null, Provenance.None with { Rank = rank });
    }

    // Each uncertain act becomes two assertions: its first day by one source, its last by another.
    private static TreatyRegister Disputed(World world)
    {
        var register = world.ToRegister();
        var acts = world.Acts.SelectMany(static a => new[] { a.First, a.Last }.Distinct()
            .Select(day => new Act(a.State, a.Kind, EdtfDate.OfDay(day), Provenance.None)));
        return new(register.Contents with
        {
            Instruments = [register.Instruments[0] with { Acts = [.. acts] }],
        });
    }

    internal static bool IsOpenInLaw(World world) => !new DayByDay(world, exitAdmitted: true).Tell().Status
        .Cast<Status>().SequenceEqual(new DayByDay(world, exitAdmitted: false).Tell().Status.Cast<Status>());

    private static List<Status[,]> Told(IEnumerable<World> readings) =>
    [
        .. readings.SelectMany(static w => new[]
        {
            new DayByDay(w, exitAdmitted: true).Tell().Status, new DayByDay(w, exitAdmitted: false).Tell().Status,
        }),
    ];

    private static Certainty PartyOn(InstrumentStanding standing, int state, int day) =>
        standing.StatusOf(state, day) is { Status: Status.Party, Certainty: var certainty } ? certainty : Certainty.No;

    private static Certainty Fold(IEnumerable<bool> told)
    {
        var all = told.ToList();
        return all.TrueForAll(static t => t) ? Certainty.Yes : all.Contains(true) ? Certainty.Possible : Certainty.No;
    }
}
