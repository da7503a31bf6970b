namespace Pacta.Drafting;

/// <summary>What a word of a text is made of.</summary>
internal enum WordKind : byte
{
    /// <summary>Letters, or initials with their full stops: "treaty", "U.S.".</summary>
    Letters,

    /// <summary>Digits, with the signs that group them or part the fraction: "2,000", "22.9".</summary>
    Digits,

    /// <summary>The "'s" of a possessive.</summary>
    Possessive,

    /// <summary>Any other sign, alone.</summary>
    Mark,
}

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct TextWord(int Start, int End, WordKind Kind);
