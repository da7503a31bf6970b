namespace Pacta.Quotations;

/// <summary>A passage that comes near to words that are looked for.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="ChangeCount">How many characters would have to be put in, taken out or exchanged.</param>
public sealed record Likeness(Passage Passage, int ChangeCount);
