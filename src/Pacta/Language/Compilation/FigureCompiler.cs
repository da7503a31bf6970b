using Pacta.Register;

namespace Pacta.Language;

/// <summary>From the syntax of a figure to what it says.</summary>
internal static class FigureCompiler
{
    /// <param name="syntax">The line.</param>
    /// <param name="context">The file.</param>
    /// <param name="id">Its index among the figures; -1: it is not recorded, only asked about.</param>
    /// <returns>Null where a part is missing; that has been reported.</returns>
    public static Figure? Compile(FigureSyntax syntax, Context context, int id)
    {
        var quantity = Quantity(syntax.Quantity, context);
        var against = syntax.Against is { } other ? Quantity(other, context) : null;
        var countedBy = syntax.CountedBy is { } state ? context.State(state) : -1;
        if (quantity is null || syntax.Unit is not { } unit || syntax.Date.Value is not { } period
            || (against is null && syntax.Against is not null))
            return null;
        return new()
        {
            Id = id,
            Quantity = quantity.Value,
            Period = period,
            SoFarBy = syntax.SoFarBy?.Value,
            CountedBy = countedBy,
            Kind = syntax.Kind,
            Amount = syntax.Amount,
            Unit = unit,
            Against = against,
            AgainstPeriod = syntax.AgainstDate?.Value,
            From = context.From(syntax),
        };
    }

    private static Quantity? Quantity(QuantitySyntax syntax, Context context)
    {
        var states = context.States(syntax.About);
        if (syntax.Series.IsMissing || states.Length < syntax.About.Length)
            return null;
        return states is [var first, var second]
            ? new(syntax.Series.Text, first, second) : new(syntax.Series.Text, states[0]);
    }
}
