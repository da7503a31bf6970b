using System.Collections.Immutable;

namespace Pacta.Drafting;

/// <summary>A sentence in which something was recognised.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Findings">What was recognised, in order; no two overlap.</param>
/// <param name="Proposals">The lines that it suggests.</param>
public sealed record DraftSentence(
    int Start, int End, ImmutableArray<Finding> Findings, ImmutableArray<Proposal> Proposals);
