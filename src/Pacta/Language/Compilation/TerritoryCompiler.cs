using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>territory "Name" passes from STATE to STATE DATE.</summary>
internal static class TerritoryCompiler
{
    /// <returns>Null when a name or date in it has been reported.</returns>
    public static TerritoryPassage? Compile(TerritorySyntax line, Context context)
    {
        var (from, to) = (context.State(line.From), context.State(line.To));
        if (from < 0 || to < 0 || line.Date.Value is not { } date || line.Name.Text.Length == 0)
            return null;
        if (from == to)
        {
            context.Report(Diagnostics.PassesToItself(context.Path, line.To.Span));
            return null;
        }

        PublicationCheck.Run(context, line, line.Date);
        return new(line.Name.Text, from, to, date, context.From(line));
    }

    /// <summary>Whether some line names a territory.</summary>
    public static bool IsNamed(Scope scope, ImmutableArray<Instrument> instruments, string name)
    {
        foreach (var instrument in instruments)
        {
            foreach (var act in instrument.Territories)
            {
                if (act.Value.Territory == name)
                    return true;
            }
        }

        foreach (var (syntax, _) in scope.Others)
        {
            if (syntax is TerritorySyntax line && line.Name.Text == name)
                return true;
        }

        return false;
    }
}
