using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

internal static partial class ExpectationCompiler
{
    private static ExpectBetween? Between(ExpectBetweenSyntax syntax, Context context,
        ImmutableArray<Instrument> instruments, int on, string text, Provenance from)
    {
        var (id, a, b) = (context.Instrument(syntax.Instrument), context.State(syntax.A), context.State(syntax.B));
        if (id < 0 || a < 0 || b < 0)
            return null;
        var provision = -1;
        if (syntax.Provision is { } name)
        {
            provision = context.Provision(name, syntax.Instrument.Text, instruments[id].Provisions);
            if (provision < 0)
                return null;
        }

        return new(on, text, from, id, provision, (BetweenKind)(byte)syntax.Form, syntax.Negated, a, b);
    }
}
