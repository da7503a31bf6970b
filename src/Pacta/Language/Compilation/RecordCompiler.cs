using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>
/// Events, figures, coverage and expectations: what refers to instruments and is referred to by none.
/// </summary>
internal static class RecordCompiler
{
    public static RegisterContents Compile(Scope scope, RegisterContents contents)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var coverages = ImmutableArray.CreateBuilder<Coverage>();
        var territories = ImmutableArray.CreateBuilder<TerritoryPassage>();
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        var claims = Claims(scope, contents.Instruments);
        var claimsByCode = claims.ToDictionary(static c => c.Code, StringComparer.Ordinal);
        foreach (var (context, other, provision) in scope.ReplacedProvisions)
            context.Provision(provision, contents.Instruments[other].Code, contents.Instruments[other].Provisions);
        foreach (var (syntax, context) in scope.Others)
        {
            switch (syntax)
            {
                case FigureSyntax line when FigureCompiler.Compile(line, context, figures.Count) is { } figure:
                    figures.Add(figure);
                    break;
                case CoverageSyntax coverage:
                    coverages.Add(new(coverage.Actions, context.States(coverage.States),
                        Context.Span(coverage.Days), context.From(coverage)));
                    break;
                case TerritorySyntax line when TerritoryCompiler.Compile(line, context) is { } passage:
                    territories.Add(passage);
                    break;
                case ExpectSyntax expect
                    when ExpectationCompiler.Compile(expect, context, contents.Instruments) is { } expectation:
                    expectations.Add(expectation);
                    break;
                case ExpectVerdictSyntax expect
                    when ClaimCompiler.Compile(expect, context, claimsByCode) is { } expectation:
                    expectations.Add(expectation);
                    break;
            }
        }

        return contents with
        {
            Events = scope.Events.Map((syntax, context, id) => Event(syntax, context, id, contents.Instruments)),
            Figures = figures.ToImmutable(),
            Coverages = coverages.ToImmutable(),
            Territories = territories.ToImmutable(),
            Claims = claims,
            Expectations = expectations.ToImmutable(),
        };
    }

    // A claim with a mistake has been reported and is left out.
    private static ImmutableArray<Claim> Claims(Scope scope, ImmutableArray<Instrument> instruments)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(scope.Claims.Count);
        foreach (var (syntax, context) in scope.Claims.All)
        {
            if (ClaimCompiler.Compile(syntax, context, claims.Count, instruments) is { } claim)
                claims.Add(claim);
        }

        return claims.ToImmutable();
    }

    private static HistoricalEvent Event(
        EventSyntax syntax, Context context, int id, ImmutableArray<Instrument> instruments) => new()
        {
            Id = id,
            Code = syntax.Name.Text,
            Date = syntax.Date.Value ?? Time.EdtfDate.OfDay(0),
            Happening = syntax.Happening is { } happening ? new ActorCompiler(context, []).Compile(happening) : null,
            Text = syntax.Text,
            Place = syntax.Body.OfType<TextPropertySyntax>().FirstOrDefault(static t => t.Key == "at")?.Text,
            States = [.. syntax.Body.OfType<ByStatesSyntax>().SelectMany(by => context.States(by.States))],
            Conduct = [.. syntax.Body.OfType<ConductSyntax>().SelectMany(c => Conduct(c, context, instruments))],
            Notes = context.Notes(syntax),
            From = context.From(syntax),
        };

    private static IEnumerable<Assertion<Conduct>> Conduct(
        ConductSyntax syntax, Context context, ImmutableArray<Instrument> instruments)
    {
        var id = context.Instrument(syntax.Instrument);
        var states = context.States(syntax.States);
        if (id < 0)
            yield break;
        if (context.Provision(syntax.Provision, syntax.Instrument.Text, instruments[id].Provisions) is >= 0 and var i)
            yield return new(new(syntax.Verdict, id, i, states), context.From(syntax));
    }
}
