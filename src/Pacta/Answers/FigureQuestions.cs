using System.Collections.Immutable;
using System.Globalization;
using Pacta.Figures;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Questions about figures. They need no law, so that none is applied.</summary>
public sealed partial class FigureQuestions
{
    private const string Question = "figures";

    private readonly TreatyRegister _register;
    private readonly FigureTable _table;
    private readonly FigureCheck _check;
    private readonly FigureText _text;
    private readonly string _known = "";

    /// <param name="register">What is recorded.</param>
    /// <param name="knownDay">The day as known on which to answer; null: by all that is recorded.</param>
    public FigureQuestions(TreatyRegister register, int? knownDay = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (knownDay is { } day)
            (register, _known) = (Restriction.KnownOn(register, day), $", as known on {Day.Format(day)}");
        (_register, _table, _text) = (register, new(register), new(register));
        _check = new(_table);
    }

    /// <summary>The series with what they are about; "trade: CHN, CHN-RUS, CHN-USA".</summary>
    public Report Series()
    {
        var rows = _register.Figures.GroupBy(static f => f.Quantity.Series)
            .OrderBy(static series => series.Key, StringComparer.Ordinal).Select(series => Row.Of(
                series.Key, Subjects(series), Units(series), PeriodsOf(series),
                series.Count().ToString(CultureInfo.InvariantCulture)));
        return new(Question, $"Figures that are recorded{_known}",
        [
            new("series", "Series", ["series", "about", "unit", "periods", "figures"], [.. rows], "none is recorded"),
        ]);
    }

    /// <summary>The figures that fit, side by side, each held against all that are recorded.</summary>
    public FigureAnswer Of(FigureFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var figures = _register.Figures.Where(filter.Fits)
            .OrderBy(f => _text.Of(f.Quantity.InOrder()), StringComparer.Ordinal)
            .ThenBy(static f => f.Period.Earliest).ThenByDescending(static f => f.Period.Latest)
            .ThenBy(static f => f.SoFarBy is not null).ThenBy(static f => f.CountedBy).ThenBy(static f => f.Id)
            .ToList();
        var quantities = figures.Select(static f => f.Quantity.InOrder()).Distinct().ToList();
        var hidden = quantities.Count == 1 ? ImmutableArray.Create("figure") : [];
        var title = quantities.Count == 1 ? _text.Of(figures[0].Quantity) : Title(filter, quantities.Count);
        var levels = figures.FindAll(static f => f.Kind == FigureKind.Level);
        List<Section> sections =
            [Levels(levels, hidden), Statements(figures.FindAll(static f => f.Kind != FigureKind.Level), hidden)];
        if (levels.Exists(static f => f.Quantity is { IsPair: true, AddsUp: true }))
            sections.Add(Shares(levels, hidden));
        return new(new(Question, $"Figures: {title}{_known}", [.. sections]), Charts(levels));
    }

    private string Title(FigureFilter filter, int count)
    {
        var about = new[] { filter.State, filter.Partner }.Where(static s => s >= 0)
            .Select(s => _register.States[s].Code);
        var words = $"{filter.Series} {string.Join('-', about)}".Trim();
        return words.Length > 0 ? words : FormattableString.Invariant($"{count} quantities");
    }

    private string Subjects(IEnumerable<Figure> figures) => string.Join(", ", figures
        .DistinctBy(static f => f.Quantity.InOrder())
        .Select(f => string.Join('-', f.Quantity.States().Select(s => _register.States[s].Code)))
        .Order(StringComparer.Ordinal));

    private static string Units(IEnumerable<Figure> figures) =>
        string.Join(", ", figures.Select(static f => f.Unit.Name).Distinct());

    private static string PeriodsOf(IEnumerable<Figure> figures)
    {
        var first = figures.MinBy(static f => f.Period.Earliest)!.Period;
        var last = figures.MaxBy(static f => f.Period.Latest)!.Period;
        return first == last ? first.ToString() : $"{first} to {last}";
    }

    private Section Shares(List<Figure> levels, ImmutableArray<string> hidden)
    {
        var parts = levels.Where(static f => f.SoFarBy is null)
            .DistinctBy(static f => (f.Quantity.InOrder(), FigurePeriod.Of(f.Period)))
            .SelectMany(f => FigurePeriod.Of(f.Period) is { } period ? _table.Levels(f.Quantity, period) : []);
        var rows = parts.SelectMany(f => FigureShare.Of(_table, f)).Select(share => new Row(
            [
                _text.Of(share.Part.Quantity), share.Part.Period.ToString(),
                $"{FigureText.Digits(share.Percent)} percent of {_text.Of(share.Whole.Quantity)}",
                _text.WithSource(share.Part), _text.WithSource(share.Whole),
            ],
            () => [StepOf(share.Part), StepOf(share.Whole)]));
        return new("dependence", "Dependence: trade with the partner as a part of all trade",
            ["figure", "period", "share", "part", "whole"], [.. rows], "no total is recorded for these periods")
        {
            ForPrograms = hidden,
        };
    }

    private Step StepOf(Figure figure) =>
        Step.Of(_register, $"{_text.Subject(figure)} {_text.Said(figure)}", null, figure.From);

    // What decides first; each step leads to the line of the figure that it rests on.
    private ImmutableArray<Step> Why(FigureFinding finding)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(StepOf(finding.Figure));
        foreach (var evidence in finding.Evidence)
        {
            var from = _register.Figures[evidence.FigureIds[0]].From;
            var word = evidence.Verdict == FigureVerdict.CannotTell ? "" : $"{Word(evidence.Verdict)}: ";
            steps.Add(Step.Of(_register, word + evidence.Text, null, from) with { Sources = "" });
        }

        foreach (var missing in finding.Missing)
            steps.Add(new($"not recorded: {missing}", null, "", ""));
        return steps.DrainToImmutable();
    }

    /// <summary>"agrees", "conflicts", "cannot tell".</summary>
    public static string Word(FigureVerdict verdict) => verdict switch
    {
        FigureVerdict.Agrees => "agrees",
        FigureVerdict.Conflicts => "conflicts",
        _ => "cannot tell",
    };
}
