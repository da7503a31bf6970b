using System.Collections.Immutable;

namespace Pacta.Panels.Networks;

/// <summary>
/// Communities by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008): groups with more ties inside
/// than chance would give, by Newman and Girvan's modularity (2004).
/// </summary>
/// <remarks>
/// Nodes move in ascending order, to the neighbouring community that gains most; of equals to the one with the lowest
/// node; not at all unless it gains. Gains are compared in whole numbers. So the same network gives the same
/// communities; they need not be the best there are, for finding those takes exponential time.
/// </remarks>
public static class Communities
{
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="pairs">Which are tied, each pair once.</param>
    /// <returns>The communities; a node without ties is one of its own.</returns>
    public static Partition Of(int nodeCount, ImmutableArray<(int A, int B)> pairs)
    {
        var graph = new WeightedGraph(nodeCount);
        foreach (var (a, b) in pairs)
            graph.Add(a, b, 1);
        var labels = Enumerable.Range(0, nodeCount).ToArray();
        while (true)
        {
            var moved = Moved(graph);
            var groups = new Partition(moved);
            for (var node = 0; node < nodeCount; node++)
                labels[node] = groups.GroupOf[labels[node]];
            if (groups.Groups.Length == graph.NodeCount)
                return new(labels);
            graph = graph.Merged(groups);
        }
    }

    /// <summary>Modularity: the share of ties inside groups, less the share that chance would give.</summary>
    /// <returns>−½ to 1; null: there are no ties.</returns>
    public static double? Modularity(Partition groups, ImmutableArray<(int A, int B)> pairs)
    {
        ArgumentNullException.ThrowIfNull(groups);
        if (pairs.IsEmpty)
            return null;
        var inside = 0L;
        var degrees = new long[groups.Groups.Length];
        foreach (var (a, b) in pairs)
        {
            degrees[groups.GroupOf[a]]++;
            degrees[groups.GroupOf[b]]++;
            if (groups.GroupOf[a] == groups.GroupOf[b])
                inside++;
        }

        var ends = 2L * pairs.Length;
        return (double)inside / pairs.Length - degrees.Sum(static d => d * d) / ((double)ends * ends);
    }

    private static int[] Moved(WeightedGraph graph)
    {
        var community = Enumerable.Range(0, graph.NodeCount).ToArray();
        var total = new long[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
            total[node] = graph.Degree(node);
        for (var hasMoved = true; hasMoved;)
        {
            hasMoved = false;
            for (var node = 0; node < graph.NodeCount; node++)
            {
                var home = community[node];
                total[home] -= graph.Degree(node);
                var best = Best(graph, node, home, community, total);
                total[best] += graph.Degree(node);
                community[node] = best;
                hasMoved |= best != home;
            }
        }

        return community;
    }

    // Gain of joining, times the square of all ends: ties into it · ends − its ends · the node's ends.
    private static int Best(WeightedGraph graph, int node, int home, int[] community, long[] total)
    {
        var ties = new SortedDictionary<int, long> { [home] = 0 };
        foreach (var (other, weight) in graph.Neighbours(node))
        {
            if (other != node)
                ties[community[other]] = ties.GetValueOrDefault(community[other]) + weight;
        }

        var (best, gain) = (home, Gain(home));
        foreach (var candidate in ties.Keys)
        {
            if (Gain(candidate) > gain)
                (best, gain) = (candidate, Gain(candidate));
        }

        return best;

        long Gain(int candidate) =>
            ties[candidate] * graph.Ends - total[candidate] * graph.Degree(node);
    }
}
