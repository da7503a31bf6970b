using System.Collections.Immutable;

namespace Pacta.Panels.Networks;

/// <summary>Nodes in groups, each node in one.</summary>
/// <remarks>
/// Groups are numbered from 0 by their size, the largest first, and among equals by their first node; so the same
/// grouping has the same numbers however it was found. Equal when every node has the same group.
/// </remarks>
public sealed class Partition : IEquatable<Partition>
{
    /// <param name="labels">A label for each node; nodes with one label are a group.</param>
    public Partition(ReadOnlySpan<int> labels)
    {
        var groups = new Dictionary<int, List<int>>();
        for (var node = 0; node < labels.Length; node++)
            groups.ListOf(labels[node]).Add(node);

        Groups = [.. groups.Values.OrderByDescending(static g => g.Count).ThenBy(static g => g[0])
            .Select(static g => g.ToImmutableArray())];
        var of = new int[labels.Length];
        for (var number = 0; number < Groups.Length; number++)
        {
            foreach (var node in Groups[number])
                of[node] = number;
        }

        GroupOf = [.. of];
    }

    /// <summary>The nodes of each group, ascending.</summary>
    public ImmutableArray<ImmutableArray<int>> Groups { get; }

    /// <summary>The number of each node's group.</summary>
    public ImmutableArray<int> GroupOf { get; }

    /// <summary>How many groups have two nodes or more.</summary>
    public int BlocCount => Groups.Count(static group => group.Length > 1);

    /// <summary>How many nodes are alone.</summary>
    public int IsolateCount => Groups.Length - BlocCount;

    /// <inheritdoc/>
    public bool Equals(Partition? other) => other is not null && GroupOf.SequenceEqual(other.GroupOf);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partition);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var group in GroupOf)
            hash.Add(group);
        return hash.ToHashCode();
    }
}
