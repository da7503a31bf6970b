namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 54(b): where no clause admits exit and the record says that a state withdrew, the others agreed to the day.
/// </summary>
internal static class ExitByConsent
{
    public static Rule Rule { get; } = new("vclt-54-b", "VCLT 54(b)",
        "a party may leave at any time by consent of all; the record names the day");
}
