using Pacta.Register;

namespace Pacta.Figures;

/// <summary>What the checks of one figure find.</summary>
internal sealed class FigureNotes(FigureTable table, FigureText text, Figure figure)
{
    public FigureTable Table { get; } = table;

    public FigureText Text { get; } = text;

    public Figure Figure { get; } = figure;

    public Reading Reading { get; } = Reading.Of(figure);

    public List<FigureEvidence> Evidence { get; } = [];

    public List<string> Missing { get; } = [];

    /// <summary>Notes what other figures say of the figure's own number.</summary>
    /// <param name="relation">How they bear on it.</param>
    /// <param name="other">Their number, in the first unit of the figure's dimension.</param>
    /// <param name="words">It in words.</param>
    /// <param name="isJudge">Whether they decide, or only throw light on it.</param>
    /// <param name="used">The figures.</param>
    public void Compare(
        FigureRelation relation, Reading other, string words, bool isJudge, params ReadOnlySpan<Figure> used)
    {
        var verdict = isJudge ? Reading.Against(other) : FigureVerdict.CannotTell;
        var ratio = Reading.Nominal is { } ours && other.Nominal is { } theirs && theirs != 0
            && Math.Abs((double)ours / (double)theirs) < 1e20 ? ours / theirs : (decimal?)null;
        Add(relation, verdict, words, ratio, used);
    }

    public void Add(
        FigureRelation relation, FigureVerdict verdict, string words, decimal? ratio, params ReadOnlySpan<Figure> used)
    {
        var ids = new int[used.Length];
        var countedBy = -1;
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = used[i].Id;
            countedBy = countedBy < 0 ? used[i].CountedBy : countedBy;
        }

        // What does not say whose statistics it is from may be from others: it can support, but not refute.
        if (verdict == FigureVerdict.Conflicts && Figure.CountedBy >= 0 && countedBy < 0)
            verdict = FigureVerdict.CannotTell;
        Evidence.Add(new(relation, verdict, words, [.. ids]) { Ratio = ratio, CountedBy = countedBy });
    }

    public void Miss(Quantity quantity, FigurePeriod period) => Missing.Add($"{Text.Of(quantity)} {period}");

    /// <summary>Whether numbers of these statistics decide about the figure.</summary>
    public bool Judges(params ReadOnlySpan<Figure> others)
    {
        foreach (var other in others)
        {
            if (Figure.CountedBy >= 0 && other.CountedBy >= 0 && other.CountedBy != Figure.CountedBy)
                return false;
        }

        return true;
    }

    /// <summary>A computed number with a digit more than the figure has.</summary>
    public string Digits(decimal value) => FigureText.Digits(value, Figure.Amount.Decimals + 1);

    /// <summary>Whether two figures may be combined: not taken from the statistics of two states.</summary>
    public static bool GoTogether(Figure a, Figure b) =>
        a.CountedBy < 0 || b.CountedBy < 0 || a.CountedBy == b.CountedBy;
}
