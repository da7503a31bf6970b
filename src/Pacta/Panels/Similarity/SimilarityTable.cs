using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Panels.Similarity;

/// <summary>The similarity of all pairs in one run of days after another.</summary>
/// <remarks>
/// Only pairs of which a portfolio changed are computed again, unless members or weights changed: S, κ and π count all
/// members. Memory is that of one run.
/// </remarks>
public sealed partial class SimilarityTable
{
    private readonly SimilarityOptions _options;
    private readonly PortfolioHistory _history;
    private readonly int _measureCount;
    private readonly PortfolioSampler _sampler;
    private readonly (PortfolioSampler Sampler, PortfolioPlanes Planes)? _otherwise;
    private PortfolioPlanes _now;
    private PortfolioPlanes _before;
    private double[] _values = [];

    private SimilarityTable(PortfolioHistory history, SimilarityOptions options)
    {
        (_history, _options) = (history, options);
        (_now, _before) = (new(history.UnitCount), new(history.UnitCount));
        _sampler = new(history, options.IsDirected, options.WithPossible);
        if (history.Ties.Any(static tie => !tie.IsSure))
            _otherwise = (new(history, options.IsDirected, !options.WithPossible), new(history.UnitCount));
        _measureCount = options.Weights is null ? SimilarityMeasures.UnweightedCount : SimilarityMeasures.Count;
    }

    /// <param name="history">Members and ties.</param>
    /// <param name="runs">Runs of days in order, such as years: a tie on any day of one counts in it, and who is a
    /// member on any day of it is one.</param>
    /// <param name="options">How to compare.</param>
    /// <returns>A block a run; its values are overwritten when the next is asked for.</returns>
    public static IEnumerable<SimilarityBlock> Of(
        PortfolioHistory history, ImmutableArray<(int From, int Until)> runs, SimilarityOptions options)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        var table = new SimilarityTable(history, options);
        return table.Blocks(runs);
    }

    /// <summary>As <see cref="Of"/> for every stretch of days, within bounds, in which nothing changes.</summary>
    /// <param name="history">Members and ties.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after them.</param>
    /// <param name="options">How to compare. Weights change with the year.</param>
    /// <returns>A block a stretch; a stretch is as long as can be.</returns>
    public static IEnumerable<SimilarityBlock> OfChanges(
        PortfolioHistory history, int from, int until, SimilarityOptions options)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        var turns = (options.Weights?.Years ?? []).SelectMany(static year =>
            new[] { Day.FromDate(year, 1, 1), Day.FromDate(year + 1L, 1, 1) });
        return new SimilarityTable(history, options).Stretches(history.Stretches(from, until, turns));
    }

    private IEnumerable<SimilarityBlock> Blocks(ImmutableArray<(int From, int Until)> runs)
    {
        foreach (var (from, until) in runs)
        {
            Sample(from, until);
            yield return Compute(from, until);
        }
    }

    // A stretch grows for as long as the days after it bring nothing new; only then is it handed out.
    private IEnumerable<SimilarityBlock> Stretches(ImmutableArray<(int From, int Until)> runs)
    {
        SimilarityBlock? pending = null;
        foreach (var (from, until) in runs)
        {
            Sample(from, until);
            if (pending is not null && IsSame())
            {
                pending = Block(pending.From, until);
                continue;
            }

            if (pending is not null)
                yield return pending;
            pending = Compute(from, until);
        }

        if (pending is not null)
            yield return pending;
    }
}
