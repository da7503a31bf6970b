using System.Collections.Immutable;
using Pacta.Panels.Networks;

namespace Pacta.Tests.Panels;

public class CommunityTests
{
    private const int Nodes = 5;

    private static readonly ImmutableArray<(int A, int B)> s_twoTriangles =
        [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)];

    [Fact]
    public void Components_of_every_graph_on_five_nodes_are_what_walking_finds()
    {
        foreach (var ties in SmallGraphs.All(Nodes))
            Assert.Equal(SmallGraphs.Components(Nodes, ties), Components.Of(Nodes, ties));
    }

    [Fact]
    public void Modularity_is_its_definition_for_every_grouping_of_every_graph_on_four_nodes()
    {
        foreach (var ties in SmallGraphs.All(4).Where(static t => t.Length > 0))
        {
            foreach (var groups in SmallGraphs.Groupings(4))
                Assert.Equal(SmallGraphs.Modularity(groups, ties), Communities.Modularity(groups, ties)!.Value, 1e-12);
        }

        Assert.Null(Communities.Modularity(new([0, 1]), []));
    }

    // A walk uphill can end on a lower hill; on five nodes it nearly always ends on the highest.
    [Fact]
    public void Communities_of_graphs_on_five_nodes_are_as_good_as_any_grouping_or_nearly()
    {
        var (graphs, best, worst) = (0, 0, 0d);
        Partition[] groupings = [.. SmallGraphs.Groupings(Nodes)];
        foreach (var ties in SmallGraphs.All(Nodes).Where(static t => t.Length > 0))
        {
            var found = Communities.Modularity(Communities.Of(Nodes, ties), ties)!.Value;
            var highest = groupings.Max(groups => Communities.Modularity(groups, ties)!.Value);
            Assert.InRange(found, -0.5, highest + 1e-12);
            worst = Math.Max(worst, highest - found);
            graphs++;
            best += found > highest - 1e-12 ? 1 : 0;
        }

        Assert.Equal(1023, graphs);
        Assert.True(best > 0.9 * graphs && worst < 0.12, $"{best} of {graphs}, at worst {worst} below");
    }

    [Fact]
    public void Two_triangles_that_one_tie_joins_are_one_component_and_two_communities()
    {
        var communities = Communities.Of(7, s_twoTriangles);

        Assert.Equal(new Partition([0, 0, 0, 1, 1, 1, 2]), communities);
        Assert.Equal((2, 1), (communities.BlocCount, communities.IsolateCount));
        // 6/7 of the ties are inside; of 14 ends each has 7: 6/7 − 2·(7/14)².
        Assert.Equal(5 / 14d, Communities.Modularity(communities, s_twoTriangles)!.Value, 1e-12);
        Assert.Equal(new Partition([0, 0, 0, 0, 0, 0, 1]), Components.Of(7, s_twoTriangles));
    }

    // A ring of ten cliques: the first pass finds the cliques, later ones work on what it found.
    [Fact]
    public void Cliques_in_a_ring_are_found_each_by_itself()
    {
        const int Cliques = 10;
        const int Size = 5;
        var ties = ImmutableArray.CreateBuilder<(int, int)>();
        for (var clique = 0; clique < Cliques; clique++)
        {
            for (var a = 0; a < Size; a++)
            {
                for (var b = a + 1; b < Size; b++)
                    ties.Add((clique * Size + a, clique * Size + b));
            }

            var (end, next) = (clique * Size + 4, (clique + 1) % Cliques * Size);
            ties.Add((Math.Min(end, next), Math.Max(end, next)));
        }

        var communities = Communities.Of(Cliques * Size, ties.ToImmutable());

        Assert.Equal(
            new Partition([.. Enumerable.Range(0, Cliques * Size).Select(static node => node / Size)]), communities);
    }

    [Fact]
    public void Groups_are_numbered_by_size_and_then_by_their_first_node()
    {
        var partition = new Partition([7, 3, 3, 9, 7, 3]);

        Assert.Equal([1, 0, 0, 2, 1, 0], partition.GroupOf.ToArray());
        Assert.Equal(new Partition([1, 5, 5, 0, 1, 5]), partition);
        Assert.NotEqual(new Partition([1, 5, 5, 1, 1, 5]), partition);
    }
}
