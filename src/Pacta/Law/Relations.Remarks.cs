using System.Collections.Immutable;

namespace Pacta.Law;

public sealed partial class Relations
{
    private readonly Lazy<IPairRule[]> _remarking;

    /// <summary>
    /// What came between two parties to a treaty and leaves it in force, so that a reader must know of it: a war, a
    /// ground invoked, broken relations.
    /// </summary>
    /// <remarks>Nothing is owed more or less for it, so that no question about duties asks.</remarks>
    /// <param name="standing">The treaty, or one reading of it.</param>
    /// <param name="a">One state.</param>
    /// <param name="b">The other.</param>
    /// <param name="day">The day.</param>
    public ImmutableArray<PairEffect> Remarks(InstrumentStanding standing, int a, int b, int day)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (_standings.Continuity.Same(a, b) || !standing.Instrument.IsBinding)
            return [];
        if (!standing.Readings.IsEmpty)
            return Folded([.. standing.Readings.Select(r => Remarks(r.Standing, a, b, day))]);
        List<PairEffect> found = [];
        var scene = new PairScene(standing, _standings.Continuity.PersonOf(a), _standings.Continuity.PersonOf(b), day);
        foreach (var rule in _remarking.Value)
        {
            if (rule.Concerns(standing.Instrument))
                rule.Add(scene, found);
        }

        return [.. found];
    }

    /// <summary>Days on which what an instrument is between two of its parties can change, beside their statuses.
    /// </summary>
    internal IEnumerable<int> ChangeDays(Register.Instrument instrument)
    {
        if (!Has(instrument.Id))
            yield break;
        var acts = instrument.Acts.Select(static a => a.Day)
            .Concat(instrument.Operation.Suspensions.Select(static s => s.Value.Day))
            .Concat(instrument.Operation.Invocations.Select(static i => i.Value.Day));
        foreach (var date in acts)
        {
            foreach (var day in new[] { date.Earliest, date.Latest })
            {
                yield return day;
                foreach (var period in s_periods)
                    yield return period.ReadingsFrom(day).Down;
                foreach (var period in s_periods)
                    yield return period.ReadingsFrom(day).Up;
            }
        }
    }

    // After a notice: three months to object (VCLT 65(2)), twelve until silence is acceptance (20(5)).
    private static readonly Time.Period[] s_periods = [Suspensions.TimeToObject, Time.Period.OfMonths(12)];

    private static IPairRule[] RemarkingRules(Standings standings) =>
        [new InvocationRemarks(standings), new ConductRemarks(standings), new HostilityRemarks(standings)];
}
