namespace Pacta.Law.Rules;

/// <summary>VCLT 25(2): provisional application ends when a state says that it will not become a party.</summary>
internal static class ProvisionalEnd
{
    public static Rule Rule { get; } = new("vclt-25-2", "VCLT 25(2)",
        "provisional application ends when the state notifies that it will not become a party");
}
