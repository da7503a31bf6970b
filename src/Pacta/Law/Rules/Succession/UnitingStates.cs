namespace Pacta.Law.Rules;

/// <summary>
/// VCST 31: a treaty in force for a state that unites with others goes on for the state that they became, for the
/// territory for which it was in force, unless incompatible or otherwise agreed.
/// </summary>
internal static class UnitingStates
{
    public static Rule Rule { get; } = new("vcst-31", "VCST 31",
        "a treaty of a state that united with others goes on for the state that they became");
}
