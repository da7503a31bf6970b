using System.Collections.Immutable;
using Pacta.Quotations;

namespace Pacta.Drafting;

/// <summary>A sentence in which something was recognised.</summary>
/// <param name="Passage">Where it stands, in code points of the normalized text.</param>
/// <param name="Findings">What was recognised, in order; no two overlap.</param>
/// <param name="Proposals">The lines that it suggests.</param>
public sealed record DraftSentence(
    Passage Passage, ImmutableArray<Finding> Findings, ImmutableArray<Proposal> Proposals);
