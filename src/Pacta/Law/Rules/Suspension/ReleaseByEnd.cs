namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 70: the end releases from further performance, and leaves the rights and duties that had arisen.
/// </summary>
internal static class ReleaseByEnd
{
    public static Rule Rule { get; } = new("vclt-70", "VCLT 70",
        "the end of a treaty frees from further performance and leaves what had arisen by then");
}
