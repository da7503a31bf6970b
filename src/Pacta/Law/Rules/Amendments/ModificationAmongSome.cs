namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 41: some parties may modify a treaty between themselves alone; toward the others, and among them, nothing
/// changes, and who joins the treaty later joins no such agreement.
/// </summary>
/// <remarks>Whether the treaty admits it (41(1)) is not judged.</remarks>
internal static class ModificationAmongSome
{
    public static Rule Rule { get; } = new("vclt-41", "VCLT 41",
        "parties that modify a treaty between themselves alone change nothing for the others");
}
