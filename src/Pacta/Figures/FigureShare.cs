using Pacta.Register;

namespace Pacta.Figures;

/// <summary>What part of a state's whole trade goes to or comes from one partner.</summary>
/// <param name="Part">The level between the two.</param>
/// <param name="Whole">The level of the one with all.</param>
/// <param name="Percent">The part by the whole.</param>
public sealed record FigureShare(Figure Part, Figure Whole, decimal Percent)
{
    /// <summary>The shares that the recorded levels of a quantity allow, one for each pair of levels.</summary>
    /// <param name="table">What is recorded.</param>
    /// <param name="part">A level of a pair; of any other figure there are none.</param>
    public static IEnumerable<FigureShare> Of(FigureTable table, Figure part)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(part);
        if (part is not { Kind: FigureKind.Level, SoFarBy: null, Quantity: { IsPair: true, AddsUp: true } pair }
            || FigurePeriod.Of(part.Period) is not { } period)
            yield break;
        foreach (var state in pair.Series == "trade" ? pair.States() : [pair.First])
        {
            foreach (var whole in table.Levels(new(pair.Series, state), period))
            {
                if (whole.Unit.IsLike(part.Unit) && FigureNotes.GoTogether(part, whole)
                    && Reading.Quotient(Reading.Of(part), Reading.Of(whole))?.Times(100).Nominal is { } percent)
                    yield return new(part, whole, percent);
            }
        }
    }
}
