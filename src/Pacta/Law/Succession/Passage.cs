using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Succession;

/// <summary>That one legal person came to stand in another's place.</summary>
/// <param name="Successor">The new one, as a person of <see cref="Rules.Continuity"/>.</param>
/// <param name="Predecessor">The old one, which may go on; another person.</param>
/// <param name="Since">When: the first day of the successor in that place.</param>
/// <param name="Case">How.</param>
/// <param name="From">Who says so.</param>
internal sealed record Passage(
    int Successor, int Predecessor, DayBounds Since, SuccessionCase Case, Provenance From);
