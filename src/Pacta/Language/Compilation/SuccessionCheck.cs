namespace Pacta.Language;

/// <summary>
/// Reports circles: of states that continue or succeed one another, of instruments that replace one another.
/// </summary>
internal static class SuccessionCheck
{
    public static void OfStates(Scope scope)
    {
        var states = scope.States.All;
        var links = Array.ConvertAll([.. states], static s => s.Syntax.Body.OfType<StateLinkSyntax>().ToArray());
        foreach (var (from, link, circle) in Circles.Find(Ids(links, l => scope.States.Find(l.State.Text))))
        {
            var context = states[from].Context;
            context.Report(Diagnostics.CyclicSuccession(context.Path, links[from][link].State.Span,
                Round(circle, id => states[id].Syntax.Name.Text)));
        }
    }

    /// <summary>Reports lines on the treaties of a state that this one does not succeed.</summary>
    public static void OfTreaties(StateSyntax state, Context context)
    {
        foreach (var line in state.Body)
        {
            if (line is InheritanceSyntax { Predecessor: { IsMissing: false } predecessor }
                && !state.Body.Any(l => l is BadSyntax || l.Line.HasMistake || l is StateLinkSyntax
                {
                    Kind: Register.StateLinkKind.Succeeds, State.Text: var text
                } && text == predecessor.Text))
            {
                context.Report(Diagnostics.InheritsFromNobody(
                    context.Path, predecessor.Span, state.Name.Text, predecessor.Text));
            }
        }
    }

    /// <summary>When the instruments have been compiled, and have told what they replace.</summary>
    public static void OfInstruments(Scope scope)
    {
        var instruments = scope.Instruments.All;
        var replacements = scope.Replacements;
        if (replacements.Count == 0)
            return;
        var replaced = Enumerable.Range(0, instruments.Length).Select(id => replacements[id].ToArray()).ToArray();
        foreach (var (from, link, circle) in Circles.Find(Ids(replaced, r => scope.Instruments.Find(r.Earlier.Text))))
        {
            var (name, context) = replaced[from][link];
            context.Report(circle.Length == 1
                ? Diagnostics.ReplacesItself(context.Path, name.Span)
                : Diagnostics.CyclicReplacement(
                    context.Path, name.Span, Round(circle, id => instruments[id].Syntax.Name.Text)));
        }
    }

    private static int[][] Ids<T>(T[][] links, Converter<T, int> find) =>
        Array.ConvertAll(links, of => of.Length == 0 ? [] : Array.ConvertAll(of, find));

    private static string Round(int[] circle, Func<int, string> name) =>
        string.Join(", ", circle.Append(circle[0]).Select(name));
}
