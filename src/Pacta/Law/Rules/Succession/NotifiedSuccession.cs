namespace Pacta.Law.Rules;

/// <summary>
/// VCST 17, 18, 22, 23: a state that notifies its succession is party as of the day on which it succeeded; where it was
/// newly independent, the operation of the treaty is suspended until it notifies.
/// </summary>
internal static class NotifiedSuccession
{
    public static Rule Rule { get; } = new("vcst-23", "VCST 17, 22, 23",
        "a notified succession makes a state party as of the succession");
}
