using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>What one state owes another on a day, by one clause.</summary>
/// <param name="DebtorId">Who owes.</param>
/// <param name="CreditorId">To whom.</param>
/// <param name="Instrument">By which instrument.</param>
/// <param name="Duty">By which of its duties; null: the signatory's interim duty (VCLT 18).</param>
/// <param name="Certainty">Yes or possible.</param>
public readonly record struct DirectedDuty(
    int DebtorId, int CreditorId, Instrument Instrument, Duty? Duty, Certainty Certainty)
{
    /// <summary>What must, must not or may be done.</summary>
    public ActionKind Action => Duty?.Action.Kind ?? ActionKind.DefeatPurpose;

    /// <summary>Must, must not, may, need not.</summary>
    public Modality Modality => Duty?.Modality ?? Modality.MustNot;

    /// <summary>Whether it binds in law, not in politics only.</summary>
    public bool IsLegal => Instrument.IsBinding && Duty?.Conditions.Politically != true;
}
