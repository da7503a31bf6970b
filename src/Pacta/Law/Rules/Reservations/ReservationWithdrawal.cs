namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 22: a reservation or an objection may be withdrawn at any time; it operates when the notice is received. Who
/// withdraws an objection has accepted the reservation.
/// </summary>
internal static class ReservationWithdrawal
{
    public static Rule Rule { get; } = new("vclt-22", "VCLT 22",
        "the withdrawal of a reservation or objection operates on receipt of its notice");
}
