using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>Reports what stands twice where it may stand once.</summary>
internal static class RepeatCheck
{
    private const int FewNames = 16;

    /// <summary>Lines that say one thing.</summary>
    /// <param name="body">The lines of a block.</param>
    /// <param name="context">The file.</param>
    /// <param name="mayRank">Whether ranks may tell which of several counts.</param>
    /// <param name="key">What a line says; null: it may stand as often as it likes.</param>
    public static void Run(
        ImmutableArray<StatementSyntax> body, Context context, bool mayRank, Func<StatementSyntax, string?> key) =>
        Run(body, _ => context, mayRank, key);

    /// <summary>Lines that say one thing, each in a file of its own.</summary>
    /// <param name="body">The lines of a block.</param>
    /// <param name="file">The file of a line.</param>
    /// <param name="mayRank">Whether ranks may tell which of several counts.</param>
    /// <param name="key">What a line says; null: it may stand as often as it likes.</param>
    public static void Run(
        ImmutableArray<StatementSyntax> body, Func<StatementSyntax, Context> file, bool mayRank,
        Func<StatementSyntax, string?> key)
    {
        List<(string Key, StatementSyntax Line)>? seen = null;
        foreach (var line in body)
        {
            if ((mayRank && line.Asserted.Rank == Rank.Deprecated) || key(line) is not { } said)
                continue;
            seen ??= [];
            if (First(seen, said, mayRank ? line : null) is not { } first)
            {
                seen.Add((said, line));
                continue;
            }

            var context = file(line);
            var label = file(first).Label(first.Span, "first here");
            context.Report(Diagnostics.SaidTwice(context.Path, line.Span, mayRank, label));
        }
    }

    private static StatementSyntax? First(
        List<(string Key, StatementSyntax Line)> seen, string said, StatementSyntax? ranked)
    {
        foreach (var (key, line) in seen)
        {
            if (key == said
                && (ranked is null || (line.Asserted.Rank == ranked.Asserted.Rank && !Differ(line, ranked))))
                return line;
        }

        return null;
    }

    // Two sources may contradict one another: then the fact is disputed, which is no slip of the pen.
    private static bool Differ(StatementSyntax a, StatementSyntax b)
    {
        var (first, second) = (a.Asserted.Citations, b.Asserted.Citations);
        return !first.IsEmpty && !second.IsEmpty && !first.Any(c => second.Any(d => c.Source.Text == d.Source.Text));
    }

    /// <summary>One name twice in a list.</summary>
    public static void Run(ImmutableArray<NameSyntax> names, Context context)
    {
        if (names.Length > FewNames)
        {
            RunMany(names, context);
            return;
        }

        for (var i = 1; i < names.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (names[i].Text == names[j].Text && !names[i].IsMissing)
                {
                    Report(names[i], names[j], context);
                    break;
                }
            }
        }
    }

    private static void RunMany(ImmutableArray<NameSyntax> names, Context context)
    {
        Dictionary<string, NameSyntax> seen = new(names.Length, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!name.IsMissing && !seen.TryAdd(name.Text, name))
                Report(name, seen[name.Text], context);
        }
    }

    private static void Report(NameSyntax name, NameSyntax first, Context context) => context.Report(
        Diagnostics.NamedTwice(context.Path, name.Span, name.Text, context.Label(first.Span, "first here")));
}
