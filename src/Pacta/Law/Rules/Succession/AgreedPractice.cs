namespace Pacta.Law.Rules;

/// <summary>
/// What successor and other parties agreed, or did as if they had, of a predecessor's treaty: it stands before every
/// rule of the convention on succession, to which few states are party.
/// </summary>
internal static class AgreedPractice
{
    public static Rule Rule { get; } = new("agreed-practice", "practice of the parties",
        "what those concerned agreed of a predecessor's treaties stands before every rule");
}
