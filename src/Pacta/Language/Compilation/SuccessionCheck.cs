namespace Pacta.Language;

/// <summary>Reports states that continue or succeed one another, and instruments that replace one another, in a circle.</summary>
internal static class SuccessionCheck
{
    public static void Run(Scope scope)
    {
        var states = scope.States.All;
        var links = Array.ConvertAll([.. states], static s => s.Syntax.Body.OfType<StateLinkSyntax>().ToArray());
        foreach (var (from, link, circle) in Circles.Find(Ids(links, l => scope.States.Find(l.State.Text))))
        {
            var context = states[from].Context;
            context.Report(Diagnostics.CyclicSuccession(context.Path, links[from][link].State.Span,
                Round(circle, id => states[id].Syntax.Name.Text)));
        }

        var instruments = scope.Instruments.All;
        var replaced = Array.ConvertAll([.. instruments], static i => i.Syntax.Body.OfType<ReplacesSyntax>().ToArray());
        foreach (var (from, link, circle) in Circles.Find(Ids(replaced, r => scope.Instruments.Find(r.Instrument.Text))))
        {
            var context = instruments[from].Context;
            var name = replaced[from][link].Instrument;
            context.Report(circle.Length == 1
                ? Diagnostics.ReplacesItself(context.Path, name.Span)
                : Diagnostics.CyclicReplacement(context.Path, name.Span, Round(circle, id => instruments[id].Syntax.Name.Text)));
        }
    }

    private static int[][] Ids<T>(T[][] links, Converter<T, int> find) =>
        Array.ConvertAll(links, of => of.Length == 0 ? [] : Array.ConvertAll(of, find));

    private static string Round(int[] circle, Func<int, string> name) =>
        string.Join(", ", circle.Append(circle[0]).Select(name));
}
