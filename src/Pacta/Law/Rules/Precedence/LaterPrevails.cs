namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 30(3): the later treaty prevails where all parties to the earlier are bound by it too.
/// </summary>
internal static class LaterPrevails
{
    public static Rule Rule { get; } = new("vclt-30-3", "VCLT 30(3)",
        "where all parties to the earlier are parties to the later, the earlier applies as far as it is compatible");
}
