using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>Reports figures that cannot be as they stand, and such as stand twice.</summary>
internal sealed class FigureChecks
{
    // A growth "over 2000" of a part of 2001 would compare months with a year. Leap days make no difference.
    private const int LeapDays = 3;

    private readonly Dictionary<string, (FigureSyntax Figure, Context Context)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<object, (FigureSyntax Figure, Context Context)> _seen = [];

    /// <summary>Figures are given in the order of the files, so that the second of two is the one reported.</summary>
    public void Run(FigureSyntax figure, Context context)
    {
        RepeatCheck.Run(figure.Quantity.About, context);
        if (figure.Against is { } against)
            RepeatCheck.Run(against.About, context);
        PublicationCheck.Run(context, figure, figure.Date);
        CheckPeriods(figure, context);
        CheckEnd(figure, context);
        CheckUnit(figure, context);
        if (figure.Unit == Unit.Place && (figure.Amount.Value < 1 || figure.Amount.Value % 1 != 0))
            context.Report(Diagnostics.NoSuchPlace(context.Path, figure.NumberSpan));
        if (figure.Against is { } basis && Key(basis, context) == Key(figure.Quantity, context)
            && (figure.AgainstDate is not { } date || date.Value?.Bounds == figure.Date.Value?.Bounds))
            context.Report(Diagnostics.ComparedWithItself(context.Path, basis.Span));
        CheckRepeated(figure, context);
    }

    private static void CheckPeriods(FigureSyntax figure, Context context)
    {
        if (figure.Date.Value is not { } period)
            return;
        var label = context.Label(figure.Date.Span, "the period");
        if (figure.SoFarBy is { Value: { } day } soFar
            && (day.Latest < period.Earliest || day.Earliest > period.Latest))
            context.Report(Diagnostics.NotSoFar(context.Path, soFar.Span, label));
        if (figure is not { Kind: FigureKind.Growth, AgainstDate: { Value: { } before } over })
            return;
        if (before.Earliest >= period.Earliest)
            context.Report(Diagnostics.GrowthOverLater(context.Path, over.Span, label));
        else if (FigurePeriod.Of(before) is { } early && FigurePeriod.Of(period) is { } late
            && Math.Abs(early.LengthDays - late.LengthDays) > LeapDays && late.YearBefore() is { } right)
            context.Report(Diagnostics.GrowthOverOtherLength(context.Path, over.Span, right.Text, label));
    }

    private static void CheckEnd(FigureSyntax figure, Context context)
    {
        if (figure.SoFarBy is not null || figure.Date.Value is not { } period || FigurePeriod.Of(period) is null
            || !new Quantity(figure.Quantity.Series.Text, 0).AddsUp || figure.Asserted.Rank == Rank.Deprecated)
            return;
        foreach (var citation in figure.Asserted.Citations)
        {
            if (context.Scope.Sources.Find(citation.Source.Text) is >= 0 and var source
                && context.Scope.Facts.PublishedOn(source) is { } published
                && published.Latest < period.Latest && published.Latest >= period.Earliest)
            {
                context.Report(Diagnostics.MeasuredBeforeEnd(context.Path, figure.Date.Span, citation.Source.Text,
                    published.ToString(), Day.Format(published.Latest)));
            }
        }
    }

    private void CheckUnit(FigureSyntax figure, Context context)
    {
        if (figure is not { Kind: FigureKind.Level, Unit: { } unit })
            return;
        var series = figure.Quantity.Series.Text;
        if (_units.TryAdd(series, (figure, context)) || _units[series].Figure.Unit!.IsLike(unit))
            return;
        var (first, where) = _units[series];
        context.Report(Diagnostics.SeriesInTwoUnits(
            context.Path, figure.UnitSpan, series, where.Label(first.UnitSpan, "the first one")));
    }

    private void CheckRepeated(FigureSyntax figure, Context context)
    {
        if (figure.Unit is null || figure.Date.Value is null)
            return;
        var key = (Key(figure.Quantity, context), figure.Date.Value, figure.SoFarBy?.Value, figure.CountedBy?.Text,
            (figure.Kind, figure.Amount, figure.Unit),
            figure.Against is { } against ? Key(against, context) : null, figure.AgainstDate?.Value);
        if (_seen.TryAdd(key, (figure, context)))
            return;
        var (first, where) = _seen[key];
        context.Report(Diagnostics.FigureTwice(context.Path, figure.Span, where.Label(first.Span, "first here")));
    }

    // Trade is the same whichever state is named first. States that are not declared have been reported.
    private static Quantity? Key(QuantitySyntax quantity, Context context)
    {
        var states = context.Scope.States;
        return new Quantity(quantity.Series.Text, states.Find(quantity.About[0].Text),
            quantity.About is [_, var second] ? states.Find(second.Text) : -1).InOrder();
    }
}
