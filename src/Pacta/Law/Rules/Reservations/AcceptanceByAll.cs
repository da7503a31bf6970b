namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(2): where the treaty is to apply in its entirety between all its parties, a reservation needs acceptance by
/// all of them; until then the consent that it goes with has no effect.
/// </summary>
internal static class AcceptanceByAll
{
    public static Rule Rule { get; } = new("vclt-20-2", "VCLT 20(2)",
        "where every party must accept a reservation, consent counts when all have");
}
