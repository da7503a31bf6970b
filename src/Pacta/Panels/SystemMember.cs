namespace Pacta.Panels;

/// <summary>That a state is a member of the system, under one code, in a run of days, half-open.</summary>
/// <param name="StateId">Index into the register's states.</param>
/// <param name="Unit">Index into <see cref="StateSystem.Codes"/>.</param>
/// <param name="From">The first day; <see cref="Time.Day.Min"/>: since ever.</param>
/// <param name="Until">The first day after it; <see cref="Time.Day.Max"/>: for ever.</param>
public readonly record struct SystemMember(int StateId, int Unit, int From, int Until);
