using System.Collections.Immutable;

namespace Pacta.Panels.Networks;

/// <summary>What can be counted in a network.</summary>
public sealed class NetworkMeasures
{
    private NetworkMeasures(AllianceNetwork network, DutyClasses classes, ImmutableArray<double>? capabilities)
    {
        var count = network.Nodes.Length;
        var (debts, credits, partners) = (new int[count], new int[count], new int[count]);
        foreach (var edge in network.Edges.Where(edge => (edge.Classes & classes) != 0))
            (_, _) = (debts[edge.From]++, credits[edge.To]++);
        var pairs = network.Pairs(classes);
        foreach (var (a, b) in pairs)
            (_, _) = (partners[a]++, partners[b]++);
        (OutDegree, InDegree, Degree) = ([.. debts], [.. credits], [.. partners]);
        PairCount = pairs.Length;
        Components = Networks.Components.Of(count, pairs);
        Communities = Networks.Communities.Of(count, pairs);
        Modularity = Networks.Communities.Modularity(Communities, pairs);
        ComponentPolarity = new(Components, capabilities);
        CommunityPolarity = new(Communities, capabilities);
    }

    /// <summary>To how many others each node owes something; without directions it says nothing.</summary>
    public ImmutableArray<int> OutDegree { get; }

    /// <summary>By how many others each node is owed something; without directions it says nothing.</summary>
    public ImmutableArray<int> InDegree { get; }

    /// <summary>With how many others each node has a tie, in whichever direction.</summary>
    public ImmutableArray<int> Degree { get; }

    /// <summary>How many pairs are tied.</summary>
    public int PairCount { get; }

    /// <summary>Connected components.</summary>
    public Partition Components { get; }

    /// <summary>Communities.</summary>
    public Partition Communities { get; }

    /// <summary>Modularity of the communities; null: there are no ties.</summary>
    public double? Modularity { get; }

    /// <summary>Polarity with components as poles.</summary>
    public Polarity ComponentPolarity { get; }

    /// <summary>Polarity with communities as poles.</summary>
    public Polarity CommunityPolarity { get; }

    /// <summary>Counts the edges with any of some classes.</summary>
    /// <param name="network">The network.</param>
    /// <param name="classes">The classes that count.</param>
    /// <param name="capabilities">Of each node, NaN: not known; null: of none.</param>
    /// <exception cref="ArgumentException">There is not one number a node, or one is negative.</exception>
    public static NetworkMeasures Of(
        AllianceNetwork network, DutyClasses classes, ImmutableArray<double>? capabilities = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (capabilities is { } known && (known.Length != network.Nodes.Length || known.Any(static c => c < 0)))
            throw new ArgumentException("Every node has one capability, 0 or more.", nameof(capabilities));
        return new(network, classes, capabilities);
    }
}
