namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(1): a reservation that the treaty expressly authorizes is established as soon as it is made; an objection to
/// it changes nothing.
/// </summary>
internal static class AuthorizedReservation
{
    public static Rule Rule { get; } = new("vclt-20-1", "VCLT 20(1)",
        "a reservation that the treaty authorizes needs no acceptance");
}
