namespace Pacta.Drafting;

/// <summary>Which finding covers a word of a sentence: looked up, not searched.</summary>
internal sealed class Coverage
{
    private readonly Found?[] _byWord;
    private readonly int _first;

    public Coverage(List<Found> sentence, int first, int end)
    {
        (_first, _byWord) = (first, new Found?[end - first]);
        foreach (var found in sentence)
            _byWord.AsSpan(found.First - first, found.End - found.First).Fill(found);
    }

    /// <summary>The finding that covers a word; null: none, or a word outside the sentence.</summary>
    public Found? At(int word) => word >= _first && word - _first < _byWord.Length ? _byWord[word - _first] : null;
}
