using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>Looks a cited place up in a text.</summary>
/// <remarks>
/// The parts of a place narrow one another: the position starts in the paragraph, the quotation stands in the passage
/// from position to position, or else in the paragraph. When they are not true where they say, the passage is looked
/// for in the whole text: by its hash, or else by its words.
/// </remarks>
public static class PlaceCheck
{
    /// <summary>What became of a place.</summary>
    /// <exception cref="ArgumentException">The place is words for people alone.</exception>
    public static PlaceVerdict Of(NormalizedText text, CitedPlace place)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(place);
        if (!place.HasSelector)
            throw new ArgumentException("No program can look that place up.", nameof(place));
        var quote = place.Quote is null ? null : new QuoteSearch(place.Quote);
        if (Region(text, place) is { } region)
        {
            var there = quote is null ? new(1, [region]) : Occurrences.Of(quote.In(text, region));
            if (there.Count > 0 && place.Position is not null)
                return new(PlaceOutcome.Holds, new(1, [region]), null);
            if (there.Count > 0)
                return new(there.Count == 1 ? PlaceOutcome.Holds : PlaceOutcome.Ambiguous, there, null);
        }

        var found = Elsewhere(text, place, quote);
        return found.Count switch
        {
            0 => Lost(text, place, quote),
            1 => new(PlaceOutcome.Moved, found, null),
            _ => new(PlaceOutcome.Ambiguous, found, null),
        };
    }

    // The part of the text in which a quotation should stand; null: paragraph and position are not true of the text.
    private static Passage? Region(NormalizedText text, CitedPlace place)
    {
        if (place.Paragraph > text.ParagraphCount)
            return null;
        var region = place.Paragraph is { } number ? text.Paragraph(number) : new(0, text.Length);
        if (place.Position is not { } position)
            return region;
        return StandsThere(text, position) && region.Contains(new(position.Start, position.Start))
            ? new(position.Start, position.End) : null;
    }

    private static bool StandsThere(NormalizedText text, TextPositionSelector position) => position.End <= text.Length
        && (position.Hash is null || text.HashOf(new(position.Start, position.End)) == position.Hash);

    private static Occurrences Elsewhere(NormalizedText text, CitedPlace place, QuoteSearch? quote)
    {
        if (place.Position is { Hash: { } hash } position)
        {
            bool Quotes(Passage passage) => quote is null || quote.In(text, passage).Any();
            var there = new Passage(position.Start, position.End);
            return StandsThere(text, position) && Quotes(there)
                ? new(1, [there])
                : Occurrences.Of(HashSearch.Find(text, there.Length, PassageHash.Parse(hash)).Where(Quotes));
        }

        return quote is null ? Occurrences.None : ByWords(text, quote);
    }

    // Words that stand in another context have moved as well as words in another place.
    private static Occurrences ByWords(NormalizedText text, QuoteSearch quote)
    {
        var whole = new Passage(0, text.Length);
        var found = Occurrences.Of(quote.In(text, whole));
        return found.Count == 0 && quote.HasContext ? Occurrences.Of(quote.OfWordsIn(text, whole)) : found;
    }

    private static PlaceVerdict Lost(NormalizedText text, CitedPlace place, QuoteSearch? quote)
    {
        var isBeyond = place.Paragraph > text.ParagraphCount || place.Position?.End > text.Length;
        return new(isBeyond ? PlaceOutcome.OutOfRange : PlaceOutcome.Vanished, Occurrences.None,
            quote is null ? null : Nearest(text, quote));
    }

    private static Likeness? Nearest(NormalizedText text, QuoteSearch quote) =>
        ByWords(text, quote).First is [var passage, ..] ? new(passage, 0) : NearestSearch.Find(text, quote.Words);
}
