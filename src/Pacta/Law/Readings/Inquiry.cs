using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>
/// Asks a question of one instrument on every combination of the days and assertions that its record leaves open.
/// </summary>
/// <remarks>
/// The spans of status know bounds, not which days go together: what they call possible may hold on every combination,
/// or on none. Here each combination is one certain instrument, and the law is applied to it anew. Where there are more
/// than <see cref="MostCombinations"/>, the days between which the answer changes stand for the others, and the
/// certainty of the spans is kept. Ask it of what is possible: of certain facts there is nothing to ask.
/// </remarks>
public sealed class Inquiry
{
    /// <summary>How many combinations are tried before a few have to stand for all.</summary>
    public const int MostCombinations = 4096;

    private readonly Standings _standings;
    private readonly Instrument _instrument;
    private readonly List<Fact> _open;

    /// <param name="standings">The law, applied.</param>
    /// <param name="instrumentId">The instrument.</param>
    public Inquiry(Standings standings, int instrumentId)
    {
        ArgumentNullException.ThrowIfNull(standings);
        (_standings, _instrument) = (standings, standings.Register.Instruments[instrumentId]);
        _open = [.. Facts.Of(_instrument).Where(static f => f.IsOpen)];
    }

    /// <summary>Whether the record leaves anything open.</summary>
    public bool IsNeeded => _open.Count > 0;

    /// <summary>How a statement stands.</summary>
    /// <param name="holds">Whether it holds of the instrument under one reading.</param>
    /// <param name="otherwise">What is concluded where not every combination can be tried.</param>
    public Finding Ask(Func<InstrumentStanding, Certainty> holds, Certainty otherwise)
    {
        ArgumentNullException.ThrowIfNull(holds);
        if (!IsNeeded)
            return new(otherwise, true, []);
        var (choices, isExact) = Choices(holds);
        if (!isExact && Combinations(choices) > MostCombinations)
            return new(otherwise, false, []);
        var table = Table(choices, holds);
        var certainty = Fold(table.Select(static row => row.Certainty));
        return new(isExact ? certainty : otherwise, isExact, Conditions(choices, table));
    }

    // Every day of every fact where that is few enough; else the telling ones of each fact, with the others as they
    // first and last can be, and those of the other facts that it can fall on too.
    private (List<ImmutableArray<Candidate>> Choices, bool IsExact) Choices(Func<InstrumentStanding, Certainty> holds)
    {
        var all = _open.ConvertAll(static f => Candidates.All(f, MostCombinations));
        if (all.TrueForAll(static c => c is not null)
            && Combinations(all.ConvertAll(static c => c!.Value)) <= MostCombinations)
            return (all.ConvertAll(static c => c!.Value), true);
        var telling = _open.Select((fact, i) => Candidates.Telling(fact, c => holds(Taken(i, c, last: false)))
            .Union(Candidates.Telling(fact, c => holds(Taken(i, c, last: true)))).ToList()).ToList();
        var days = telling.SelectMany(static t => t).Select(static c => c.Day).OfType<int>()
            .SelectMany(static day => new[] { day - 1, day, day + 1 }).Distinct().ToList();
        return ([.. _open.Select((fact, i) => Candidates.Sorted(fact,
            telling[i].Concat(Candidates.On(fact, _open.Count > 1 ? days : []))))], false);
    }

    private static long Combinations(List<ImmutableArray<Candidate>> choices) =>
        choices.Aggregate(1L, static (n, c) => Math.Min(n * c.Length, int.MaxValue));

    private InstrumentStanding Taken(int index, Candidate candidate, bool last)
    {
        var instrument = Fix(_instrument, _open[index], candidate);
        for (var i = 0; i < _open.Count; i++)
        {
            if (i == index)
                continue;
            var stated = _open[i].Alternatives[last ? ^1 : 0];
            var day = stated.Date is { } date ? last ? date.Latest : date.Earliest : (int?)null;
            instrument = Fix(instrument, _open[i], new(stated, day is Day.Min or Day.Max ? null : day));
        }

        return _standings.Under(instrument);
    }

    private List<(int[] Picks, Certainty Certainty)> Table(
        List<ImmutableArray<Candidate>> choices, Func<InstrumentStanding, Certainty> holds)
    {
        List<(int[], Certainty)> table = [];
        var picks = new int[choices.Count];
        while (true)
        {
            var instrument = _instrument;
            for (var i = 0; i < picks.Length; i++)
                instrument = Fix(instrument, _open[i], choices[i][picks[i]]);
            table.Add(([.. picks], holds(_standings.Under(instrument))));
            var next = picks.Length - 1;
            while (next >= 0 && ++picks[next] == choices[next].Length)
                picks[next--] = 0;
            if (next < 0)
                return table;
        }
    }

    private ImmutableArray<Condition> Conditions(
        List<ImmutableArray<Candidate>> choices, List<(int[] Picks, Certainty Certainty)> table)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        for (var i = 0; i < choices.Count; i++)
        {
            var fact = i;
            var each = Enumerable.Range(0, choices[fact].Length).Select(pick =>
                Fold(table.Where(row => row.Picks[fact] == pick).Select(static row => row.Certainty))).ToList();
            if (each.Distinct().Count() > 1)
                conditions.Add(new(_open[fact], Cases(choices[fact], each)));
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

    private static Instrument Fix(Instrument instrument, Fact fact, Candidate candidate) => Facts.Fix(instrument, fact,
        candidate.Stated, candidate.Day is { } day ? EdtfDate.OfDay(day) : null);

    private static Certainty Fold(IEnumerable<Certainty> certainties)
    {
        var (some, all) = (false, true);
        foreach (var certainty in certainties)
        {
            some |= certainty != Certainty.No;
            all &= certainty == Certainty.Yes;
        }

        return all ? Certainty.Yes : some ? Certainty.Possible : Certainty.No;
    }
}
