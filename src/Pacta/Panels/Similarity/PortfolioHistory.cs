using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pacta.Time;

namespace Pacta.Panels.Similarity;

/// <summary>Who was a member of the system when, and who owed whom what: all that similarity rests on.</summary>
/// <remarks>Units are numbered 0, 1, … in the order in which tables list them.</remarks>
public sealed partial class PortfolioHistory
{
    /// <param name="unitCount">How many units there are, members or not.</param>
    /// <param name="ties">In any order; they may overlap: the highest value counts.</param>
    /// <param name="members">In any order; they may overlap.</param>
    /// <exception cref="ArgumentException">A tie or a span names no unit, is of a unit to itself, has a value that is
    /// none, or ends before it begins.</exception>
    public PortfolioHistory(int unitCount, IEnumerable<PortfolioTie> ties, IEnumerable<MemberSpan> members)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unitCount);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(members);
        UnitCount = unitCount;
        Ties = InOrder([.. ties], static tie => tie.From);
        Members = InOrder([.. members], static member => member.From);
        foreach (var tie in Ties)
        {
            if (!IsUnit(tie.Debtor) || !IsUnit(tie.Creditor) || tie.Debtor == tie.Creditor || tie.From > tie.Until
                || tie.Value is < 1 or > PortfolioValue.Highest)
                throw new ArgumentException($"{tie} is no tie between two of {unitCount} units.", nameof(ties));
        }

        foreach (var member in Members)
        {
            if (!IsUnit(member.Unit) || member.From > member.Until)
                throw new ArgumentException($"{member} is no span of one of {unitCount} units.", nameof(members));
        }
    }

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; }

    /// <summary>Who owed whom what, by first day.</summary>
    public ImmutableArray<PortfolioTie> Ties { get; }

    /// <summary>Who was a member, by first day.</summary>
    public ImmutableArray<MemberSpan> Members { get; }

    /// <summary>The years from the first to the last, as runs of days.</summary>
    public static ImmutableArray<(int From, int Until)> Years(int first, int last) =>
        [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(static year =>
            (Day.FromDate(year, 1, 1), Day.FromDate(year + 1, 1, 1)))];

    /// <summary>
    /// The runs of days, within bounds, between days on which a member came or went or a tie began or ended: within
    /// each nothing changes.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after them.</param>
    /// <param name="also">Days on which something else may change.</param>
    public ImmutableArray<(int From, int Until)> Stretches(int from, int until, IEnumerable<int>? also = null)
    {
        var days = new SortedSet<int>(also ?? []) { from, until };
        foreach (var tie in Ties)
            (_, _) = (days.Add(tie.From), days.Add(tie.Until));
        foreach (var member in Members)
            (_, _) = (days.Add(member.From), days.Add(member.Until));
        int[] inside = [.. days.Where(day => from <= day && day <= until)];
        return [.. inside.Zip(inside.Skip(1))];
    }

    // Sorting numbers takes no code that would have to be compiled first.
    private static ImmutableArray<T> InOrder<T>(T[] items, Func<T, int> from)
    {
        var (keys, places) = (new int[items.Length], new int[items.Length]);
        for (var i = 0; i < items.Length; i++)
            (keys[i], places[i]) = (from(items[i]), i);
        Array.Sort(keys, places);
        var sorted = new T[items.Length];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = items[places[i]];
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private bool IsUnit(int unit) => unit >= 0 && unit < UnitCount;
}
