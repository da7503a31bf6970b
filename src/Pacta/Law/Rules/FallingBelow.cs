using Pacta.Register;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 55: a treaty does not end because fewer states are left than its entry into force took, unless it says so.
/// </summary>
internal static class FallingBelow
{
    public static Rule Rule { get; } = new("vclt-55", "VCLT 55",
        "a treaty does not end because its parties fall below the number that its entry into force took, unless it "
        + "says below which number it ends");

    /// <summary>The clause by which it ends below a number; null: it has none.</summary>
    public static Assertion<int>? Clause(Instrument instrument)
    {
        Assertion<int>? best = null;
        foreach (ref readonly var clause in instrument.EndsBelow.AsSpan())
        {
            var standing = Provenance.Standing(clause.From.Rank);
            if (standing > (best is { } chosen ? Provenance.Standing(chosen.From.Rank) : 0))
                best = clause;
        }

        return best;
    }
}
