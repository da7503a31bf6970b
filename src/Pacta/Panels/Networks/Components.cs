using System.Collections.Immutable;

namespace Pacta.Panels.Networks;

/// <summary>Connected components: two states are in one where a chain of ties, in any direction, joins them.</summary>
public static class Components
{
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="pairs">Which are tied.</param>
    public static Partition Of(int nodeCount, ImmutableArray<(int A, int B)> pairs)
    {
        var above = new int[nodeCount];
        for (var node = 0; node < nodeCount; node++)
            above[node] = node;
        foreach (var (a, b) in pairs)
            above[Top(above, a)] = Top(above, b);
        for (var node = 0; node < nodeCount; node++)
            above[node] = Top(above, node);
        return new(above);
    }

    // Each step halves the way for the next to come.
    private static int Top(int[] above, int node)
    {
        while (above[node] != node)
            node = above[node] = above[above[node]];
        return node;
    }
}
