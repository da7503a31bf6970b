using Pacta.Register;

namespace Pacta.Quotations;

/// <summary>Finds passages by their words; long ones by the words that they start and end with.</summary>
public static class PassageSearch
{
    /// <summary>All passages, in the order of the text.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="from">The whole passage, or its first words.</param>
    /// <param name="to">Its last words, the first after <paramref name="from"/>; null: that is all.</param>
    public static IEnumerable<Passage> Find(NormalizedText text, TextQuoteSelector from, string? to)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(from);
        var starts = new QuoteSearch(from).In(text, new(0, text.Length));
        if (to is null)
            return starts;
        var last = new QuoteSearch(new(to));
        return starts.SelectMany(start => last.In(text, new(start.End, text.Length)).Take(1)
            .Select(end => new Passage(start.Start, end.End)));
    }
}
