namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 18(a): a state that is not bound yet takes back its signature or consent at once, and owes nothing more; a
/// consent taken back counts for no entry into force.
/// </summary>
internal static class WithdrawnConsent
{
    public static Rule Rule { get; } = new("vclt-18-a", "VCLT 18(a)",
        "a state that makes clear before it is bound that it will not become a party owes nothing more");
}
