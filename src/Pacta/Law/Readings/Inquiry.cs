using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>
/// Asks a question on every combination of the days and assertions that a record leaves open.
/// </summary>
/// <remarks>
/// The spans of status know bounds, not which days go together: what they call possible may hold on every combination,
/// or on none. Here each combination is one certain record, and the law is applied to it anew. Where there are more
/// than <see cref="MostCombinations"/>, the days between which the answer changes stand for the others, and the
/// certainty of the bounds is kept. Ask it of what is possible: of certain facts there is nothing to ask.
/// </remarks>
public static class Inquiry
{
    /// <summary>How many combinations are tried before a few have to stand for all.</summary>
    public const int MostCombinations = 4096;

    /// <summary>How a statement about an instrument stands.</summary>
    /// <param name="standings">The law, applied.</param>
    /// <param name="instrumentId">The instrument.</param>
    /// <param name="holds">Whether it holds of the instrument under one reading.</param>
    /// <param name="otherwise">What is concluded where not every combination can be tried.</param>
    public static Finding Of(
        Standings standings, int instrumentId, Func<InstrumentStanding, Certainty> holds, Certainty otherwise)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(holds);
        var instrument = standings.Register.Instruments[instrumentId];
        ImmutableArray<Fact> open = [.. Facts.Of(instrument).Where(static f => f.IsOpen)];
        return Of(open, picked => holds(standings.Under(Fixed(instrument, open, picked))), otherwise);
    }

    /// <summary>How a statement stands that hangs on these facts.</summary>
    /// <param name="open">The facts that are open.</param>
    /// <param name="ask">Whether it holds if each of them is taken to be one thing.</param>
    /// <param name="otherwise">What is concluded where not every combination can be tried.</param>
    internal static Finding Of(
        ImmutableArray<Fact> open, Func<IReadOnlyList<Candidate>, Certainty> ask, Certainty otherwise)
    {
        if (open.IsEmpty)
            return new(otherwise, true, []);
        var (choices, isExact) = Choices(open, ask);
        if (!isExact && Combinations(choices) > MostCombinations)
            return new(otherwise, false, []);
        var table = Table(choices, ask);
        var certainty = Certainties.OnAll(table.Select(static row => row.Certainty));
        return new(isExact ? certainty : otherwise, isExact, Conditions(open, choices, table));
    }

    private static Instrument Fixed(
        Instrument instrument, ImmutableArray<Fact> open, IReadOnlyList<Candidate> picked)
    {
        for (var i = 0; i < open.Length; i++)
        {
            instrument = Facts.Fix(instrument, open[i], picked[i].Stated,
                picked[i].Day is { } day ? EdtfDate.OfDay(day) : null);
        }

        return instrument;
    }

    // Every day of every fact where that is few enough; else the telling ones of each fact, with the others as they
    // first and last can be, and those of the other facts that it can fall on too.
    private static (List<ImmutableArray<Candidate>> Choices, bool IsExact) Choices(
        ImmutableArray<Fact> open, Func<IReadOnlyList<Candidate>, Certainty> ask)
    {
        var all = open.Select(static f => Candidates.All(f, MostCombinations)).ToList();
        if (all.TrueForAll(static c => c is not null)
            && Combinations(all.ConvertAll(static c => c!.Value)) <= MostCombinations)
            return (all.ConvertAll(static c => c!.Value), true);
        var telling = open.Select((fact, i) => Candidates.Telling(fact, c => ask(Others(open, i, c, last: false)))
            .Union(Candidates.Telling(fact, c => ask(Others(open, i, c, last: true)))).ToList()).ToList();
        var days = telling.SelectMany(static t => t).Select(static c => c.Day).OfType<int>()
            .SelectMany(static day => new[] { day - 1, day, day + 1 }).Distinct().ToList();
        return ([.. open.Select((fact, i) => Candidates.Sorted(fact,
            telling[i].Concat(Candidates.On(fact, open.Length > 1 ? days : []))))], false);
    }

    private static long Combinations(List<ImmutableArray<Candidate>> choices) =>
        choices.Aggregate(1L, static (n, c) => Math.Min(n * c.Length, int.MaxValue));

    private static List<Candidate> Others(ImmutableArray<Fact> open, int index, Candidate candidate, bool last)
    {
        List<Candidate> picked = [];
        for (var i = 0; i < open.Length; i++)
        {
            var stated = open[i].Alternatives[last ? ^1 : 0];
            var day = stated.Date is { } date ? last ? date.Latest : date.Earliest : (int?)null;
            picked.Add(i == index ? candidate : new(stated, day is Day.Min or Day.Max ? null : day));
        }

        return picked;
    }

    private static List<(int[] Picks, Certainty Certainty)> Table(
        List<ImmutableArray<Candidate>> choices, Func<IReadOnlyList<Candidate>, Certainty> ask)
    {
        List<(int[], Certainty)> table = [];
        var picks = new int[choices.Count];
        while (true)
        {
            table.Add(([.. picks], ask([.. choices.Select((c, i) => c[picks[i]])])));
            var next = picks.Length - 1;
            while (next >= 0 && ++picks[next] == choices[next].Length)
                picks[next--] = 0;
            if (next < 0)
                return table;
        }
    }

    private static ImmutableArray<Condition> Conditions(ImmutableArray<Fact> open,
        List<ImmutableArray<Candidate>> choices, List<(int[] Picks, Certainty Certainty)> table)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        for (var i = 0; i < choices.Count; i++)
        {
            var fact = i;
            var each = Enumerable.Range(0, choices[fact].Length).Select(pick =>
                Certainties.OnAll(table.Where(row => row.Picks[fact] == pick)
                    .Select(static row => row.Certainty))).ToList();
            if (each.Distinct().Count() > 1)
                conditions.Add(new(open[fact], Cases(choices[fact], each)));
        }

        return conditions.ToImmutable();
    }

    private static ImmutableArray<ConditionCase> Cases(ImmutableArray<Candidate> candidates, List<Certainty> each)
    {
        List<ConditionCase> cases = [];
        for (var i = 0; i < candidates.Length; i++)
        {
            var (stated, day) = candidates[i];
            if (cases is [.., var last] && last.Certainty == each[i] && ReferenceEquals(last.Stated, stated)
                && last.Days is { } days)
                cases[^1] = last with { Days = new(days.Earliest, day!.Value) };
            else
                cases.Add(new(stated, day is { } only ? DayBounds.Exactly(only) : null, each[i]));
        }

        return [.. cases];
    }
}
