namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 62: a fundamental change of circumstances entitles a party to invoke it, within narrow bounds.
/// </summary>
internal static class FundamentalChange
{
    public static Rule Rule { get; } = new("vclt-62", "VCLT 62",
        "a fundamental change of circumstances entitles a party to invoke it, but for boundaries and its own breach");
}
