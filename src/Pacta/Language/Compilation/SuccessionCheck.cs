namespace Pacta.Language;

/// <summary>Reports states that continue or succeed one another in a circle.</summary>
internal static class SuccessionCheck
{
    public static void Run(Scope scope)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (var (state, context) in scope.States.All)
        {
            foreach (var link in state.Body.OfType<StateLinkSyntax>())
            {
                if (!done.Contains(state.Name.Text) && Circle(scope, state, link) is { } circle)
                {
                    done.UnionWith(circle);
                    context.Report(Diagnostics.CyclicSuccession(context.Path, link.State.Span,
                        string.Join(", ", circle.Select(static code => code)) + $", {state.Name.Text}"));
                }
            }
        }
    }

    // Depth first from a link back to its own state; the path is the circle.
    private static List<string>? Circle(Scope scope, StateSyntax start, StateLinkSyntax link)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> path = [start.Name.Text];
        return Reaches(link.State.Text) ? path : null;

        bool Reaches(string code)
        {
            if (code == start.Name.Text)
                return true;
            var id = scope.States.Find(code);
            if (id < 0 || !seen.Add(code))
                return false;
            path.Add(code);
            foreach (var next in scope.States.All[id].Syntax.Body.OfType<StateLinkSyntax>())
            {
                if (Reaches(next.State.Text))
                    return true;
            }

            path.RemoveAt(path.Count - 1);
            return false;
        }
    }
}
