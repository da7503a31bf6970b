namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 73: what hostilities, or the responsibility of a state, do to a treaty the law of treaties leaves open.
/// </summary>
internal static class EffectOfWar
{
    public static Rule Rule { get; } = new("vclt-73", "VCLT 73",
        "the law of treaties leaves open what a war, or the responsibility of a state, does to a treaty");
}
