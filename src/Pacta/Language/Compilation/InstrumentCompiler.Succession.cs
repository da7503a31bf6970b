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
}
