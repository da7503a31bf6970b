using System.Collections.Immutable;
using Pacta.Panels;
using Pacta.Panels.Networks;

namespace Pacta.Tests.Panels;

public class PolarityTests
{
    // Singer, Bremer and Stuckey (1972): nothing concentrated where all are alike, all of it where one has everything.
    [Fact]
    public void Concentration_runs_from_all_alike_to_one_has_all()
    {
        Assert.Equal(0, Concentration.Con([2, 2, 2, 2]));
        Assert.Equal(1, Concentration.Con([0, 5, 0]));
        // Shares ½, ¼, ¼: (3/8 − 1/3) / (2/3) = 1/16.
        Assert.Equal(0.25, Concentration.Con([4, 2, 2])!.Value, 1e-12);
        Assert.Equal(8 / 3d, Concentration.EffectiveNumber([4, 2, 2])!.Value, 1e-12);
        Assert.Null(Concentration.Con([3]));
        Assert.Null(Concentration.Con([0, 0]));
        Assert.Null(Concentration.EffectiveNumber([]));
    }

    [Fact]
    public void Poles_add_up_what_their_states_have()
    {
        var polarity = new Polarity(new([0, 1, 0, 2, 1]), [1, 2, 3, 4, 2]);

        Assert.Equal([4 / 12d, 4 / 12d, 4 / 12d], polarity.Shares!.Value.ToArray());
        Assert.Equal(0, polarity.PoleConcentration!.Value, 1e-7);
        Assert.Equal(3, polarity.EffectivePoles!.Value, 1e-12);
        Assert.Equal(8 / 12d, polarity.TwoStrongestPoles!.Value, 1e-12);
        Assert.Equal(7 / 12d, polarity.TwoStrongestStates!.Value, 1e-12);
        Assert.Equal(144 / 34d, polarity.EffectiveStates!.Value, 1e-12);
        Assert.Equal(Math.Sqrt((34 / 144d - 0.2) / 0.8), polarity.StateConcentration!.Value, 1e-12);
    }

    [Fact]
    public void A_capability_that_is_not_known_leaves_what_rests_on_it_out()
    {
        foreach (var capabilities in new ImmutableArray<double>?[] { null, [1, double.NaN] })
        {
            var polarity = new Polarity(new([0, 0]), capabilities);

            Assert.Null(polarity.Shares);
            Assert.Null(polarity.StateConcentration);
            Assert.Null(polarity.TwoStrongestPoles);
            Assert.Equal(1, polarity.Poles.BlocCount);
        }
    }

    [Fact]
    public void Who_owes_is_counted_apart_from_who_is_owed_and_a_pair_once()
    {
        AllianceNetwork network = new(0, isDirected: true, Nodes(4),
        [
            Edge(0, 1, DutyClasses.Defense), Edge(0, 2, DutyClasses.Defense | DutyClasses.Consultation),
            Edge(1, 0, DutyClasses.Defense), Edge(3, 2, DutyClasses.Consultation),
        ]);

        var all = NetworkMeasures.Of(network, DutyClasses.Defense | DutyClasses.Consultation);
        var defense = NetworkMeasures.Of(network, DutyClasses.Defense);

        Assert.Equal([2, 1, 0, 1], all.OutDegree.ToArray());
        Assert.Equal([1, 1, 2, 0], all.InDegree.ToArray());
        Assert.Equal([2, 1, 2, 1], all.Degree.ToArray());
        Assert.Equal((3, 2), (all.PairCount, defense.PairCount));
        Assert.Equal(new Partition([0, 0, 0, 1]), defense.Components);
    }

    [Fact]
    public void A_network_refuses_edges_out_of_place()
    {
        foreach (var (directed, edges) in new (bool, ImmutableArray<NetworkEdge>)[]
        {
            (true, [Edge(0, 0, DutyClasses.Defense)]), (true, [Edge(0, 2, DutyClasses.Defense)]),
            (false, [Edge(1, 0, DutyClasses.Defense)]),
            (true, [Edge(1, 0, DutyClasses.Defense), Edge(0, 1, DutyClasses.Defense)]),
            (true, [Edge(0, 1, DutyClasses.Defense), Edge(0, 1, DutyClasses.Offense)]),
        })
            Assert.Throws<ArgumentException>(() => new AllianceNetwork(0, directed, Nodes(2), edges));
        var network = new AllianceNetwork(0, isDirected: false, Nodes(2), []);
        Assert.Throws<ArgumentException>(() => NetworkMeasures.Of(network, DutyClasses.Defense, [1]));
        Assert.Throws<ArgumentException>(() => NetworkMeasures.Of(network, DutyClasses.Defense, [1, -1]));
    }

    private static NetworkEdge Edge(int from, int to, DutyClasses classes) =>
        new(from, to, classes, DutyClasses.None, ["t"]);

    private static ImmutableArray<NetworkNode> Nodes(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => new NetworkNode($"{i}", $"State {i}"))];
}
