namespace Pacta.Law.Rules;

/// <summary>
/// A suspension by one party, which sources record: whether it was entitled the law leaves to the grounds of VCLT 60-62
/// and to the procedure of 65.
/// </summary>
internal static class SuspensionInFact
{
    public static Rule Rule { get; } = new("suspension-in-fact", "suspension by one party (VCLT 60-62, 65)",
        "a party stopped performing toward another on the day that its sources give, and says on what ground, if any");
}
