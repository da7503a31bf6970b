using Pacta.Quotations;

namespace Pacta.Bench.Drafting;

/// <summary>What a line of the register says, on the word of a source.</summary>
/// <param name="Source">The source's identifier.</param>
/// <param name="Passage">Where in its text; null: the line does not say.</param>
/// <param name="Kind">"state", "treaty", "date", "duration", "amount", "ordinal"; of whole lines "line: signed" and so
/// on.</param>
/// <param name="Value">The value, comparable letter by letter.</param>
internal sealed record RecordedItem(string Source, Passage? Passage, string Kind, string Value)
{
    /// <summary>Whether it is a whole line rather than a value in one.</summary>
    public bool IsLine => Kind.StartsWith("line: ", StringComparison.Ordinal);
}
