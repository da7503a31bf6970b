namespace Pacta.Law.Rules;

/// <summary>VCLT 59: when all parties conclude a later treaty that is to replace it, the earlier ends as the later begins.</summary>
internal static class LaterTreaty
{
    public static Rule Rule { get; } = new("vclt-59", "VCLT 59",
        "a treaty ends when all its parties have concluded a later one that replaces it");
}
