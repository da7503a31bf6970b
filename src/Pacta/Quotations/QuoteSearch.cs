using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>Finds a quotation in a text, as the TextQuoteSelector of the W3C Web Annotation Data Model asks.</summary>
/// <remarks>
/// Every place of the exact words counts, overlapping ones too, whose neighbours are the prefix and the suffix. All are
/// normalized first, and one space between two parts may stand there or not.
/// </remarks>
public sealed class QuoteSearch
{
    private readonly string _exact;
    private readonly string _prefix;
    private readonly string _suffix;

    /// <param name="quote">What is looked for.</param>
    public QuoteSearch(TextQuoteSelector quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        _exact = Normalize(quote.Exact);
        _prefix = Normalize(quote.Prefix ?? "");
        _suffix = Normalize(quote.Suffix ?? "");
    }

    /// <summary>The exact words, normalized.</summary>
    public string Words => _exact;

    /// <summary>Whether the words are asked for in a context.</summary>
    public bool HasContext => _prefix.Length + _suffix.Length > 0;

    /// <summary>All places in a passage of a text, in order; the context may stand outside the passage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public IEnumerable<Passage> In(NormalizedText text, Passage within) => In(text, within, withContext: true);

    /// <summary>All places of the exact words in a passage of a text, whatever stands beside them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage ends after the text.</exception>
    public IEnumerable<Passage> OfWordsIn(NormalizedText text, Passage within) => In(text, within, withContext: false);

    private IEnumerable<Passage> In(NormalizedText text, Passage within, bool withContext)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, text.Length, nameof(within));
        return Walk(text, text.UnitOf(within.Start), text.UnitOf(within.End), withContext);
    }

    private IEnumerable<Passage> Walk(NormalizedText text, int start, int end, bool withContext)
    {
        if (_exact.Length == 0)
            yield break;
        for (; start + _exact.Length <= end; start++)
        {
            var offset = text.Units.AsSpan(start, end - start).IndexOf(_exact.AsSpan());
            if (offset < 0)
                yield break;
            start += offset;
            if (!withContext || StandsInContext(text.Units, start))
                yield return new(text.PointOf(start), text.PointOf(start + _exact.Length));
        }
    }

    private bool StandsInContext(string units, int start)
    {
        var before = units.AsSpan(0, start).TrimEnd(' ');
        var after = units.AsSpan(start + _exact.Length).TrimStart(' ');
        return before.EndsWith(_prefix) && after.StartsWith(_suffix);
    }

    private static string Normalize(string text) => NormalizedText.Of(text).Units;
}
