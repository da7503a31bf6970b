using Pacta.Register;

namespace Pacta.Language;

/// <summary>Reports a dated line that rests on a source that had been published before that day.</summary>
internal static class PublicationCheck
{
    public static void Run(Context context, StatementSyntax line, DateSyntax date)
    {
        if (date.Value is not { } day || line.Asserted.Rank == Rank.Deprecated)
            return;
        foreach (var citation in line.Asserted.Citations)
        {
            if (context.Scope.Sources.Find(citation.Source.Text) is >= 0 and var source
                && context.Scope.Facts.PublishedOn(source) is { } published && published.Latest < day.Earliest)
            {
                context.Report(Diagnostics.PublishedBefore(
                    context.Path, citation.Source.Span, citation.Source.Text, published.ToString(),
                    context.Label(date.Span, "it is to report this day")));
            }
        }
    }
}
