using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>Two duties of one state that cannot both be kept.</summary>
/// <param name="First">One duty.</param>
/// <param name="Second">The other, under another instrument.</param>
/// <param name="AboutId">The state that the second is about: its creditor, or a state beyond its parties.</param>
/// <param name="Event">The event in which they cannot both be kept; null: whatever happens.</param>
/// <param name="Certainty">Yes or possible.</param>
/// <param name="Decision">Which of the two the law puts first, if any.</param>
public sealed record DutyConflict(
    DirectedDuty First, DirectedDuty Second, int AboutId, SupposedEvent? Event, Certainty Certainty,
    PrecedenceDecision Decision)
{
    /// <summary>Whether the second duty is about any state, so that <see cref="AboutId"/> is one example of many.
    /// </summary>
    public bool IsWithAnyone => ConflictTest.IsAboutOthers(Second.Duty!);
}

/// <summary>Two duties of one state that cannot both be kept, with the days on which that is so.</summary>
/// <param name="Conflict">As on the first of them.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after; <see cref="Day.Max"/>: none.</param>
public sealed record ConflictSpan(DutyConflict Conflict, int From, int Until);
