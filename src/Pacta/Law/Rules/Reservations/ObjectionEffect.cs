namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 21(3): where the objecting state does not oppose entry into force, the provisions to which the reservation
/// relates do not apply between the two to its extent.
/// </summary>
internal static class ObjectionEffect
{
    public static Rule Rule { get; } = new("vclt-21-3", "VCLT 21(3)",
        "between objecting and reserving state the provision falls away as far as the reservation goes");
}
