using Pacta.Register;

namespace Pacta.Language;

internal static partial class ExpectationCompiler
{
    private static ExpectTorn? Torn(ExpectTornSyntax syntax, Context context, int on, string text, Provenance from)
    {
        var (state, first, second) = (context.State(syntax.State), context.Instrument(syntax.First),
            context.Instrument(syntax.Second));
        var prevailing = syntax.Prevailing is { } name ? context.Instrument(name) : -1;
        if (state < 0 || first < 0 || second < 0 || (syntax.Prevailing is not null && prevailing < 0))
            return null;
        return new(on, text, from, state, syntax.Negated, first, second, prevailing, syntax.Unsettled);
    }
}
