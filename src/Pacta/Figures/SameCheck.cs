using Pacta.Register;

namespace Pacta.Figures;

/// <summary>Figures that say the same thing of the same period.</summary>
internal static class SameCheck
{
    public static void Run(FigureNotes notes, FigurePeriod period)
    {
        var figure = notes.Figure;
        foreach (var other in notes.Table.Of(figure.Quantity, figure))
        {
            if (!IsSame(figure, other, period) || !other.Unit.IsLike(figure.Unit))
                continue;
            var judges = notes.Judges(other);
            notes.Compare(judges ? FigureRelation.Same : FigureRelation.OtherCount, Reading.Of(other),
                $"also given as {notes.Text.WithSource(other)}", judges, other);
        }
    }

    private static bool IsSame(Figure a, Figure b, FigurePeriod period) =>
        a.Kind == b.Kind && FigurePeriod.Of(b.Period) == period && a.SoFarBy == b.SoFarBy
        && a.Against?.InOrder() == b.Against?.InOrder() && Against(a, period) == Against(b, period);

    private static FigurePeriod? Against(Figure figure, FigurePeriod period) => figure.AgainstPeriod is { } against
        ? FigurePeriod.Of(against)
        : figure.Kind == FigureKind.Growth ? period.YearBefore() : period;
}
