using Pacta.Time;

namespace Pacta.Panels;

/// <summary>
/// What one instrument makes one state owe another in a stretch of days: from <see cref="From"/>, included, to
/// <see cref="Until"/>, excluded.
/// </summary>
/// <remarks>
/// Spans of one pair and instrument that differ in <see cref="Certainty"/> or <see cref="IsLegal"/> may share days; two
/// that agree in both never do, and never touch with the same classes: each is as long as it can be. What is certain on
/// a day is not repeated as possible. <see cref="Day.Min"/> and <see cref="Day.Max"/> stand for open ends.
/// </remarks>
/// <param name="DebtorId">Who owes: a state id.</param>
/// <param name="CreditorId">To whom: another state id.</param>
/// <param name="InstrumentId">By which instrument.</param>
/// <param name="Classes">What; never none.</param>
/// <param name="IsLegal">Whether it binds in law, not in politics only.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it.</param>
/// <param name="Certainty">Yes or possible.</param>
public readonly record struct PairSpan(
    int DebtorId, int CreditorId, int InstrumentId, DutyClasses Classes, bool IsLegal, int From, int Until,
    Certainty Certainty);
