namespace Pacta.Panels.Networks;

/// <summary>An undirected graph with whole weights and loops: communities of one level are nodes of the next.</summary>
internal sealed class WeightedGraph(int nodeCount)
{
    private readonly SortedDictionary<int, long>[] _neighbours =
        [.. Enumerable.Range(0, nodeCount).Select(static _ => new SortedDictionary<int, long>())];

    private readonly long[] _degrees = new long[nodeCount];

    public int NodeCount => nodeCount;

    /// <summary>Twice the weight of all edges.</summary>
    public long Ends { get; private set; }

    /// <summary>The weight of a node's edges, a loop counted twice.</summary>
    public long Degree(int node) => _degrees[node];

    /// <summary>The nodes that edges join to one, itself where it has a loop, ascending.</summary>
    public IEnumerable<KeyValuePair<int, long>> Neighbours(int node) => _neighbours[node];

    public void Add(int a, int b, long weight)
    {
        _neighbours[a][b] = _neighbours[a].GetValueOrDefault(b) + weight;
        if (a != b)
            _neighbours[b][a] = _neighbours[b].GetValueOrDefault(a) + weight;
        _degrees[a] += weight;
        _degrees[b] += weight;
        Ends += 2 * weight;
    }

    /// <summary>The graph of groups: edges inside one are its loop.</summary>
    public WeightedGraph Merged(Partition groups)
    {
        var merged = new WeightedGraph(groups.Groups.Length);
        for (var node = 0; node < NodeCount; node++)
        {
            foreach (var (other, weight) in _neighbours[node])
            {
                if (other >= node)
                    merged.Add(groups.GroupOf[node], groups.GroupOf[other], weight);
            }
        }

        return merged;
    }
}
