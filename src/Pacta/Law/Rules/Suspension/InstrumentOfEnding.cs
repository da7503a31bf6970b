namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 67: what a party is entitled to do it does by an instrument that it sends to the others.
/// </summary>
internal static class InstrumentOfEnding
{
    public static Rule Rule { get; } = new("vclt-67", "VCLT 67",
        "a ground that nobody contested is carried out by an instrument sent to the other parties, not by the notice");
}
