using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Coverage = "coverage of" ActionLabel { "," ActionLabel } "between" States Span
    internal StatementSyntax ParseCoverage()
    {
        var actions = ImmutableArray.CreateBuilder<ActionKind>();
        do
        {
            var end = EndOfPhrase(_at, "between");
            if (ParseActionLabel(end) is { } kind)
                actions.Add(kind);
            _at = end;
        }
        while (Eat(TokenKind.Comma));
        Expect("between", "write: coverage of defend, consult between CHN, RUS 1949/..");
        var states = ParseStates();
        var days = ParseSpan();
        return new CoverageSyntax(_line, Read, actions.DrainToImmutable(), states, days);
    }

    private ActionKind? ParseActionLabel(int end)
    {
        var words = Join(_at, end);
        foreach (var frame in ActionFrame.All)
        {
            if (frame.Label == words)
                return frame.Kind;
        }

        Report(Diagnostics.UnknownAction(_path, SpanOf(_at, end), Nearest.Of(words, s_actionLabels)));
        return null;
    }
}
