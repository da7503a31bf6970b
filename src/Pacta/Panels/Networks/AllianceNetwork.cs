using System.Collections.Immutable;

namespace Pacta.Panels.Networks;

/// <summary>Who owes whom what on a day: states are nodes, duties edges, at most one a pair and direction.</summary>
/// <remarks>Nodes in the order of their codes, edges by first and second node.</remarks>
public sealed partial class AllianceNetwork
{
    /// <exception cref="ArgumentException">An edge joins no two nodes, is there twice, or is out of order.
    /// </exception>
    public AllianceNetwork(
        int day, bool isDirected, ImmutableArray<NetworkNode> nodes, ImmutableArray<NetworkEdge> edges)
    {
        (Day, IsDirected, Nodes, Edges) = (day, isDirected, nodes, edges);
        var last = (From: -1, To: -1);
        foreach (var edge in edges)
        {
            if (edge.From < 0 || edge.From >= nodes.Length || edge.To < 0 || edge.To >= nodes.Length
                || edge.From == edge.To || (!isDirected && edge.From > edge.To)
                || (edge.From, edge.To).CompareTo(last) <= 0)
                throw new ArgumentException($"{edge} is out of place among {nodes.Length} nodes.", nameof(edges));
            last = (edge.From, edge.To);
        }
    }

    /// <summary>The day.</summary>
    public int Day { get; }

    /// <summary>Whether an edge says who owes and who is owed.</summary>
    public bool IsDirected { get; }

    /// <summary>The states.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; }

    /// <summary>The duties.</summary>
    public ImmutableArray<NetworkEdge> Edges { get; }

    /// <summary>The pairs, lower node first and each once, that any duty of these classes joins.</summary>
    public ImmutableArray<(int A, int B)> Pairs(DutyClasses classes) =>
    [
        .. Edges.Where(edge => (edge.Classes & classes) != 0)
            .Select(static edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)))
            .Distinct().Order(),
    ];
}
