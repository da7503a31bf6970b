namespace Pacta.Law.Rules;

/// <summary>
/// VCST 16: a newly independent state is not bound by a treaty by reason only that its predecessor was.
/// </summary>
internal static class CleanSlate
{
    public static Rule Rule { get; } = new("vcst-16", "VCST 16",
        "a newly independent state is not bound by a treaty because its predecessor was");
}
