using Pacta.Register;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 78: a notice counts when the state for which it was meant has received it; through a depositary, when the
/// depositary has informed it. An instrument of ratification counts on deposit (VCLT 16).
/// </summary>
/// <remarks>The day that counts is settled as the line is read; final clauses may count from receipt.</remarks>
public static class Receipt
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("vclt-78", "VCLT 78",
        "a notice counts when received; through a depositary, when the addressee is informed");

    /// <returns>The act behind a conclusion, where the record has several days of it; null: it has one.</returns>
    public static Act? Behind(Instrument instrument, Reason why)
    {
        foreach (var act in instrument.Acts)
        {
            if (act.Notice is not null && ReferenceEquals(act.From, why.From))
                return act;
        }

        return null;
    }
}
