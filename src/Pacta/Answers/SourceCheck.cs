using System.Collections.Immutable;
using Pacta.Quotations;
using Pacta.Register;

namespace Pacta.Answers;

/// <summary>
/// Holds the register against its sources' texts: whether each file is the one that was read, and whether each citation
/// that a program can look up is true of it.
/// </summary>
/// <remarks>One text at a time is in memory, whatever the number of sources.</remarks>
public sealed class SourceCheck
{
    private const int LongestExcerpt = 60; // characters
    private static readonly ImmutableArray<string> s_columns = ["place", "source", "cited", "found", "type"];

    private readonly TreatyRegister _register;
    private readonly ILookup<string, PlacedCitation> _citations;
    private readonly Func<string, SourceFile> _read;
    private readonly List<Row> _files = [];
    private readonly List<Row> _holding = [];
    private readonly List<Row> _moved = [];
    private readonly List<Row> _ambiguous = [];
    private readonly List<Row> _vanished = [];
    private readonly List<Row> _unchecked = [];
    private int _spoiltCount;
    private int _heldCount;

    private SourceCheck(
        TreatyRegister register, IEnumerable<PlacedCitation> citations, Func<string, SourceFile> read) =>
        (_register, _citations, _read) =
            (register, citations.ToLookup(static c => c.Source, StringComparer.Ordinal), read);

    /// <param name="register">Its sources are checked.</param>
    /// <param name="citations">What it cites, by the identifiers of its sources.</param>
    /// <param name="read">The file of a name that a source gives.</param>
    public static Report Of(
        TreatyRegister register, IEnumerable<PlacedCitation> citations, Func<string, SourceFile> read)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(read);
        return new SourceCheck(register, citations, read).Run();
    }

    private Report Run()
    {
        foreach (var source in _register.Sources)
        {
            if (source.File is not null)
                CheckFile(source, source.File);
            else
                AddUnchecked(source, "the register names no file");
        }

        var failed = _moved.Count + _ambiguous.Count + _vanished.Count;
        var title = FormattableString.Invariant($"{_files.Count} files, {_spoiltCount} not as recorded; ")
            + FormattableString.Invariant($"{_heldCount + failed} citations looked up, {failed} failed");
        return new("check", title,
        [
            new("files", "Files of sources", ["source", "file", "state", "type"], [.. _files],
                "no source names a file"),
            new("hold", "Citations that hold", ["source", "citations", "hold"], [.. _holding], "none"),
            new("moved", "Moved: the passage stands elsewhere", s_columns, [.. _moved], "none"),
            new("ambiguous", "Ambiguous: the passage stands in several places", s_columns, [.. _ambiguous], "none"),
            new("vanished", "Vanished: the passage stands nowhere", s_columns, [.. _vanished], "none"),
            new("unchecked", "Not looked up", ["place", "source", "cited", "reason"], [.. _unchecked], "none"),
        ])
        {
            IsFailure = failed + _spoiltCount > 0,
        };
    }

    private void CheckFile(Source source, string name)
    {
        var file = _read(name);
        var (state, type) = StateOf(source, file);
        _files.Add(Row.Of(source.Code, name, state, type));
        if (file.Text is null)
        {
            AddUnchecked(source, state);
            return;
        }

        var held = _citations[source.Code].Count(citation => Holds(citation, name, file.Text));
        if (_citations[source.Code].Any())
            _holding.Add(Row.Of(source.Code, Number(_citations[source.Code].Count()), Number(held)));
        _heldCount += held;
    }

    private (string State, string Type) StateOf(Source source, SourceFile file)
    {
        if (file.Sha256 is { } found && file.Problem is null && (source.Sha256 is null || found == source.Sha256))
            return source.Sha256 is null ? ("not hashed", $"sha256 \"{found}\"") : ("whole", "");
        _spoiltCount++;
        if (file.IsMissing)
            return ($"missing: {file.Problem}", "");
        return file.Problem is { } problem
            ? ($"unreadable: {problem}", "")
            : ("changed: not the file that was read", $"sha256 \"{file.Sha256}\"");
    }

    private void AddUnchecked(Source source, string reason)
    {
        foreach (var citation in _citations[source.Code])
            _unchecked.Add(Row.Of(PlaceOf(citation), source.Code, citation.Place.ToString(), reason));
    }

    private bool Holds(PlacedCitation citation, string fileName, NormalizedText text)
    {
        var verdict = PlaceCheck.Of(text, citation.Place);
        if (verdict.Outcome == PlaceOutcome.Holds)
            return true;
        var (rows, found, type) = verdict.Outcome switch
        {
            PlaceOutcome.Moved => (_moved, Where(text, verdict.Found.First[0]), Correct(verdict.Found.First[0])),
            PlaceOutcome.Ambiguous => (_ambiguous, Places(text, verdict.Found), "one of: " + string.Join("; or: ",
                verdict.Found.First.Select(Correct))),
            _ => (_vanished, Remains(text, citation.Place, verdict), verdict.Nearest is { } near
                ? Correct(near.Passage) : $"find the passage with: pacta cite {fileName} \"its words\""),
        };
        rows.Add(Row.Of(PlaceOf(citation), citation.Source, citation.Place.ToString(), found, type));
        return false;

        string Correct(Passage passage) =>
            $"[{citation.Source} {PlaceVerdict.Corrected(text, citation.Place, passage)}]";
    }

    private static string PlaceOf(PlacedCitation citation) =>
        FormattableString.Invariant($"{citation.FilePath}:{citation.LineNumber}");

    private static string Where(NormalizedText text, Passage passage) => FormattableString.Invariant(
        $"at {passage.Start}-{passage.End}, paragraph {text.ParagraphAt(passage.Start)}: {Excerpt(text, passage)}");

    private static string Places(NormalizedText text, Occurrences found) =>
        FormattableString.Invariant($"{found.Count} places: ")
        + string.Join("; ", found.First.Select(passage => FormattableString.Invariant(
            $"at {passage.Start}-{passage.End}, paragraph {text.ParagraphAt(passage.Start)}")))
        + (found.Count > found.First.Length ? "; …" : "");

    // The nearest words; or what stands now where the passage stood; or how much text there is.
    private static string Remains(NormalizedText text, CitedPlace place, PlaceVerdict verdict)
    {
        if (verdict.Nearest is { ChangeCount: var count } near)
        {
            var how = count == 0
                ? "its words stand" : FormattableString.Invariant($"nearest, {count} characters differ:");
            return $"{how} {Where(text, near.Passage)}";
        }

        if (verdict.Outcome == PlaceOutcome.OutOfRange)
            return FormattableString.Invariant(
                $"the text ends before: it has {text.ParagraphCount} paragraphs, {text.Length} characters");
        return place.Position is { } position && position.End <= text.Length
            ? $"there stands now: {Excerpt(text, new(position.Start, position.End))}"
            : "nothing like it";
    }

    private static string Excerpt(NormalizedText text, Passage passage)
    {
        var isLong = passage.Length > LongestExcerpt;
        var shown = isLong ? new Passage(passage.Start, passage.Start + LongestExcerpt) : passage;
        return $"\"{text.TextOf(shown)}{(isLong ? "…" : "")}\"";
    }

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
