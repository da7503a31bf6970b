namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 25(1): an instrument is applied provisionally, where so agreed, until it enters into force for the state.
/// </summary>
internal static class ProvisionalApplication
{
    public static Rule Rule { get; } = new("vclt-25", "VCLT 25(1)",
        "an instrument is applied provisionally where the states so agreed, until it enters into force");
}
