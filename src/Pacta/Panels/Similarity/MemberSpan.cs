namespace Pacta.Panels.Similarity;

/// <summary>That a unit is a member of the system in a run of days, half-open.</summary>
/// <param name="Unit">Which, 0-based.</param>
/// <param name="From">The first day; <see cref="Time.Day.Min"/>: since ever.</param>
/// <param name="Until">The first day after it; <see cref="Time.Day.Max"/>: for ever.</param>
public readonly record struct MemberSpan(int Unit, int From, int Until);
