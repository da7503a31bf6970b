using System.Globalization;

namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0101: a tab.</summary>
    public static Diagnostic Tab(string path, TextSpan span) => Error(
        "PA0101", "Tab", new(path, span, "this is a tab"), "type spaces: four for each level of indentation");

    /// <summary>PA0102: indentation that is not one level deeper than the line above it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="span">The indentation.</param>
    /// <param name="column">How many spaces it has.</param>
    /// <param name="expected">How many it should have to stand under the parent.</param>
    /// <param name="beside">How many it should have to stand beside the parent.</param>
    /// <param name="parent">The line that it stands under, or null at the top level.</param>
    public static Diagnostic Indentation(
        string path, TextSpan span, int column, int expected, int beside, TextSpan? parent)
    {
        var label = new Label(path, span, $"this line starts after {Count(column, "space")}");
        Label[] others = parent is { } above ? [new(path, above, "it stands under this line")] : [];
        var hint = parent is null ? "start the line at the margin"
            : column > expected ? $"indent by {Count(expected, "space")}"
            : $"indent by {Count(expected, "space")} to stand under that line, by {beside} to stand beside it";
        return Error("PA0102", "Wrong indentation", label, hint, others);
    }

    /// <summary>PA0103: more levels than anything needs.</summary>
    public static Diagnostic TooDeep(string path, TextSpan span, int deepest) => Error(
        "PA0103", "Too many levels", new(path, span, $"this line stands deeper than {deepest} levels"));

    /// <summary>PA0104: a text without its second quote.</summary>
    public static Diagnostic TextNotClosed(string path, TextSpan span) => Error(
        "PA0104", "Text not closed", new(path, span, "this text has no closing quote on its line"),
        "end the text with '\"'; inside it, write a quote as '\\\"'");

    /// <summary>PA0105: a backslash before anything but a quote or a backslash.</summary>
    public static Diagnostic UnknownEscape(string path, TextSpan span) => Error(
        "PA0105", "Unknown escape", new(path, span, "only '\\\"' and '\\\\' have a meaning"),
        "write a backslash as '\\\\'");

    /// <summary>PA0106: a control character.</summary>
    public static Diagnostic ControlCharacter(string path, TextSpan span, char character) => Error(
        "PA0106", "Control character", new(path, span, $"the character {CodeOf(character)} stands here"), "delete it");

    /// <summary>PA0107: bytes that are not UTF-8, which reading turned into U+FFFD.</summary>
    public static Diagnostic NotUtf8(string path, TextSpan span) => Error(
        "PA0107", "Not UTF-8", new(path, span, "the file has bytes here that are not UTF-8"), "save the file as UTF-8");

    /// <summary>PA0108: white space that is neither a space nor a line end.</summary>
    public static Diagnostic OddSpace(string path, TextSpan span, char character) => Error(
        "PA0108", "Unusual space", new(path, span, $"this is the space {CodeOf(character)}"), "type an ordinary space");

    /// <summary>PA0109: a line that no person wrote.</summary>
    public static Diagnostic LineTooLong(string path, TextSpan span, int length, int longest) => Error(
        "PA0109", "Line too long",
        new(path, span, $"this line has {length.ToString("N0", CultureInfo.InvariantCulture)} characters"),
        $"keep lines below {longest.ToString("N0", CultureInfo.InvariantCulture)} characters; this one is skipped");

    /// <summary>PA0110: a bracket that does not fit.</summary>
    public static Diagnostic StrayBracket(string path, TextSpan span, char bracket) => Error(
        "PA0110", "Stray bracket",
        new(path, span, bracket == '[' ? "citations are open already" : "no citations are open here"), "delete it");

    /// <summary>PA0111: a bracket that stays open.</summary>
    public static Diagnostic BracketNotClosed(string path, TextSpan span) => Error(
        "PA0111", "Bracket not closed", new(path, span, "this bracket is not closed on its line"),
        "close citations and sets of dates on the line where they open");

    private static string CodeOf(char character) =>
        "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    private static string Count(int number, string noun) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
