using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>What became of a cited place in a text.</summary>
public enum PlaceOutcome : byte
{
    /// <summary>The passage stands where it is said to.</summary>
    Holds,

    /// <summary>It stands in one other place.</summary>
    Moved,

    /// <summary>It stands in several places, and nothing says which is meant.</summary>
    Ambiguous,

    /// <summary>It stands nowhere.</summary>
    Vanished,

    /// <summary>It stands nowhere, and the text ends before the place.</summary>
    OutOfRange,
}

/// <summary>Whether a citation is true of a text.</summary>
/// <param name="Outcome">What became of the place.</param>
/// <param name="Found">Where the passage stands; none when it vanished or is out of range.</param>
/// <param name="Nearest">Where something like its quotation stands, when it stands nowhere itself; or null.</param>
public sealed record PlaceVerdict(PlaceOutcome Outcome, Occurrences Found, Likeness? Nearest)
{
    /// <summary>The place as it should be cited, if the passage is the one that was meant.</summary>
    /// <param name="text">The text that the verdict is about.</param>
    /// <param name="cited">The place as it is cited.</param>
    /// <param name="passage">Not empty, and in the text.</param>
    public static CitedPlace Corrected(NormalizedText text, CitedPlace cited, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(cited);
        var quote = cited.Quote;
        if (quote is not null && !new QuoteSearch(quote).In(text, passage).Any())
            quote = new QuoteSearch(quote).OfWordsIn(text, passage).Any() ? new(quote.Exact) : null;
        int? paragraph = cited.Paragraph is null ? null : text.ParagraphAt(passage.Start);
        return new(cited.Words, paragraph, quote, text.Cite(passage));
    }
}
