using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Figures;

/// <summary>A ratio or share, computed anew from the levels that it compares.</summary>
internal static class QuotientCheck
{
    public static void Run(FigureNotes notes, FigurePeriod period)
    {
        var figure = notes.Figure;
        var other = figure.AgainstPeriod is { } said ? FigurePeriod.Of(said) : period;
        if (figure.Against is not { } against || other is not { } basisPeriod || figure.SoFarBy is not null)
            return;
        var parts = notes.Table.Levels(figure.Quantity, period, figure);
        var bases = notes.Table.Levels(against, basisPeriod, figure);
        if (parts.IsEmpty)
            notes.Miss(figure.Quantity, period);
        if (bases.IsEmpty)
            notes.Miss(against, basisPeriod);
        foreach (var part in parts)
        {
            foreach (var basis in bases)
            {
                if (IsBest(part, parts, basis, bases))
                    Compare(notes, part, basis);
            }
        }
    }

    // Statistics of two states are mixed only where one of them has nothing else to be mixed with.
    private static bool IsBest(
        Figure part, ImmutableArray<Figure> parts, Figure basis, ImmutableArray<Figure> bases) =>
        FigureNotes.GoTogether(part, basis)
        || (!bases.Any(b => FigureNotes.GoTogether(part, b)) && !parts.Any(p => FigureNotes.GoTogether(p, basis)))
        || (!bases.Any(b => FigureNotes.GoTogether(part, b)) && bases.All(b => b.CountedBy == basis.CountedBy));

    private static void Compare(FigureNotes notes, Figure part, Figure basis)
    {
        if (!part.Unit.IsLike(basis.Unit)
            || Reading.Quotient(Reading.Of(part), Reading.Of(basis)) is not { } quotient)
            return;
        var isShare = notes.Figure.Kind == FigureKind.Share;
        if (isShare)
            quotient = quotient.Times(100);
        var number = notes.Digits(quotient.Nominal!.Value);
        var words = isShare
            ? $"{notes.Text.WithSource(part)} of {notes.Text.WithSource(basis)} is {number} percent"
            : $"{notes.Text.WithSource(part)} by {notes.Text.WithSource(basis)} is {number} times";
        var judges = notes.Judges(part, basis);
        var relation = judges ? FigureRelation.Quotient : FigureRelation.OtherCount;
        notes.Compare(relation, quotient, words, judges, part, basis);
    }
}
