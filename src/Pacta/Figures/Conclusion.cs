using System.Collections.Immutable;

namespace Pacta.Figures;

/// <summary>One verdict from all the evidence.</summary>
internal static class Conclusion
{
    private const int MostLights = 6;

    public static FigureFinding Of(FigureNotes notes)
    {
        var agreeing = Of(notes, FigureVerdict.Agrees);
        var conflicting = Of(notes, FigureVerdict.Conflicts);
        var spared = agreeing.Count > 0 || conflicting.Count == 0 ? null : Spared(notes, conflicting);
        var verdict = conflicting.Count == 0 && agreeing.Count > 0 ? FigureVerdict.Agrees
            : conflicting.Count > 0 && agreeing.Count == 0 && spared is null ? FigureVerdict.Conflicts
            : FigureVerdict.CannotTell;
        var lights = Of(notes, FigureVerdict.CannotTell);
        ImmutableArray<string> missing = agreeing.Count + conflicting.Count == 0
            ? [.. notes.Missing.Distinct()] : [];
        var reason = (agreeing, conflicting, spared) switch
        {
            ({ Count: > 0 }, { Count: > 0 }, _) => $"{agreeing[0].Text}; but {conflicting[0].Text}",
            ({ Count: > 0 }, _, _) => agreeing[0].Text,
            (_, { Count: > 0 }, { } other) => $"{conflicting[0].Text}; but {other.Text}",
            (_, { Count: > 0 }, _) => conflicting[0].Text,
            _ => Open(missing, lights),
        };
        return new(notes.Figure, verdict, reason,
            [.. agreeing, .. conflicting, .. lights.Take(MostLights)], missing);
    }

    private static List<FigureEvidence> Of(FigureNotes notes, FigureVerdict verdict) =>
        notes.Evidence.FindAll(e => e.Verdict == verdict);

    // A figure that does not say whose statistics it is from may be from those that it does not conflict with.
    private static FigureEvidence? Spared(FigureNotes notes, List<FigureEvidence> conflicting)
    {
        if (notes.Figure.CountedBy >= 0 || conflicting.Exists(static c => c.CountedBy < 0))
            return null;
        return notes.Evidence.Find(e => e.CountedBy >= 0 && e.Relation != FigureRelation.SameNumber
            && !conflicting.Exists(c => c.CountedBy == e.CountedBy));
    }

    private static string Open(ImmutableArray<string> missing, List<FigureEvidence> lights)
    {
        if (missing.IsEmpty)
            return lights.Count > 0 ? lights[0].Text : "nothing else is recorded";
        var words = $"not recorded: {string.Join(", ", missing)}";
        return lights.Count > 0 ? $"{words}; {lights[0].Text}" : words;
    }
}
