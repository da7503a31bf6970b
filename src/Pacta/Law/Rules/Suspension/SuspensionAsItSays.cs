namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 57: suspension as the treaty says, or by consent of all.
/// </summary>
internal static class SuspensionAsItSays
{
    public static Rule Rule { get; } = new("vclt-57", "VCLT 57",
        "a treaty is suspended as it says itself, or when all its parties agree");
}
