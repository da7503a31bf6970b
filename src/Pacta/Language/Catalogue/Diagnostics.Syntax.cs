namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0201: a line that starts with no word known in its place.</summary>
    public static Diagnostic UnknownStatement(
        string path, TextSpan span, string block, string? nearest, IReadOnlyList<string> known) =>
        Error("PA0201", "Unknown statement", new(path, span, $"no statement {block} starts so"),
            DidYouMean(nearest, known.Count > 0 ? $"write {OneOf(known)}" : "docs/language.md lists the statements"));

    /// <summary>PA0202: a statement in a block where it has no meaning.</summary>
    public static Diagnostic WrongPlace(string path, TextSpan span, string belongs) => Error(
        "PA0202", "Statement in the wrong place", new(path, span, $"this belongs {belongs}"));

    /// <summary>PA0203: a line under a statement that takes none.</summary>
    public static Diagnostic NothingUnder(string path, TextSpan span, TextSpan parent) => Error(
        "PA0203", "Nothing can stand under this statement", new(path, span, "this line is indented under a statement"),
        "indent it less, if it is a statement of its own",
        new Label(path, parent, "this statement takes no lines under it"));

    /// <summary>PA0204: a 'when' with nothing to do.</summary>
    public static Diagnostic WithoutDuties(string path, TextSpan span) => Error(
        "PA0204", "Condition without duties", new(path, span, "no duty stands under this condition"),
        "write the duties below, one level deeper: parties must consult each other");

    /// <summary>PA0205: words after a whole statement.</summary>
    public static Diagnostic ExtraWords(string path, TextSpan span) => Error(
        "PA0205", "Words left over", new(path, span, "the statement is complete before this"),
        "delete the rest, or put it in a note or a comment");

    /// <summary>PA0206: a fixed word of a statement is missing.</summary>
    public static Diagnostic Missing(string path, TextSpan span, string what, string? hint) => Error(
        "PA0206", "Incomplete statement", new(path, span, $"{what} should stand here"), hint);

    /// <summary>PA0207: no colon where one separates a condition or a day from what follows.</summary>
    public static Diagnostic MissingColon(string path, TextSpan span, string after) => Error(
        "PA0207", "Missing colon", new(path, span, "':' should stand here"), $"write ':' after {after}");

    /// <summary>PA0208: a word that its list of words lacks.</summary>
    public static Diagnostic UnknownWord(
        string path, TextSpan span, string what, string? nearest, IReadOnlyList<string> known) =>
        Error("PA0208", $"Unknown {what}", new(path, span, $"this is no {what}"),
            DidYouMean(nearest, $"write {OneOf(known)}"));

    /// <summary>PA0209: 'deprecated' without its reason.</summary>
    public static Diagnostic MissingReason(string path, TextSpan span) => Error(
        "PA0209", "Missing reason", new(path, span, "this says that the line should not be used, and not why"),
        "write: deprecated \"the reason\"");

    /// <summary>PA0210: brackets that hold no proper citations.</summary>
    public static Diagnostic BadCitation(string path, TextSpan span) => Error(
        "PA0210", "Citation not understood", new(path, span, "the identifier of a source should stand here"),
        "write citations as [lat-2001, un-charter \"art. 102\"]; "
        + "identifiers have lower-case letters, digits and hyphens");

    /// <summary>PA0211: an expectation in no known form.</summary>
    public static Diagnostic BadExpectation(string path, TextSpan span) => Error(
        "PA0211", "Expectation not understood", new(path, span, "no expectation reads so"),
        "write 'RUS must consult CHN when USA threatens CHN', 'CHN is party to npt-1968' or 'npt-1968 is in force'");
}
