namespace Pacta.Drafting;

/// <summary>Figures: "trade last year totaled $8 billion", "expanded by 20 percent", "eighth-ranking trade partner".</summary>
internal static class FigureRule
{
    private const int PairReach = 10;

    private static readonly (string[] Words, string Series)[] s_series =
    [
        (["trade", "traded"], "trade"), (["exports"], "export"), (["imports"], "import"), (["investment"], "investment"),
        (["border", "borders"], "border-length"), (["population"], "population"), (["poll"], "poll"), (["aid"], "aid"),
    ];

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var amount in scene.Of(FindingKind.Amount))
        {
            if (Series(scene, amount) is { } series && About(scene, amount, series) is { } about && Period(scene, amount) is { } date)
                yield return Line(series + Kind(scene, amount), about, date, amount.Value);
        }

        foreach (var rank in scene.Of(FindingKind.Ordinal))
        {
            var isRank = scene.Text.IsDash(rank.End) && scene.Text.Is(rank.End + 1, "ranking")
                || scene.Text.IsAny(rank.End, "largest", "biggest")
                || (scene.Text.Is(rank.First - 1, "from") && scene.Says("ranking"));
            if (!isRank || Series(scene, rank) is not { } series || Period(scene, rank) is not { } date)
                continue;
            var isPartner = scene.Says("partner");
            if (About(scene, rank, isPartner ? series : "population") is { } about)
                yield return Line(series + (isPartner ? "-partner-rank" : "-rank"), about, date, $"{rank.Value} place");
        }
    }

    private static Proposal Line(string series, string about, Found? date, string value) => new(
        null, [$"figure {series} {about} {date!.Value} is {value}"], Scene.Worse(date.Sureness, Sureness.Likely),
        "a number with its subject and period");

    private static string Kind(Scene scene, Found amount) => amount.Value switch
    {
        var value when value.EndsWith("percent", StringComparison.Ordinal) =>
            scene.Says("expanded", "grew", "rose", "higher", "increase", "increased", "growth", "up", "fell", "down") ? "-growth" : "-share",
        var value when value.EndsWith("times", StringComparison.Ordinal) => "-ratio",
        _ => "",
    };

    // The subject named nearest, before rather than after.
    private static string? Series(Scene scene, Found number)
    {
        var (best, distance) = ((string?)null, int.MaxValue);
        for (var i = scene.First; i < scene.End; i++)
        {
            foreach (var (words, series) in s_series)
            {
                var far = i < number.First ? number.First - i : 2 * (i - number.First);
                if (far < distance && scene.Text.IsAny(i, words))
                    (best, distance) = (series, far);
            }
        }

        return best;
    }

    // "between China and the United States" or "with Russia" after it, else the states before it.
    private static string? About(Scene scene, Found number, string series)
    {
        var after = scene.Of(FindingKind.State).Where(s => s.First >= number.End && s.First - number.End <= PairReach).ToList();
        var before = scene.Of(FindingKind.State).Where(s => s.End <= number.First).Reverse().ToList();
        var isPair = series is "trade" or "border-length";
        if (!isPair)
            return before.Concat(after).Select(scene.Code).FirstOrDefault();
        var isBetween = after.Count > 0 && scene.Says(number.End, after[0].First, "between", "with");
        var order = isBetween ? after.Concat(before) : before.Concat(after);
        var two = order.Select(scene.Code).Distinct().Take(2).Order(StringComparer.Ordinal).ToList();
        return two.Count == 2 ? $"{two[0]}-{two[1]}" : null;
    }

    // The nearest date, or where the sentence has none the year of publication.
    private static Found? Period(Scene scene, Found number) =>
        scene.Near(FindingKind.Date, number.First, int.MaxValue, static d => !d.Value.Contains('['));
}
