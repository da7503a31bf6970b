namespace Pacta.Law.Rules;

/// <summary>
/// VCST 11, 12: a succession of states does not as such affect a boundary or territorial regime that a treaty set.
/// </summary>
internal static class TerritorialRegime
{
    public static Rule Rule { get; } = new("vcst-11-12", "VCST 11, 12",
        "a succession of states leaves boundaries and territorial regimes as a treaty set them");
}
