using Pacta.Register;

namespace Pacta.Language;

internal sealed partial class InstrumentCompiler
{
    private void ReadContinued(ContinuedSyntax line)
    {
        var from = context.From(line);
        foreach (var state in context.States(line.States))
            Add(ref _continuances, new(new Continuance(state, line.Continued), from));
    }

    private void ReadBoundary(BoundarySyntax line)
    {
        var from = context.From(line);
        foreach (var state in context.States(line.States))
            Add(ref _boundaryOf, new(state, from));
    }

    private void ReadTerritory(TerritorialActSyntax line)
    {
        var from = context.From(line);
        if (context.State(line.State) is not (>= 0 and var state) || line.Name.Text.Length == 0
            || (line.Date is { Value: null }))
            return;
        Add(ref _territories, new(new(line.Kind, line.Name.Text, state, line.Date?.Value), from));
    }
}
