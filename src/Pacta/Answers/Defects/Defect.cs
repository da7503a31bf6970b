using Pacta.Register;

namespace Pacta.Answers;

/// <summary>Something on the record that the law of treaties does not let happen, or gives another effect.</summary>
/// <param name="Kind">Its name for programs: "ratified-unsigned".</param>
/// <param name="IsError">Whether the lines exclude each other in fact; else it can have happened, and the law gives it
/// no effect or another one.</param>
/// <param name="Instrument">Of which instrument.</param>
/// <param name="From">The line.</param>
/// <param name="Article">By which rule of law.</param>
/// <param name="What">What was found.</param>
/// <param name="Matters">Why it matters.</param>
internal sealed record Defect(
    string Kind, bool IsError, Instrument Instrument, Provenance From, string Article, string What, string Matters);
