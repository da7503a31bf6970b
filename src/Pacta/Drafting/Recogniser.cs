using System.Collections.Immutable;
using Pacta.Quotations;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Finds states, treaties, dates, lengths of time, amounts and verbs in English text.</summary>
/// <remarks>Linear in the length of the text. General rules only: it knows names from the register, and no
/// text.</remarks>
public sealed class Recogniser
{
    private readonly TreatyRegister _register;
    private readonly NameIndex _names;
    private readonly Persons _persons;
    private readonly TreatyYears _years;

    /// <param name="register">The names that it knows.</param>
    public Recogniser(TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
        _names = new(register);
        _persons = new(register);
        _years = new(register, _persons);
    }

    /// <summary>The findings of a text in order; no two overlap.</summary>
    /// <param name="text">Any text; a paragraph's end is a sentence's.</param>
    /// <param name="published">When it was published; null: not known, and "last year" stays unread.</param>
    public ImmutableArray<Finding> Find(NormalizedText text, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var split = new DraftText(text);
        return [.. Read(split, published).SelectMany(static s => s).Select(found => found.ToFinding(split))];
    }

    internal TreatyRegister Register => _register;

    internal TreatyYears Years => _years;

    /// <summary>The findings of each sentence.</summary>
    internal List<List<Found>> Read(DraftText text, EdtfDate? published)
    {
        var scan = new Scan(text, _names, new(published));
        var states = new StateResolution(text, _register, published);
        var sentences = new List<List<Found>>(text.SentenceCount);
        for (var i = 0; i < text.SentenceCount; i++)
        {
            var (first, end) = text.Sentence(i);
            var found = scan.Sentence(first, end);
            states.Resolve(found);
            sentences.Add(found);
        }

        var treaties = new TreatyResolution(text, _register, _years, _persons, published, sentences);
        for (var i = 0; i < sentences.Count; i++)
            treaties.Resolve(i, sentences[i]);
        return sentences;
    }
}
