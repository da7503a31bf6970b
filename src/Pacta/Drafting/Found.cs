using System.Collections.Immutable;

namespace Pacta.Drafting;

/// <summary>A finding while it is still being settled.</summary>
internal sealed class Found(int first, int end, FindingKind kind, string value)
{
    /// <summary>Index of its first word.</summary>
    public int First { get; } = first;

    /// <summary>Index after its last word.</summary>
    public int End { get; } = end;

    public FindingKind Kind { get; set; } = kind;

    public string Value { get; set; } = value;

    /// <summary>Index of the state, organization or instrument that the value names, or -1.</summary>
    public int Id { get; set; } = -1;

    public Sureness Sureness { get; set; }

    public string? Note { get; set; }

    /// <summary>What was read as an amount, or null.</summary>
    public AmountReading? Amount { get; init; }

    /// <summary>Names of the register that stand here; empty for what is no name.</summary>
    public ImmutableArray<NameEntry> Names { get; init; } = [];

    /// <summary>How many words lie between this and another place.</summary>
    public int DistanceTo(int word) => word < First ? First - word : word >= End ? word - End + 1 : 0;

    public Finding ToFinding(DraftText text) => new(text.PassageOf(First, End), Kind, Value, Sureness, Note);
}
