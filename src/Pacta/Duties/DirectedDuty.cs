using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Duties;

/// <summary>What one state owes another on a day, by one clause.</summary>
/// <remarks>An answer holds hundreds, so each is kept small.</remarks>
public readonly record struct DirectedDuty
{
    private readonly int _number; // from 1 in the order of the duties; 0: the interim duty

    /// <param name="debtorId">Who owes.</param>
    /// <param name="creditorId">To whom.</param>
    /// <param name="instrument">By which instrument.</param>
    /// <param name="duty">By which of its duties; null: the signatory's interim duty (VCLT 18).</param>
    /// <param name="certainty">Yes or possible.</param>
    public DirectedDuty(int debtorId, int creditorId, Instrument instrument, Duty? duty, Certainty certainty)
        : this(debtorId, creditorId, instrument, NumberOf(duty), certainty)
    {
    }

    internal DirectedDuty(int debtorId, int creditorId, Instrument instrument, int number, Certainty certainty) =>
        (DebtorId, CreditorId, Instrument, _number, Certainty) =
        (debtorId, creditorId, instrument, number, certainty);

    /// <summary>Who owes.</summary>
    public int DebtorId { get; init; }

    /// <summary>To whom.</summary>
    public int CreditorId { get; init; }

    /// <summary>By which instrument.</summary>
    public Instrument Instrument { get; init; }

    /// <summary>By which of its duties; null: the signatory's interim duty (VCLT 18).</summary>
    public Duty? Duty
    {
        get => _number == 0 ? null : Instrument.Duties[_number - 1];
        init => _number = NumberOf(value);
    }

    /// <summary>Yes or possible.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>What must, must not or may be done.</summary>
    public ActionKind Action => Duty?.Action.Kind ?? ActionKind.DefeatPurpose;

    /// <summary>Must, must not, may, need not.</summary>
    public Modality Modality => Duty?.Modality ?? Modality.MustNot;

    /// <summary>Whether it binds in law, not in politics only.</summary>
    public bool IsLegal => Instrument.IsBinding && Duty?.Conditions.Politically != true;

    private static int NumberOf(Duty? duty) => duty is null ? 0 : duty.Index + 1;
}
