using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>An end for one party alone, which sources record and the law of treaties does not decide.</summary>
/// <remarks>
/// A declaration of war, a repudiation that the others accepted, a release: whether it ended the treaty for that party
/// the law leaves open (VCLT 60, 73) or to the others (54(b)). It takes effect on its own day, whatever notice a clause
/// asks for; a notice that the state gave before may free it sooner.
/// </remarks>
internal static class EndForParty
{
    public static Rule Rule { get; } = new("end-for-party", "VCLT 54(b), 60, 73: for one party",
        "an instrument ended for one of its parties on the day that its sources give, and goes on for the others");

    public static (DayBounds Day, Reason Why) Effect(Act end) => (end.Day.Bounds, new(Rule, end.From));
}
