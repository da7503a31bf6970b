using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>What an open fact can be taken to be: assertions, each with one day.</summary>
internal static class Candidates
{
    /// <summary>Every day of every assertion that no rank rules out.</summary>
    /// <returns>Null: more than asked for, or without end.</returns>
    public static ImmutableArray<Candidate>? All(Fact fact, int most)
    {
        var all = ImmutableArray.CreateBuilder<Candidate>();
        foreach (var stated in fact.Alternatives)
        {
            if (stated.Date is not { } date)
            {
                all.Add(new(stated, null));
                continue;
            }

            foreach (var (first, last) in Stretches(date))
            {
                if (first == Day.Min || last == Day.Max || (long)last - first + all.Count >= most)
                    return null;
                for (var day = first; day <= last; day++)
                    all.Add(new(stated, day));
            }
        }

        return all.ToImmutable();
    }

    /// <summary>The first and last day of each assertion, and those between which the answer changes.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="ask">What holds if it is taken to be so.</param>
    public static IEnumerable<Candidate> Telling(Fact fact, Func<Candidate, Certainty> ask)
    {
        var telling = new SortedSet<(int Index, int Day)>();
        foreach (var stated in fact.Alternatives)
        {
            foreach (var (first, last) in stated.Date is { } date ? Stretches(date) : [])
            {
                // Where a bound is missing, a stretch beyond it is enough to see the answer change.
                var low = first != Day.Min ? first : last != Day.Max ? last - Beyond : -Beyond;
                var high = last != Day.Max ? last : low + Beyond;
                Split(new(stated, low), new(stated, high), ask, telling);
            }
        }

        return telling.Select(t => new Candidate(fact.Alternatives.First(a => a.Index == t.Index), t.Day))
            .Concat(fact.Alternatives.Where(static a => a.Date is null).Select(static a => new Candidate(a, null)));
    }

    /// <summary>Those of the days on which the fact can have fallen.</summary>
    public static IEnumerable<Candidate> On(Fact fact, IReadOnlyList<int> days) =>
        from stated in fact.Alternatives
        from day in days
        where stated.Date is { } date && Stretches(date).Any(s => s.First <= day && day <= s.Last)
        select new Candidate(stated, day);

    /// <summary>Each once, by assertion, then by day.</summary>
    public static ImmutableArray<Candidate> Sorted(Fact fact, IEnumerable<Candidate> candidates) =>
        [.. candidates.Distinct().OrderBy(c => fact.Alternatives.IndexOf(c.Stated)).ThenBy(static c => c.Day)];

    // Days asked in between, so that an answer that changes and changes back is seen too.
    private const int Probes = 16;
    private const int Beyond = 200 * 365;

    private static void Split(
        Candidate low, Candidate high, Func<Candidate, Certainty> ask, SortedSet<(int, int)> telling)
    {
        var step = Math.Max(1, (high.Day!.Value - low.Day!.Value) / Probes);
        for (var at = low; ;)
        {
            telling.Add((at.Stated.Index, at.Day!.Value));
            if (at.Day == high.Day)
                return;
            var next = at with { Day = Math.Min(at.Day.Value + step, high.Day.Value) };
            Narrow(at, next, ask, telling);
            at = next;
        }
    }

    private static void Narrow(
        Candidate low, Candidate high, Func<Candidate, Certainty> ask, SortedSet<(int, int)> telling)
    {
        var (below, above) = (ask(low), ask(high));
        while (below != above && high.Day - low.Day > 1)
        {
            var middle = low with { Day = low.Day + (high.Day - low.Day) / 2 };
            if (ask(middle) == below)
                low = middle;
            else
                (high, above) = (middle, ask(middle));
        }

        telling.Add((low.Stated.Index, low.Day!.Value));
        telling.Add((high.Stated.Index, high.Day!.Value));
    }

    // Of a set only its members are meant; of an interval, a year, a decade any day in it.
    private static IEnumerable<(int First, int Last)> Stretches(EdtfDate date) => date.Kind == EdtfKind.Set
        ? date.Members.Select(static m => (m.Earliest, m.Latest))
        : [(date.Earliest, date.Latest)];
}

/// <summary>That a fact is as one assertion says, and fell on one day (of a term: null).</summary>
internal readonly record struct Candidate(Stated Stated, int? Day);
