using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>Where words stand in a source's text, ready to be cited.</summary>
public static class CiteReport
{
    /// <summary>One row a passage; a failure unless there is exactly one.</summary>
    /// <param name="file">What the text is called: "lat.txt".</param>
    /// <param name="source">The identifier of the source that it is the text of, or null.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">The passage, or its first words.</param>
    /// <param name="to">Its last words, or null.</param>
    public static Report Of(string file, string? source, NormalizedText text, TextQuoteSelector from, string? to)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(from);
        var found = Occurrences.Of(PassageSearch.Find(text, from, to));
        var rows = found.First.Select(passage => RowOf(source, text, passage)).ToList();
        var title = found.Count switch
        {
            0 => $"{file}: the words stand nowhere",
            1 => $"{file}: the words stand once",
            _ => FormattableString.Invariant($"{file}: the words stand {found.Count} times; ")
                + "add words, or what is before them (--after) or after them (--before)",
        };
        if (found.Count == 0)
            rows.AddRange(Nearest(text, from, to).Select(passage => RowOf(source, text, passage)));
        return new("cite", title,
            [new(found.Count == 0 ? "nearest" : "found", found.Count == 0 ? "What comes nearest" : "Found",
                ["citation", "paragraph", "passage"], [.. rows], "nothing is near")])
        {
            IsFailure = found.Count != 1,
        };
    }

    // Either end can be the one that stands nowhere.
    private static IEnumerable<Passage> Nearest(NormalizedText text, TextQuoteSelector from, string? to) =>
        new[] { from.Exact, to }.OfType<string>()
            .Select(words => PlaceCheck.Of(text, new(null, quote: new(words))))
            .SelectMany(static verdict => verdict.Nearest is { } near ? [near.Passage] : verdict.Found.First);

    private static Row RowOf(string? source, NormalizedText text, Passage passage) => Row.Of(
        source is null ? text.Cite(passage).ToString() : $"{source} {text.Cite(passage)}",
        FormattableString.Invariant($"{text.ParagraphAt(passage.Start)}"), text.TextOf(passage).ToString());
}
