namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 75: what measures under the Charter impose on an aggressor state the law of treaties leaves open.
/// </summary>
internal static class CaseOfAggressor
{
    public static Rule Rule { get; } = new("vclt-75", "VCLT 75",
        "the law of treaties leaves open what measures under the Charter impose on an aggressor");
}
