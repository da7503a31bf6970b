namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 30(4)(b): between a state bound by both and one bound by one only, the treaty that both share governs.
/// </summary>
internal static class TreatyBothShare
{
    public static Rule Rule { get; } = new("vclt-30-4-b", "VCLT 30(4)(b)",
        "between a state bound by both treaties and one bound by one, the treaty that both share governs; "
        + "who is bound both ways answers to the one it fails (30(5))");
}
