namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 58: suspension between some of the parties only, by their agreement.
/// </summary>
internal static class SuspensionBetweenSome
{
    public static Rule Rule { get; } = new("vclt-58", "VCLT 58",
        "some parties may agree to suspend a treaty between themselves alone");
}
