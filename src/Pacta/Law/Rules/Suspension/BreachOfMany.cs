namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 60(2): a material breach of a treaty of many entitles the others together to end or suspend it, and one whom it
/// specially affects to suspend it toward the one that breached it.
/// </summary>
internal static class BreachOfMany
{
    public static Rule Rule { get; } = new("vclt-60-2", "VCLT 60(2)",
        "a material breach of a treaty of many entitles whom it specially affects to suspend it toward the other, "
        + "and all others together to end or suspend it; by itself it does neither");
}
