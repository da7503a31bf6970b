using Pacta.Quotations;

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
/// <param name="Passage">Where, in code points of the normalized text; not empty.</param>
/// <param name="Kind">As what.</param>
/// <param name="Value">What it means, in the words of <see cref="FindingKind"/>.</param>
/// <param name="Sureness">How sure that is.</param>
/// <param name="Note">How it was reached, or null.</param>
public sealed record Finding(Passage Passage, FindingKind Kind, string Value, Sureness Sureness, string? Note);
