using Pacta.Time;

namespace Pacta.Register;

/// <summary>How long an instrument lasts. Neither length nor end: without limit.</summary>
/// <param name="Length">From entry into force, or from signature.</param>
/// <param name="Until">The day on which it ends, the first out of force, or null.</param>
/// <param name="FromSignature">Whether the length runs from signature.</param>
public sealed record Term(Period? Length, EdtfDate? Until, bool FromSignature);

/// <summary>Tacit renewal unless a party gives notice in time.</summary>
/// <param name="Length">Of each renewal; null: into an open term.</param>
/// <param name="Notice">How long before the end notice must come.</param>
public sealed record Renewal(Period? Length, Period Notice);

/// <summary>Whether and how a party may leave.</summary>
/// <param name="Allowed">Whether it may.</param>
/// <param name="After">How long after entry into force at the earliest; null: at any time.</param>
/// <param name="Notice">How long after its notice it is free; null: at once.</param>
public sealed record ExitClause(bool Allowed, Period? After, Period? Notice);
