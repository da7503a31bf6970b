using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>What became of a statement when it was held against everything else.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Because">What speaks for it or against it, or what is missing, in a line.</param>
/// <param name="Why">The evidence.</param>
public sealed record ClaimFinding(ClaimVerdict Verdict, string Because, ImmutableArray<Step> Why);

/// <summary>What one piece of evidence says of a statement.</summary>
/// <param name="Agreement">For it, against it, or neither.</param>
/// <param name="Words">The evidence in words.</param>
/// <param name="Weight">How much it counts: only the weightiest evidence is weighed.</param>
/// <param name="Why">Where it stands, and what follows from it.</param>
internal sealed record Opinion(Agreement Agreement, string Words, int Weight, ImmutableArray<Step> Why)
{
    /// <summary>As much as a recorded line of normal rank.</summary>
    public const int WeightOfLaw = 3;

    /// <summary>Who says so; "": nobody in particular, the law concludes it.</summary>
    public string Sources { get; init; } = "";

    private const int MostNamed = 2;

    /// <summary>
    /// Weighs evidence: what is preferred before others, what is claimed or deprecated only where nothing else stands.
    /// What is both supported and contradicted is disputed, and so undecided.
    /// </summary>
    /// <param name="all">The evidence.</param>
    /// <param name="missing">What is missing where there is none.</param>
    /// <param name="own">How much the statement counts itself: what counts less cannot contradict it.</param>
    public static ClaimFinding Weigh(IEnumerable<Opinion> all, string missing, int own = 0)
    {
        var list = all.ToList();
        if (list.Count == 0)
            return new(ClaimVerdict.Undecided, missing, []);
        var best = list.Max(static o => o.Weight);
        list.RemoveAll(o => o.Weight < best);
        if (best < own && list.TrueForAll(static o => o.Agreement == Agreement.Contradicts))
            return new(ClaimVerdict.Undecided, $"against it stands only what counts less: {Named(list)}", Steps(list));
        var (pro, contra) = (Those(list, Agreement.Supports), Those(list, Agreement.Contradicts));
        if (pro.Count > 0 && contra.Count > 0)
        {
            return new(ClaimVerdict.Undecided, $"disputed: {Named(pro)}, but {Named(contra)}",
                Steps([.. pro, .. contra]));
        }

        if (contra.Count > 0)
            return new(ClaimVerdict.Contradicted, Named(contra), Steps(contra));
        return pro.Count > 0
            ? new(ClaimVerdict.Supported, Named(pro), Steps(pro))
            : new(ClaimVerdict.Undecided, $"the others say only: {Named(list)}", Steps(list));
    }

    private static List<Opinion> Those(List<Opinion> all, Agreement agreement) =>
        all.FindAll(o => o.Agreement == agreement);

    // Whoever says the same is named together.
    private static string Named(List<Opinion> opinions)
    {
        var words = opinions.GroupBy(static o => o.Words).Select(static group =>
        {
            var sources = group.Select(static o => o.Sources).Where(static s => s.Length > 0).Distinct().ToList();
            return sources.Count == 0 ? group.Key : $"{group.Key} [{string.Join(", ", sources)}]";
        }).ToList();
        var named = string.Join("; ", words.Take(MostNamed));
        var more = words.Count - MostNamed;
        return more <= 0 ? named : FormattableString.Invariant($"{named}; {more} more");
    }

    private static ImmutableArray<Step> Steps(List<Opinion> opinions) =>
        [.. opinions.SelectMany(static o => o.Why).Distinct()];
}
