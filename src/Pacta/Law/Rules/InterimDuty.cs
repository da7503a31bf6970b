namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 18: from signature, or from consent before entry into force, a state owes not to defeat the object and purpose
/// of the treaty, and nothing more.
/// </summary>
public static class InterimDuty
{
    /// <summary>The rule.</summary>
    public static Rule Rule { get; } = new("vclt-18", "VCLT 18",
        "a state that has signed or consented owes not to defeat the treaty's object and purpose "
        + "before it enters into force");
}
