using Pacta.Register;

namespace Pacta.Figures;

/// <summary>A level by the growth that led to it or started from it, and by exports and imports that make it.</summary>
internal static class LevelCheck
{
    public static void Run(FigureNotes notes, FigurePeriod period)
    {
        var figure = notes.Figure;
        if (figure.SoFarBy is not null)
            return;
        foreach (var growth in notes.Table.Of(figure.Quantity, figure))
        {
            if (growth.Kind != FigureKind.Growth || FigurePeriod.Of(growth.Period) is not { } grown
                || GrowthCheck.Before(growth, grown) is not { } before
                || Reading.Of(growth).ToFactor() is not { } factor)
                continue;
            if (grown == period)
                From(notes, growth, before, level => Reading.Product(level, factor), "makes");
            if (before == period)
                From(notes, growth, grown, level => Reading.Quotient(level, factor), "goes back to");
        }

        FromExports(notes, period);
    }

    private static void From(
        FigureNotes notes, Figure growth, FigurePeriod period, Func<Reading, Reading?> grow, string makes)
    {
        foreach (var level in notes.Table.Levels(notes.Figure.Quantity, period, notes.Figure))
        {
            if (!IsOfKind(notes, level, growth) || grow(Reading.Of(level)) is not { } value)
                continue;
            var result = FigureText.Computed(value.Nominal!.Value / notes.Figure.Unit.Factor, notes.Figure.Unit);
            notes.Compare(FigureRelation.Growth, value,
                $"{notes.Text.WithSource(level)} in {period}, {By(notes, growth)}, {makes} {result}",
                notes.Judges(level, growth), level, growth);
        }
    }

    private static string By(FigureNotes notes, Figure growth) => notes.Text.Cited(
        $"{(growth.Value < 0 ? "fallen" : "grown")} by {growth.Amount.WithoutSign()} percent", growth);

    private static bool IsOfKind(FigureNotes notes, Figure level, Figure growth) =>
        level.Unit.IsLike(notes.Figure.Unit) && FigureNotes.GoTogether(level, growth);

    // Trade of two states is what each sends the other; trade of one is what it sends and what it gets.
    private static void FromExports(FigureNotes notes, FigurePeriod period)
    {
        var (figure, table) = (notes.Figure, notes.Table);
        if (figure.Quantity is not { Series: "trade" } trade)
            return;
        foreach (var exports in table.Levels(new("exports", trade.First, trade.Second), period, figure))
        {
            foreach (var imports in table.Levels(new("imports", trade.First, trade.Second), period, figure))
            {
                if (!FigureNotes.GoTogether(exports, imports) || !exports.Unit.IsLike(figure.Unit)
                    || !imports.Unit.IsLike(figure.Unit)
                    || Reading.Sum(Reading.Of(exports), Reading.Of(imports)) is not { } value)
                    continue;
                var sum = FigureText.Computed(value.Nominal!.Value / figure.Unit.Factor, figure.Unit);
                notes.Compare(FigureRelation.Sum, value,
                    $"exports of {notes.Text.WithSource(exports)} and imports of {notes.Text.WithSource(imports)} "
                    + $"make {sum}", notes.Judges(exports, imports), exports, imports);
            }
        }
    }
}
