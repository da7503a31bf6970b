namespace Pacta.Law.Rules;

/// <summary>An end by war, dissolution or full performance, which sources record and the law of treaties does not decide.</summary>
internal static class EndInFact
{
    public static Rule Rule { get; } = new("end-in-fact", "war, dissolution, performance (VCLT 70, 73)",
        "an instrument ended in fact, as by war, dissolution or performance, on the day that its sources give");
}
