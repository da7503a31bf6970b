namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(4)(a): acceptance makes the reserving state a party in relation to the accepting one. Until then the law has
/// no treaty between the two, while depositaries count the consent from its deposit: unsettled.
/// </summary>
internal static class NotYetAccepted
{
    public static Rule Rule { get; } = new("vclt-20-4-a", "VCLT 20(4)(a)",
        "a reserving state is a party toward another when that one has accepted the reservation");
}
