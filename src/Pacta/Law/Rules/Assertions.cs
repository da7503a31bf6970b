using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Rules;

/// <summary>
/// Which of several assertions of one fact the engine uses: a preferred one, else of the normal ones the most precise
/// that is compatible with the first. Others that contradict it leave the fact disputed.
/// </summary>
public static class Assertions
{
    /// <summary>Chooses among assertions of one dated fact.</summary>
    /// <returns>Null when there is none.</returns>
    public static Assertion<T>? Choose<T>(ImmutableArray<Assertion<T>> all, Func<T, EdtfDate> date)
    {
        if (all.IsDefaultOrEmpty)
            return null;
        var chosen = all[0];
        foreach (var next in all.AsSpan()[1..])
        {
            if (Provenance.Standing(next.From.Rank) > Provenance.Standing(chosen.From.Rank)
                || (Provenance.Standing(next.From.Rank) == Provenance.Standing(chosen.From.Rank)
                    && Refines(date(next.Value), date(chosen.Value))))
                chosen = next;
        }

        return chosen;
    }

    private static bool Refines(EdtfDate next, EdtfDate chosen) =>
        chosen.Bounds.Contains(next.Bounds) && next.Bounds != chosen.Bounds;
}
