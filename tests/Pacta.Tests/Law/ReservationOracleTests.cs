using Pacta.Law;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>Reservations between two parties against a story told day by day, in many small worlds.</summary>
public class ReservationOracleTests
{
    private const int Seed = 1969_05_23;
    private const int Worlds = 300;
    private const int UncertainWorlds = 40;

    private static readonly (int A, int B)[] s_pairs = [(0, 1), (0, 2), (1, 2)];

    [Fact]
    public void In_a_certain_world_what_befalls_a_treaty_between_two_is_what_the_story_tells()
    {
        var random = new Random(Seed);
        var told = 0;
        for (var n = 0; n < Worlds; n++)
        {
            var world = ReservationWorld.Next(random, blur: 0);
            var relations = world.Conclude().Relations;
            var teller = new ReservationTeller(world);
            for (var day = n % 7; day < ReservationWorld.LastDay; day += 7)
            {
                foreach (var (a, b) in s_pairs)
                    told += Check(world, relations, teller, a, b, day, n);
            }

            // The days on which something changes lie close together: those are looked at one by one.
            foreach (var day in world.Deeds.SelectMany(static d => new[] { d.First, d.First + 365, d.First + 366 }))
            {
                foreach (var (a, b) in s_pairs)
                    told += Check(world, relations, teller, a, b, day, n);
            }
        }

        Assert.True(told > 15_000, $"only {told} effects were told");
    }

    [Fact]
    public void In_an_uncertain_world_what_is_certain_holds_on_every_reading_and_what_is_denied_on_none()
    {
        var random = new Random(Seed);
        for (var n = 0; n < UncertainWorlds; n++)
        {
            var world = ReservationWorld.Next(random, blur: 1);
            var relations = world.Conclude().Relations;
            var tellers = world.Readings().Take(200).Select(static w => (World: w, Teller: new ReservationTeller(w)))
                .ToList();
            var days = world.Deeds.SelectMany(static d =>
                new[] { d.First - 1, d.First, d.Last, d.Last + 1, d.First + 364, d.First + 365, d.Last + 366 })
                .Where(static day => day >= 0).Distinct();
            foreach (var day in days)
            {
                foreach (var (a, b) in s_pairs)
                {
                    var because = $"seed {Seed}, world {n}, day {day}, {a} and {b}: {world}";
                    var effects = relations.Between(0, a, b, ReservationWorld.Start + day);
                    for (var provision = 0; provision < 2; provision++)
                    {
                        CheckSound(Relations.Applies(effects, provision),
                            tellers.Select(t => Applies(t.Teller.Between(a, b, day), provision)), because);
                    }

                    CheckSound(Relations.Befalls(effects, -1, PairEffectKind.NotInForce),
                        tellers.Select(t => Most(t.Teller.Between(a, b, day)
                            .Where(static e => e.Kind == PairEffectKind.NotInForce).Select(static e => e.Certainty))),
                        "not in force, " + because);
                }
            }
        }
    }

    private static int Check(ReservationWorld world, Relations relations, ReservationTeller teller, int a, int b,
        int day, int n)
    {
        var effects = relations.Between(0, a, b, ReservationWorld.Start + day)
            .Select(static e => new ReservationTeller.Told(e.Kind, e.ProvisionIndex, e.Certainty, e.IsPartial));
        var told = teller.Between(a, b, day);
        Assert.True(Ordered(effects).SequenceEqual(Ordered(told)),
            $"seed {Seed}, world {n}, day {day}, {a} and {b}: {string.Join(", ", effects)}, told "
            + $"{string.Join(", ", told)}: {world}");
        return told.Count;
    }

    private static IEnumerable<ReservationTeller.Told> Ordered(IEnumerable<ReservationTeller.Told> all) =>
        all.OrderBy(static t => (t.Kind, t.Provision, t.Certainty, t.IsPartial));

    private static Certainty Applies(List<ReservationTeller.Told> told, int provision)
    {
        var least = Certainty.Yes;
        foreach (var effect in told.Where(e => e.Provision < 0 || e.Provision == provision))
        {
            var leaves = effect.Kind == PairEffectKind.Modified || effect.IsPartial
                || effect.Certainty == Certainty.Possible ? Certainty.Possible : Certainty.No;
            least = leaves < least ? leaves : least;
        }

        return least;
    }

    private static Certainty Most(IEnumerable<Certainty> all) => all.Append(Certainty.No).Max();

    private static void CheckSound(Certainty certainty, IEnumerable<Certainty> told, string because)
    {
        var all = told.ToList();
        if (certainty == Certainty.Yes)
            Assert.True(all.TrueForAll(static t => t == Certainty.Yes), $"certainly {because}");
        if (certainty == Certainty.No)
            Assert.True(all.TrueForAll(static t => t == Certainty.No), $"never {because}");
    }
}
