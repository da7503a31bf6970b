using System.Collections.Immutable;
using System.Globalization;
using Pacta.Figures;
using Pacta.Register;

namespace Pacta.Answers;

public sealed partial class FigureQuestions
{
    private Section Levels(List<Figure> levels, ImmutableArray<string> hidden) => new(
        "figures", "Side by side",
        [
            "figure", "period", "is", "counted by", "ratio", "differs", "verdict", "source",
            "value", "unit", "because",
        ],
        [.. levels.Select(figure => LevelRow(figure, levels))], "none fits")
    {
        ForPrograms = [.. hidden, "value", "unit", "because"],
    };

    private Row LevelRow(Figure figure, List<Figure> levels)
    {
        var finding = _check.Of(figure);
        var reference = Reference(figure, levels);
        return new(
            [
                _text.Of(figure.Quantity), FigureText.Period(figure), FigureText.Amount(figure), Counted(figure),
                Ratio(figure, reference), Differs(figure, reference), Word(finding.Verdict), _text.Sources(figure),
                Exact(figure), figure.Unit.Name, finding.Reason,
            ],
            () => Why(finding));
    }

    private Section Statements(List<Figure> statements, ImmutableArray<string> hidden) => new(
        "statements", "Growth, ratios and shares, computed anew",
        ["figure", "period", "says", "verdict", "because", "counted by", "source", "value", "unit"],
        [.. statements.Select(StatementRow)], "none is recorded")
    {
        ForPrograms = [.. hidden, "counted by", "source", "value", "unit"],
    };

    private Row StatementRow(Figure figure)
    {
        var finding = _check.Of(figure);
        return new(
            [
                _text.Of(figure.Quantity), FigureText.Period(figure), _text.WithSource(figure),
                Word(finding.Verdict), finding.Reason, Counted(figure), _text.Sources(figure), Exact(figure),
                figure.Unit.Name,
            ],
            () => Why(finding));
    }

    // The preferred reading of the period, else the middle one: the lower of two. A bound is no measure for others.
    private static Figure? Reference(Figure figure, List<Figure> levels)
    {
        var readings = levels.FindAll(f => f.SoFarBy is null && f.From.Rank != Rank.Deprecated
            && f.Quantity.InOrder() == figure.Quantity.InOrder() && f.Period.Bounds == figure.Period.Bounds);
        if (readings.Count < 2 && figure.SoFarBy is null)
            return null;
        readings.Sort(static (a, b) => (a.Value * a.Unit.Factor).CompareTo(b.Value * b.Unit.Factor));
        if (readings.Exists(static f => Reading.Of(f).Nominal is not null))
            readings.RemoveAll(static f => Reading.Of(f).Nominal is null);
        return readings.Find(static f => f.From.Rank == Rank.Preferred)
            ?? (readings.Count > 0 ? readings[(readings.Count - 1) / 2] : null);
    }

    private static string Ratio(Figure figure, Figure? reference)
    {
        if (reference is null || Reading.Quotient(Plain(figure), Plain(reference))?.Nominal is not { } ratio)
            return "";
        return FigureText.Digits(ratio);
    }

    // The number alone: a bound has a ratio to others too.
    private static Reading Plain(Figure figure) => Reading.Of(figure with
    {
        Amount = new(figure.Amount.Number, figure.Amount.Scale),
    });

    private static string Differs(Figure figure, Figure? reference)
    {
        List<string> words = [];
        if (figure.SoFarBy is not null)
            words.Add($"a part of {figure.Period}");
        if (figure.Amount.Qualifier is not (Qualifier.None or Qualifier.About or Qualifier.Nearly))
            words.Add("a bound");
        else if (figure.Amount.Qualifier != Qualifier.None)
            words.Add("approximate");
        if (figure == reference)
            words.Add("reference");
        else if (reference is not null)
            AddDifferences(figure, reference, words);
        return string.Join(", ", words);
    }

    private static void AddDifferences(Figure figure, Figure reference, List<string> words)
    {
        if (figure.CountedBy >= 0 && reference.CountedBy >= 0 && figure.CountedBy != reference.CountedBy)
            words.Add("other statistics");
        else if (figure.CountedBy != reference.CountedBy)
            words.Add("statistics not named");
        if (figure.SoFarBy is not null || !figure.Unit.IsLike(reference.Unit))
            return;
        if (figure.Unit != reference.Unit)
            words.Add("other unit");
        var isBound = Reading.Of(figure).Nominal is null;
        words.Add(Reading.Of(figure).Against(Reading.Of(reference)) switch
        {
            FigureVerdict.Agrees when isBound => "holds",
            FigureVerdict.Conflicts when isBound => "does not hold",
            FigureVerdict.Agrees => "within rounding",
            FigureVerdict.Conflicts => "beyond rounding",
            _ => "rounding may explain it",
        });
    }

    private string Counted(Figure figure) => figure.CountedBy < 0 ? "" : _register.States[figure.CountedBy].Code;

    private static string Exact(Figure figure) =>
        figure.Value.ToString("0.############", CultureInfo.InvariantCulture);

    private ImmutableArray<FigureChart> Charts(List<Figure> levels) =>
    [
        .. levels.GroupBy(static f => f.Quantity.InOrder()).Select(group => new FigureChart(
            _text.Of(group.First().Quantity), group.First().Unit,
            [
                .. group.Where(f => f.Unit.IsLike(group.First().Unit)).Select(f => new FigureBar(
                    FigureText.Period(f), f.Value * f.Unit.In(group.First().Unit), FigureText.Amount(f), Source(f),
                    f.SoFarBy is not null)),
            ])),
    ];

    private string Source(Figure figure)
    {
        var (sources, counted) = (_text.Sources(figure), Counted(figure));
        return (sources, counted) switch
        {
            ("", "") => "the register",
            ("", _) => counted,
            (_, "") => sources,
            _ => $"{sources} ({counted})",
        };
    }
}
