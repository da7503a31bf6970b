namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 60(1): a material breach of a treaty of two entitles the other to invoke it to end or suspend the treaty.
/// </summary>
internal static class BreachOfTwo
{
    public static Rule Rule { get; } = new("vclt-60-1", "VCLT 60(1)",
        "a material breach of a treaty of two entitles the other to invoke it; by itself it ends and suspends nothing");
}
