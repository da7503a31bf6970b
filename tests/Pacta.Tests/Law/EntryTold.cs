using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Law;

/// <summary>The clause on entry into force as a story: each day it is seen who has given what, and whether that is
/// enough. It shares no code with the engine, and cannot look ahead.</summary>
internal sealed class EntryTold(World world)
{
    private readonly Dictionary<EntryClause, (int Decisive, int Entry)> _settled =
        new(ReferenceEqualityComparer.Instance);

    /// <returns>Once it is settled when the instrument enters into force: after whose day others come later, and the
    /// day of entry; null before.</returns>
    public (int Decisive, int Entry)? Tell(int day, Dictionary<int, HashSet<ActKind>> given) =>
        Tell(world.Entry ?? s_silent, day, given);

    private static readonly EntryWhen s_silent = new([new RequiredCount(CountForm.All, 0, [])], default);

    private (int Decisive, int Entry)? Tell(EntryClause clause, int day, Dictionary<int, HashSet<ActKind>> given)
    {
        if (!_settled.ContainsKey(clause) && Settle(clause, day, given) is { } now)
            _settled[clause] = now;
        return _settled.TryGetValue(clause, out var settled) ? settled : null;
    }

    private (int Decisive, int Entry)? Settle(EntryClause clause, int day, Dictionary<int, HashSet<ActKind>> given)
    {
        switch (clause)
        {
            case EntryOnDay on:
                return day == on.Date.Earliest ? (day, day) : null;
            case EntryWhen counted:
                return Enough(counted, given) ? (day, After(counted.After, day)) : null;
            case EntryIfByThen byThen:
                var set = byThen.Date.Earliest;
                var reached = Tell(byThen.When, day, given);
                if (reached is not { Decisive: var when } || day < set)
                    return null;
                return when <= set ? (set, set) : (when, After(byThen.Else, when));
            case EntryOfSeveral several:
                var parts = several.Parts.Select(p => Tell(p, day, given)).ToList();
                if (several.IsLater)
                {
                    // A set day takes nobody's consent.
                    var taken = parts.Where((_, i) => several.Parts[i] is not EntryOnDay).DefaultIfEmpty(null);
                    return parts.TrueForAll(static p => p is not null)
                        ? (taken.Max(p => p?.Decisive ?? parts.Max(static q => q!.Value.Entry)),
                            parts.Max(static p => p!.Value.Entry))
                        : null;
                }

                // A day that is settled may still be overtaken by one that is settled later and comes sooner.
                var first = parts.Where(p => p?.Entry <= day).MinBy(static p => p!.Value.Entry);
                return first;
            default:
                return null;
        }
    }

    private bool Enough(EntryWhen clause, Dictionary<int, HashSet<ActKind>> given)
    {
        var standing = given.Where(g => g.Value.Any(clause.Counted.Counts) && !clause.Uncounted.Contains(g.Key))
            .Select(static g => g.Key).ToHashSet();
        return clause.Requires.All(r => r switch
        {
            RequiredCount count => Enough(count, standing, clause.Uncounted),
            RequiredShare share => Enough(share, standing),
            _ => false,
        });
    }

    private bool Enough(RequiredShare share, HashSet<int> standing)
    {
        var (sum, all) = (standing.Sum(s => world.Weights[s]) * 100, world.Weights.Sum() * share.Percent);
        return share.MoreThan ? sum > all : sum >= all;
    }

    private bool Enough(RequiredCount count, HashSet<int> standing, IReadOnlyList<int> uncounted)
    {
        var all = count.Among?.States?.ToHashSet() ?? [.. Enumerable.Range(0, world.StateCount)];
        all.ExceptWith(uncounted);
        var some = standing.Where(all.Contains).ToHashSet();
        return some.Count + count.Named.Length > 0 && count.Named.All(standing.Contains) && count.Form switch
        {
            CountForm.Number => some.Count >= count.Number,
            CountForm.Majority => some.Count * 2 > all.Count,
            CountForm.NamedAndOthers => some.Count - count.Named.Length >= count.Number,
            CountForm.NamedAndMajorityOfOthers =>
                (some.Count - count.Named.Length) * 2 > all.Except(count.Named).Count(),
            _ => some.Count == all.Count,
        };
    }

    // Day 0 is the first of a January.
    private static int After(Timing timing, int day)
    {
        var date = new DateOnly(1970, 1, 1).AddDays(day + (timing.Delay?.Days ?? 0));
        return (timing.Step is null ? date : new DateOnly(date.Year, date.Month, 1).AddMonths(1)).DayNumber
            - new DateOnly(1970, 1, 1).DayNumber;
    }
}
