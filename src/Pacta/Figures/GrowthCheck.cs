using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Figures;

/// <summary>A growth by the levels before and after; where the one before is not recorded, what it implies.</summary>
internal static class GrowthCheck
{
    /// <summary>The period that a growth starts from, or null where it is too early to be counted.</summary>
    public static FigurePeriod? Before(Figure growth, FigurePeriod period) =>
        growth.AgainstPeriod is { } over ? FigurePeriod.Of(over) : period.YearBefore();

    public static void Run(FigureNotes notes, FigurePeriod period)
    {
        var figure = notes.Figure;
        if (Before(figure, period) is not { } before)
            return;
        var levels = notes.Table.Levels(figure.Quantity, period, figure);
        var bases = notes.Table.Levels(figure.Quantity, before, figure);
        if (levels.IsEmpty)
            notes.Miss(figure.Quantity, period);
        if (bases.IsEmpty)
            notes.Miss(figure.Quantity, before);
        foreach (var level in levels)
        {
            foreach (var basis in bases)
                Compare(notes, level, basis);
            if (bases.IsEmpty)
                Imply(notes, level, before);
        }
    }

    private static void Compare(FigureNotes notes, Figure level, Figure basis)
    {
        if (!FigureNotes.GoTogether(level, basis) || !level.Unit.IsLike(basis.Unit)
            || Reading.Quotient(Reading.Of(level), Reading.Of(basis))?.ToGrowth() is not { } growth)
            return;
        var verb = growth.Nominal < 0 ? "a fall" : "a growth";
        var percent = notes.Digits(Math.Abs(growth.Nominal!.Value));
        notes.Compare(FigureRelation.Growth, growth,
            $"{notes.Text.WithSource(level)} after {notes.Text.WithSource(basis)} is {verb} of {percent} percent",
            notes.Judges(level, basis), level, basis);
    }

    // What the level and the growth leave for the period before must fit into the whole of which that is a part.
    private static void Imply(FigureNotes notes, Figure level, FigurePeriod before)
    {
        if (!notes.Judges(level) || notes.Reading.ToFactor() is not { } factor
            || Reading.Quotient(Reading.Of(level), factor) is not { } implied)
            return;
        var value = FigureText.Computed(implied.Nominal!.Value / level.Unit.Factor, level.Unit);
        var words = $"with {notes.Text.WithSource(level)} it implies {value} in {before}";
        var wholes = notes.Figure.Quantity.AddsUp ? PartCheck.Wholes(notes, before) : [];
        foreach (var whole in wholes)
        {
            if (!whole.Unit.IsLike(level.Unit) || !FigureNotes.GoTogether(level, whole))
                continue;
            var verdict = Reading.Of(whole).Possible.IsBelow(implied.Possible)
                ? FigureVerdict.Conflicts : FigureVerdict.CannotTell;
            var share = PartCheck.Share(implied, Reading.Of(whole));
            notes.Add(FigureRelation.Part, verdict,
                $"{words}, {share}{notes.Text.WithSource(whole)} of {FigureText.Period(whole)}", null, level, whole);
        }

        if (wholes.IsEmpty)
            notes.Add(FigureRelation.Growth, FigureVerdict.CannotTell, words, null, level);
    }
}
