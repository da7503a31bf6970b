namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 21(1) and (2): between reserving and accepting state the provision is modified for both to the extent of the
/// reservation; among the other parties nothing changes.
/// </summary>
internal static class ReservationEffect
{
    public static Rule Rule { get; } = new("vclt-21-1", "VCLT 21(1)",
        "a reservation modifies the provision between the reserving and an accepting state, for both");
}
