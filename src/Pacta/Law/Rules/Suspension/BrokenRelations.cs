namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 63: broken relations alone leave a treaty as it was, but where it cannot be applied without them.
/// </summary>
internal static class BrokenRelations
{
    public static Rule Rule { get; } = new("vclt-63", "VCLT 63",
        "that diplomatic or consular relations are broken changes nothing between two parties by itself");
}
