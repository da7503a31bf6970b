namespace Pacta.Law.Rules;

/// <summary>
/// VCST 34, 35: a treaty in force for the territory of a state that separated goes on for that state, and for the
/// predecessor where it remains, unless incompatible or otherwise agreed.
/// </summary>
internal static class SeparatingStates
{
    public static Rule Rule { get; } = new("vcst-34", "VCST 34, 35",
        "a treaty in force for the territory of a separated state goes on for that state");
}
