namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(3): a reservation to the constituent instrument of an organization needs acceptance by its competent organ;
/// what single members say of it has no effect.
/// </summary>
internal static class AcceptanceByOrgan
{
    public static Rule Rule { get; } = new("vclt-20-3", "VCLT 20(3)",
        "a reservation to an organization's constitution needs its organ's acceptance");
}
