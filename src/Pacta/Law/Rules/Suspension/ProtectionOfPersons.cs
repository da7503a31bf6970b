namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 60(5): provisions that protect persons, in treaties of a humanitarian character, stand whatever breach is
/// invoked.
/// </summary>
internal static class ProtectionOfPersons
{
    public static Rule Rule { get; } = new("vclt-60-5", "VCLT 60(5)",
        "no breach is a ground to suspend what protects persons in treaties of a humanitarian character");
}
