using Pacta.Register;

namespace Pacta.Drafting;

/// <summary>
/// Figures: "trade last year totaled $8 billion", "expanded by 20 percent", "eighth-ranking trade partner".
/// </summary>
internal static class FigureRule
{
    private const int DateReach = 14;

    private static readonly (string[] Words, string Series)[] s_series =
    [
        (["trade", "traded", "trading"], "trade"), (["exports"], "exports"), (["imports"], "imports"),
        (["investment"], "investment"), (["border", "borders"], "border-length"), (["population"], "population"),
        (["poll"], "poll"), (["aid"], "aid"),
    ];

    public static IEnumerable<Proposal> Propose(Scene scene)
    {
        foreach (var amount in scene.Of(FindingKind.Amount))
        {
            if (SeriesOf(scene, amount) is { } series && PeriodOf(scene, amount) is { } period
                && Statement(scene, amount, series, period) is { } line)
                yield return Propose(line, period);
        }

        foreach (var rank in scene.Of(FindingKind.Ordinal))
        {
            if (!IsRank(scene, rank) || SeriesOf(scene, rank) is not { } series
                || PeriodOf(scene, rank) is not { } period)
                continue;
            var states = new FigureStates(scene, rank);
            var isPartner = scene.Says("partner");
            if ((isPartner ? states.Pair(inOrder: true) : states.One) is { } about)
            {
                var name = isPartner ? $"{series}-partner-rank" : $"{series}-rank";
                yield return Propose($"figure {name} {about} {period.Edtf} is place {rank.Value}", period);
            }
        }
    }

    private static Proposal Propose(string line, (string Edtf, Sureness Sureness) period) =>
        new(null, [line], Scene.Worse(period.Sureness, Sureness.Likely), "a number with its subject and period");

    private static bool IsRank(Scene scene, Found rank) =>
        (scene.Text.IsDash(rank.End) && scene.Text.Is(rank.End + 1, "ranking"))
        || scene.Text.IsAny(rank.End, "largest", "biggest")
        || (scene.Text.Is(rank.First - 1, "from") && scene.Says("ranking"));

    private static string? Statement(
        Scene scene, Found amount, string series, (string Edtf, Sureness Sureness) period)
    {
        if (Unit.Find(amount.Amount!.Unit) is not { } unit)
            return null;
        var states = new FigureStates(scene, amount);
        var isOfPairs = series is "trade" or "exports" or "imports" or "border-length";
        if (unit == Unit.Times)
            return Ratio(states, amount, series, period.Edtf, isOfPairs);
        if (unit == Unit.Percent && Growth(scene) is { } verb)
            return (isOfPairs ? states.Pair() : states.One) is { } grown
                ? $"figure {series} {grown} {period.Edtf} {verb} {amount.Value}" : null;
        if (unit == Unit.Percent && scene.Text.Is(amount.End, "of") && series is "exports" or "imports")
            return states.Pair(afterFirst: true, inOrder: true) is { } part
                ? $"figure {series} {part} {period.Edtf} is {amount.Value} of {series} {part[..3]}" : null;
        var soFar = isOfPairs && unit.Dimension.Length == 3 ? SoFar(scene, period.Edtf) : "";
        return (isOfPairs ? states.Pair() : states.One) is { } about
            ? $"figure {series} {about} {period.Edtf}{soFar} is {amount.Value}" : null;
    }

    // "China's trade with the United States was nearly eight times its trade with Russia."
    private static string? Ratio(FigureStates states, Found amount, string series, string period, bool isOfPairs)
    {
        if (!isOfPairs)
            return states.Two is var (one, other) && one.Length > 0
                ? $"figure {series} {one} {period} is {amount.Value} {series} {other}" : null;
        return states.Three is var (first, second, third) && first.Length > 0
            ? $"figure {series} {FigureStates.Sorted(first, second)} {period} is {amount.Value} {series} "
                + FigureStates.Sorted(first, third)
            : null;
    }

    private static string? Growth(Scene scene) =>
        scene.Says("expanded", "grew", "rose", "higher", "increase", "increased", "growth", "up", "surged", "jumped")
            ? "grew"
        : scene.Says("fell", "down", "dropped", "declined", "lower", "shrank", "decreased") ? "fell"
        : null;

    // Of a year that is not over the text can only say what had passed of it.
    private static string SoFar(Scene scene, string period) => scene.Published is { IsSingleDay: true } day
        && day.ToString() is var today && today.StartsWith(period, StringComparison.Ordinal) && period.Length == 4
        ? $" so far by {today}" : "";

    // The subject named nearest, before rather than after.
    private static string? SeriesOf(Scene scene, Found number)
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

    // The nearest date but one that it is compared with; where none is near the year of publication, in doubt.
    private static (string Edtf, Sureness Sureness)? PeriodOf(Scene scene, Found number)
    {
        var date = scene.Near(FindingKind.Date, number.First, DateReach, d => d.Value.IndexOfAny(['[', '~', 'X']) < 0
            && !(d.First > number.First && scene.Text.IsAny(d.First - 1, "over", "than", "against", "to")));
        if (date is not null)
            return (date.Value, date.Sureness);
        return scene.Published is { } published && published.ToString() is { Length: >= 4 } text
            && char.IsAsciiDigit(text[3])
            ? (text[..4] + "?", Sureness.Guess) : null;
    }
}
