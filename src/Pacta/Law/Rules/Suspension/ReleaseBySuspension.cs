namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 72: suspension releases the two from performance in their relations, and from nothing else; neither may
/// obstruct that it resumes.
/// </summary>
internal static class ReleaseBySuspension
{
    public static Rule Rule { get; } = new("vclt-72", "VCLT 72",
        "suspension frees both from performing toward each other, leaves their relations otherwise as they were, "
        + "and forbids both to obstruct the resumption");
}
