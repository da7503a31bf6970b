using System.Globalization;
using System.Text;

namespace Pacta.Register;

/// <summary>Where in a source a citation points: in words for people, by selectors that a program can check.</summary>
/// <remarks>At least one part is there. Several parts hold together: each must be true of the same passage.</remarks>
public sealed record CitedPlace
{
    /// <param name="words">Page or article, or null.</param>
    /// <param name="paragraph">1-based, or null.</param>
    /// <param name="quote">What stands there, or null.</param>
    /// <param name="position">From where to where, or null.</param>
    /// <exception cref="ArgumentException">
    /// Every part is null; the paragraph is less than 1; or a position has neither a hash nor a quotation beside it, so
    /// that nothing could be checked.
    /// </exception>
    public CitedPlace(
        string? words, int? paragraph = null, TextQuoteSelector? quote = null, TextPositionSelector? position = null)
    {
        if (words is null && paragraph is null && quote is null && position is null)
            throw new ArgumentException("A place has at least one part.", nameof(words));
        if (paragraph < 1)
            throw new ArgumentException($"Paragraphs count from 1; found {paragraph}.", nameof(paragraph));
        if (position is { Hash: null } && quote is null)
            throw new ArgumentException("A position needs a hash or a quotation.", nameof(position));
        (Words, Paragraph, Quote, Position) = (words, paragraph, quote, position);
    }

    /// <summary>Page or article, for people; null: not said.</summary>
    public string? Words { get; }

    /// <summary>The 1-based number of a paragraph of the normalized text; null: not said.</summary>
    public int? Paragraph { get; }

    /// <summary>What stands there; null: not said.</summary>
    public TextQuoteSelector? Quote { get; }

    /// <summary>From where to where; null: not said.</summary>
    public TextPositionSelector? Position { get; }

    /// <summary>Whether a program can look it up in the source's text.</summary>
    public bool HasSelector => Paragraph is not null || Quote is not null || Position is not null;

    /// <summary>As a file writes it after the source: <c>"p. 3" paragraph 12 at 1204 to 1287 hash …</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Words is not null)
            text.Append(TextQuoteSelector.Quoted(Words)).Append(' ');
        if (Paragraph is { } paragraph)
            text.Append(FormattableString.Invariant($"paragraph {paragraph} "));
        if (Quote is not null)
            text.Append(Quote).Append(' ');
        if (Position is not null)
            text.Append(Position).Append(' ');
        return text.ToString(0, text.Length - 1);
    }
}

/// <summary>A passage by its own words: the TextQuoteSelector of the W3C Web Annotation Data Model.</summary>
/// <remarks>
/// Words are compared after normalization of both sides; white space where two parts meet does not count. A passage in
/// the register's own hands stays short: it names a thing, it does not copy a sentence.
/// </remarks>
public sealed record TextQuoteSelector
{
    /// <param name="exact">The passage itself.</param>
    /// <param name="prefix">What stands directly before it, or null.</param>
    /// <param name="suffix">What stands directly after it, or null.</param>
    /// <exception cref="ArgumentException">A part has nothing that can be seen.</exception>
    public TextQuoteSelector(string exact, string? prefix = null, string? suffix = null)
    {
        ArgumentNullException.ThrowIfNull(exact);
        if (!HasWords(exact) || !HasWords(prefix ?? exact) || !HasWords(suffix ?? exact))
            throw new ArgumentException("A part of a quotation has at least one visible character.", nameof(exact));
        (Exact, Prefix, Suffix) = (exact, prefix, suffix);
    }

    /// <summary>The passage itself.</summary>
    public string Exact { get; }

    /// <summary>What stands directly before it; null: not said.</summary>
    public string? Prefix { get; }

    /// <summary>What stands directly after it; null: not said.</summary>
    public string? Suffix { get; }

    /// <summary>Whether a text has anything but white space, control and format characters.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)
                && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                return true;
        }

        return false;
    }

    /// <summary>As a file writes it: <c>quote "exact" after "prefix" before "suffix"</c>.</summary>
    public override string ToString() => $"quote {Quoted(Exact)}"
        + (Prefix is null ? "" : $" after {Quoted(Prefix)}") + (Suffix is null ? "" : $" before {Quoted(Suffix)}");

    internal static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

/// <summary>
/// A passage by its place: the TextPositionSelector of the W3C Web Annotation Data Model, with a hash of the passage.
/// </summary>
/// <remarks>
/// Positions count the code points of the normalized text: <see cref="Start"/> is included, <see cref="End"/> is not.
/// </remarks>
public sealed record TextPositionSelector
{
    /// <summary>How many hexadecimal digits a hash has: 48 bits tell the passages of any text apart.</summary>
    public const int HashLength = 12;

    /// <param name="start">The first code point of the passage, from 0.</param>
    /// <param name="end">The first code point after it.</param>
    /// <param name="hash">The first digits of the SHA-256 of the normalized passage in UTF-8, or null.</param>
    /// <exception cref="ArgumentException">
    /// The passage is empty or ends before it starts, or the hash does not have <see cref="HashLength"/> lower-case
    /// hexadecimal digits.
    /// </exception>
    public TextPositionSelector(int start, int end, string? hash)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        if (end <= start)
            throw new ArgumentException($"End {end} must be after start {start}.", nameof(end));
        if (hash is not null && !IsHash(hash))
            throw new ArgumentException($"'{hash}' is not {HashLength} lower-case hexadecimal digits.", nameof(hash));
        (Start, End, Hash) = (start, end, hash);
    }

    /// <summary>The first code point of the passage, from 0.</summary>
    public int Start { get; }

    /// <summary>The first code point after the passage.</summary>
    public int End { get; }

    /// <summary>The first digits of the SHA-256 of the normalized passage in UTF-8; null: not said.</summary>
    public string? Hash { get; }

    /// <summary>Whether a text has the shape of a hash.</summary>
    public static bool IsHash(ReadOnlySpan<char> text) => HexDigits.Are(text, HashLength);

    /// <summary>As a file writes it: <c>at 1204 to 1287 hash 9f86d081884c</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"at {Start} to {End}")
        + (Hash is null ? "" : $" hash {Hash}");
}
