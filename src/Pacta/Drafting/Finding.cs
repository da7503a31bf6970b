namespace Pacta.Drafting;

/// <summary>What a passage was recognised as.</summary>
public enum FindingKind : byte
{
    /// <summary>A state; the value is its code.</summary>
    State,

    /// <summary>A city or region, not an actor; the value is its name.</summary>
    Place,

    /// <summary>An organization; the value is its identifier.</summary>
    Organization,

    /// <summary>An instrument; the value is its identifier.</summary>
    Treaty,

    /// <summary>A date; the value is EDTF.</summary>
    Date,

    /// <summary>A length of time; the value is a period of the register's language: "20 years".</summary>
    Duration,

    /// <summary>A number of a unit; the value is as the register's language has it: "about 8 billion USD".</summary>
    Amount,

    /// <summary>A place in an order; the value is the number: "6".</summary>
    Ordinal,

    /// <summary>A verb of the vocabulary, or its noun; the value is the plain verb: "sign".</summary>
    Verb,
}

/// <summary>How sure a finding or a proposal is.</summary>
public enum Sureness : byte
{
    /// <summary>Written so.</summary>
    Sure,

    /// <summary>Follows from what stands around it.</summary>
    Likely,

    /// <summary>One reading of several, or a correction.</summary>
    Guess,
}

/// <summary>A passage that was recognised.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text.</param>
/// <param name="End">Index after its last; more than <paramref name="Start"/>.</param>
/// <param name="Kind">As what.</param>
/// <param name="Value">What it means, in the words of <see cref="FindingKind"/>.</param>
/// <param name="Sureness">How sure that is.</param>
/// <param name="Note">How it was reached, or null.</param>
public sealed record Finding(int Start, int End, FindingKind Kind, string Value, Sureness Sureness, string? Note)
{
    /// <summary>Index of its first word.</summary>
    internal int FirstWord { get; init; }

    /// <summary>Index after its last word.</summary>
    internal int EndWord { get; init; }
}
