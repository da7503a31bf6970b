namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 61: that an object needed for performance is lost entitles a party to invoke it, unless by its own breach.
/// </summary>
internal static class Impossibility
{
    public static Rule Rule { get; } = new("vclt-61", "VCLT 61",
        "an object that is lost for good entitles a party to invoke impossibility; one lost for a time, to suspend");
}
