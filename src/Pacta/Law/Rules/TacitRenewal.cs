namespace Pacta.Law.Rules;

/// <summary>
/// The clause on tacit renewal: the term renews, by equal periods or into an open term, unless notice came in time.
/// </summary>
public static class TacitRenewal
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("renewal", "clause on renewal",
        "a term renews by itself unless notice was given the agreed time before its end");
}
