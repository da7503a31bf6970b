namespace Pacta.Law.Rules;

/// <summary>
/// VCST 8, 9: an agreement of predecessor and successor, or a declaration of the successor, binds no other party by
/// itself: what it says stays open until the others agree.
/// </summary>
internal static class UnilateralDeclaration
{
    public static Rule Rule { get; } = new("vcst-8-9", "VCST 8, 9",
        "a declaration of the successor, alone or with its predecessor, binds no other party");
}
