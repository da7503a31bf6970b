namespace Pacta.Law.Rules;

/// <summary>
/// VCST 24: between a newly independent state and another a bilateral treaty goes on only when they agree, expressly or
/// by conduct, and then from the day of the succession.
/// </summary>
internal static class BilateralSuccession
{
    public static Rule Rule { get; } = new("vcst-24", "VCST 24",
        "between a newly independent state and another a treaty goes on only as they agree");
}
