using System.Collections.Immutable;
using Pacta.Panels.Networks;

namespace Pacta.Tests.Panels;

/// <summary>Every graph on a few nodes, every way to group them, and what the definitions say of both.</summary>
internal static class SmallGraphs
{
    /// <summary>Every set of ties on so many nodes.</summary>
    public static IEnumerable<ImmutableArray<(int A, int B)>> All(int nodes)
    {
        (int, int)[] pairs = [.. from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(0, nodes) where a < b
                                 select (a, b)];
        return Enumerable.Range(0, 1 << pairs.Length)
            .Select(set => pairs.Where((_, i) => (set >> i & 1) != 0).ToImmutableArray());
    }

    /// <summary>Every grouping of so many nodes.</summary>
    public static IEnumerable<Partition> Groupings(int nodes) => Labels(nodes).Select(static l => new Partition(l));

    /// <summary>Newman and Girvan's sum over all ordered pairs of nodes in one group: A − k·k/2m, over 2m.</summary>
    public static double Modularity(Partition groups, ImmutableArray<(int A, int B)> ties)
    {
        var (n, ends, sum) = (groups.GroupOf.Length, 2d * ties.Length, 0d);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                if (groups.GroupOf[i] == groups.GroupOf[j])
                    sum += (Tied(i, j) ? 1 : 0) - Degree(i) * Degree(j) / ends;
            }
        }

        return sum / ends;

        bool Tied(int i, int j) => ties.Contains((Math.Min(i, j), Math.Max(i, j)));
        double Degree(int i) => ties.Count(tie => tie.A == i || tie.B == i);
    }

    /// <summary>Components by walking from each node as far as ties reach.</summary>
    public static Partition Components(int nodes, ImmutableArray<(int A, int B)> ties)
    {
        var labels = Enumerable.Repeat(-1, nodes).ToArray();
        for (var start = 0; start < nodes; start++)
        {
            var reached = new SortedSet<int> { start };
            for (var before = 0; before < reached.Count;)
            {
                before = reached.Count;
                foreach (var (a, b) in ties.Where(tie => reached.Contains(tie.A) || reached.Contains(tie.B)))
                    reached.UnionWith([a, b]);
            }

            labels[start] = reached.Min;
        }

        return new(labels);
    }

    private static IEnumerable<int[]> Labels(int nodes) => nodes == 0 ? [[]] : Labels(nodes - 1)
        .SelectMany(static rest => Enumerable.Range(0, rest.DefaultIfEmpty(-1).Max() + 2)
            .Select(label => (int[])[.. rest, label]));
}
