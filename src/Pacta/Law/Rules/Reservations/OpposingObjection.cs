namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 20(4)(b): an objection does not keep the treaty from being in force between the two, unless the objecting state
/// says so definitely.
/// </summary>
internal static class OpposingObjection
{
    public static Rule Rule { get; } = new("vclt-20-4-b", "VCLT 20(4)(b)",
        "an objection that opposes entry into force leaves no treaty between the two");
}
