using Pacta.Register;

namespace Pacta.Law;

/// <summary>Which of two duties the law puts first.</summary>
/// <param name="PrevailingId">The instrument whose duty prevails; -1: the law decides for neither.</param>
/// <param name="TowardId">Toward whom it prevails: the creditor of the other duty; -1: it decides for neither.</param>
/// <param name="Why">By which rule and assertion it is decided, or left open.</param>
/// <param name="Unsettled">Why it is left open; null: it is decided.</param>
public sealed record PrecedenceDecision(int PrevailingId, int TowardId, Reason Why, string? Unsettled);
