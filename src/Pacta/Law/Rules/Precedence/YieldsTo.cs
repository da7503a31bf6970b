namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 30(2): the treaty to which another says that it is subject prevails.
/// </summary>
internal static class YieldsTo
{
    public static Rule Rule { get; } = new("vclt-30-2", "VCLT 30(2)",
        "a treaty that says it is subject to another yields to it");
}
