namespace Pacta.Drafting;

/// <summary>Figures: "trade last year totaled $8 billion", "expanded by 20 percent", "eighth-ranking trade partner".</summary>
internal static class FigureRule
{
    private const int PairReach = 10;
    private const int DateReach = 14;

    private static readonly (string[] Words, string Series)[] s_series =
    [
        (["trade", "traded", "trading"], "trade"), (["exports"], "export"), (["imports"], "import"), (["investment"], "investment"),
        (["border", "borders"], "border-length"), (["population"], "population"), (["poll"], "poll"), (["aid"], "aid"),
    ];

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var amount in scene.Of(FindingKind.Amount))
        {
            if (Series(scene, amount) is not { } series || Period(scene, amount) is not { } period)
                continue;
            series += Kind(scene, amount);
            if (About(scene, amount, series) is { } about)
                yield return Line(series, about, period, amount.Value);
        }

        foreach (var rank in scene.Of(FindingKind.Ordinal))
        {
            var isRank = scene.Text.IsDash(rank.End) && scene.Text.Is(rank.End + 1, "ranking")
                || scene.Text.IsAny(rank.End, "largest", "biggest")
                || (scene.Text.Is(rank.First - 1, "from") && scene.Says("ranking"));
            if (!isRank || Series(scene, rank) is not { } series || Period(scene, rank) is not { } period)
                continue;
            series += scene.Says("partner") ? "-partner-rank" : "-rank";
            if (About(scene, rank, series) is { } about)
                yield return Line(series, about, period, $"{rank.Value} place");
        }
    }

    private static Proposal Line(
        string series, string about, (string Edtf, Sureness Sureness) period, string value) => new(
        null, [$"figure {series} {about} {period.Edtf} is {value}"], Scene.Worse(period.Sureness, Sureness.Likely),
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

    // "between China and the United States" or "with Russia" after it, else the states before it. Up to the next number.
    private static string? About(Scene scene, Found number, string kind)
    {
        var next = scene.Of(FindingKind.Amount).FirstOrDefault(a => a.First >= number.End)?.First ?? int.MaxValue;
        var after = scene.Of(FindingKind.State)
            .Where(s => s.First >= number.End && s.First - number.End <= PairReach && s.First < next).ToList();
        var before = scene.Of(FindingKind.State).Where(s => s.End <= number.First).Reverse().ToList();
        var isBetween = after.Count > 0 && scene.Says(number.End, after[0].First, "between", "with");
        var isPair = kind is "trade" or "trade-growth" or "trade-partner-rank" or "border-length";
        if (isPair || kind.EndsWith("-ratio", StringComparison.Ordinal) || kind == "export-share")
        {
            var order = isBetween || kind == "export-share" ? after.Concat(before) : before.Concat(after);
            var two = order.Select(scene.Code).Distinct().Take(2).ToList();
            return two.Count < 2 ? null : isPair ? string.Join('-', two.Order(StringComparer.Ordinal)) : $"{two[0]}-{two[1]}";
        }

        return before.Concat(after).Select(scene.Code).FirstOrDefault();
    }

    // The nearest date but one that it is compared with; where none is near the year of publication.
    private static (string Edtf, Sureness Sureness)? Period(Scene scene, Found number)
    {
        var date = scene.Near(FindingKind.Date, number.First, DateReach, d => !d.Value.Contains('[')
            && !(d.First > number.First && scene.Text.IsAny(d.First - 1, "over", "than", "against", "to")));
        if (date is not null)
            return (date.Value, date.Sureness);
        return scene.Published is { } published && published.ToString() is { Length: >= 4 } text && char.IsAsciiDigit(text[3])
            ? (text[..4], Sureness.Guess) : null;
    }
}
