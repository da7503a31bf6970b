namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 2(1)(e), 9: who took part in adopting a text is a negotiating state, and not bound by that alone.
/// </summary>
internal static class Adoption
{
    public static Rule Rule { get; } = new("vclt-9", "VCLT 2(1)(e), 9",
        "adoption fixes the text; the states that drew it up are negotiating states, and bound by nothing yet");
}
