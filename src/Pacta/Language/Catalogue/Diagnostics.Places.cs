using Pacta.Register;

namespace Pacta.Language;

public static partial class Diagnostics
{
    private const string PrintsIt = "'pacta cite FILE \"words\"' prints one";

    /// <summary>PA0260: a paragraph without its number, or with number 0.</summary>
    public static Diagnostic BadParagraph(string path, TextSpan span) => Error(
        "PA0260", "Paragraph without a number", new(path, span, "the number of a paragraph should stand here"),
        "paragraphs count from 1: paragraph 12");

    /// <summary>PA0261: a quotation of nothing.</summary>
    public static Diagnostic EmptyQuotation(string path, TextSpan span) => Error(
        "PA0261", "Empty quotation", new(path, span, "nothing is quoted here, so that it would stand everywhere"),
        "quote the few words that name the thing, or delete this");

    /// <summary>PA0262: a passage that ends where it starts, or before.</summary>
    public static Diagnostic PositionReversed(string path, TextSpan span, int start, int end) => Error(
        "PA0262", start == end ? "Empty passage" : "Passage ends before it starts",
        new(path, span, start == end ? "the end is excluded, so that nothing is left" : "the end is before the start"),
        start == end ? $"write the end after the start; {PrintsIt}"
            : FormattableString.Invariant($"swap the two: at {end} to {start}"));

    /// <summary>PA0263: a position without two numbers.</summary>
    public static Diagnostic BadPosition(string path, TextSpan span) => Error(
        "PA0263", "Position not understood", new(path, span, "the position is incomplete here"),
        $"write: at 1204 to 1287 hash 9f86d081884c; {PrintsIt}");

    /// <summary>PA0264: a hash of another shape.</summary>
    public static Diagnostic BadHash(string path, TextSpan span, int length) => Error(
        "PA0264", "Hash not understood",
        new(path, span, FormattableString.Invariant($"{length} digits of a hash should stand here")),
        $"digits are 0 to 9 and a to f: hash 9f86d081884c; {PrintsIt}");

    /// <summary>PA0265: a position that nothing can be checked by.</summary>
    public static Diagnostic PositionWithoutHash(string path, TextSpan span) => Error(
        "PA0265", "Position without a hash", new(path, span, "this says where, and not what stands there"),
        $"write the passage's hash after it, or quote its words; {PrintsIt}");

    /// <summary>PA0266: two places of one kind in one citation.</summary>
    public static Diagnostic PlaceTwice(string path, TextSpan span) => Error(
        "PA0266", "Two places in one citation", new(path, span, "the citation has such a place already"),
        "cite the source twice: [lat-2001 paragraph 3, lat-2001 paragraph 9]");

    /// <summary>PA0267: words after a source that name no place.</summary>
    public static Diagnostic UnknownPlace(string path, TextSpan span) => Error(
        "PA0267", "Place not understood", new(path, span, "no place in a source reads so"),
        "write \"art. 102\", 'paragraph 12', 'quote \"words\"' or 'at 1204 to 1287 hash 9f86d081884c'; "
        + "a comma separates sources");

    /// <summary>PA0268: a SHA-256 of another shape.</summary>
    public static Diagnostic BadSha256(string path, TextSpan span) => Error(
        "PA0268", "SHA-256 not understood", new(path, span, "this is no SHA-256"),
        FormattableString.Invariant($"write {Source.Sha256Length} digits, 0 to 9, a to f, as sha256sum prints them"));

    /// <summary>PA0269: a file that no folder of sources can hold.</summary>
    public static Diagnostic BadFileName(string path, TextSpan span) => Error(
        "PA0269", "File outside the folder", new(path, span, "this names no file inside a folder of sources"),
        "name a file by its path from the folder, with '/' between names: \"2001/lat.txt\"");
}
