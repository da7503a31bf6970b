namespace Pacta.Law.Rules;

/// <summary>
/// A treaty's clause by which an amendment that has entered into force binds all its parties, those too that did not
/// accept it (UN Charter 108).
/// </summary>
internal static class AmendmentForAll
{
    public static Rule Rule { get; } = new("amendment-for-all", "clause",
        "an amendment binds all parties when it enters into force, where the treaty says so");
}
