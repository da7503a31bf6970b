namespace Pacta.Register;

/// <summary>What becomes of a claim when it is held against everything else in the register.</summary>
public enum ClaimVerdict : byte
{
    /// <summary>Nothing else decides it.</summary>
    Undecided,

    /// <summary>Others say so, or the law concludes it from what others say.</summary>
    Supported,

    /// <summary>What others say, or what follows from it, cannot hold together with it.</summary>
    Contradicted,
}

/// <summary>A statement of a source that is held against everything else; the engine never concludes from it.</summary>
public sealed record Claim
{
    /// <summary>Index into <see cref="TreatyRegister.Claims"/>.</summary>
    public required int Id { get; init; }

    /// <summary>"lat-only-friendship".</summary>
    public required string Code { get; init; }

    /// <summary>The day that it speaks of; null: none matters.</summary>
    public int? On { get; init; }

    /// <summary>Whether its sources say that it was planned, and not that it was so.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Day and statement as written, with one space between words; without "planned" and citations.</summary>
    public required string Text { get; init; }

    /// <summary>What it says.</summary>
    public required Proposition Says { get; init; }

    /// <summary>Who says so: at least one source, in a register without mistakes.</summary>
    public required Provenance From { get; init; }
}
