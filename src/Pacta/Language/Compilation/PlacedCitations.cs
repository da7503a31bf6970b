using Pacta.Quotations;

namespace Pacta.Language;

/// <summary>Collects from files every citation that a program can look up in its source.</summary>
/// <remarks>From the syntax, where each line has its citations: a new kind of line is covered from its first day.
/// </remarks>
public static class PlacedCitations
{
    /// <summary>All of them, in the order of the files and lines; one file at a time is parsed.</summary>
    public static IEnumerable<PlacedCitation> In(IEnumerable<FileText> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Select(static file => Parser.Parse(file.Path, file.Text))
            .SelectMany(static file => file.Statements.SelectMany(statement => Of(file, statement)));
    }

    private static IEnumerable<PlacedCitation> Of(FileSyntax file, StatementSyntax statement)
    {
        foreach (var citation in statement.Asserted.Citations)
        {
            if (citation is { Place: { HasSelector: true } place, Source.IsMissing: false })
                yield return new(file.Path, statement.Line.LineNumber, citation.Source.Text, place);
        }

        if (statement is not BlockSyntax block)
            yield break;
        foreach (var placed in block.Body.SelectMany(line => Of(file, line)))
            yield return placed;
    }
}
