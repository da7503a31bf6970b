namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(4)(c): consent with a reservation takes effect when at least one other contracting state has accepted it.
/// Applied where the treaty's clause asks for it; depositaries otherwise count such consent from its deposit.
/// </summary>
internal static class AcceptanceByOne
{
    public static Rule Rule { get; } = new("vclt-20-4-c", "VCLT 20(4)(c)",
        "consent with a reservation counts once another contracting state has accepted it");
}
