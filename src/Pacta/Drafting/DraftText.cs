using Pacta.Quotations;

namespace Pacta.Drafting;

/// <summary>A text split into words and sentences, for the recognisers.</summary>
/// <remarks>Immutable. Word indexes may point outside; what is there is empty.</remarks>
internal sealed class DraftText
{
    private const int LongestAbbreviation = 4;
    private const int MostWordsOfSentence = 300; // so that looking around in a sentence stays cheap

    private static readonly string[] s_abbreviations =
        ["mr", "mrs", "ms", "dr", "st", "gen", "col", "lt", "sen", "rep", "gov", "prof", "no", "vs", "art", "vol", "pp",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

    private readonly List<TextWord> _words;
    private readonly List<int> _sentenceStarts;

    /// <param name="normalized">Any text. A paragraph's end is a sentence's, whatever stands before it.</param>
    public DraftText(NormalizedText normalized)
    {
        Normalized = normalized;
        _words = WordSplitter.Split(Text);
        _sentenceStarts = FindSentences();
    }

    public NormalizedText Normalized { get; }

    private string Text => Normalized.Units;

    /// <summary>How many words, numbers and signs it has.</summary>
    internal int Count => _words.Count;

    /// <summary>How many sentences it has.</summary>
    internal int SentenceCount => _sentenceStarts.Count;

    /// <summary>Where words stand, in code points.</summary>
    internal Passage PassageOf(int first, int end) =>
        new(Normalized.PointOf(Word(first).Start), Normalized.PointOf(Word(end - 1).End));

    /// <summary>The words of a sentence: the first, and the one after the last.</summary>
    internal (int First, int End) Sentence(int index) => (
        _sentenceStarts[index], index + 1 < _sentenceStarts.Count ? _sentenceStarts[index + 1] : _words.Count);

    internal TextWord Word(int index) => index >= 0 && index < _words.Count ? _words[index] : default;

    internal ReadOnlySpan<char> this[int index] => Word(index) is var word ? Text.AsSpan(word.Start..word.End) : [];

    /// <summary>Whether a word is this one, whatever its capitals.</summary>
    internal bool Is(int index, string word) => this[index].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of these, whatever its capitals.</summary>
    internal bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
                return true;
        }

        return false;
    }

    internal bool IsMark(int index, char mark) => this[index] is [var c] && c == mark;

    /// <summary>Whether a word is a hyphen or a dash.</summary>
    internal bool IsDash(int index) => this[index] is ['-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014'];

    internal bool IsCapital(int index) => this[index] is [var c, ..] && char.IsUpper(c);

    /// <summary>Whether every letter of a word of two or more is a capital.</summary>
    internal bool IsAllCapitals(int index)
    {
        var word = this[index];
        foreach (var c in word)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
                return false;
        }

        return word.Length > 1 && char.IsLetter(word[0]);
    }

    /// <summary>Whether nothing stands between a word and the one before it.</summary>
    internal bool IsJoined(int index) =>
        index > 0 && index < _words.Count && _words[index - 1].End == _words[index].Start;

    internal WordKind? KindOf(int index) => index >= 0 && index < _words.Count ? _words[index].Kind : null;

    private List<int> FindSentences()
    {
        var starts = new List<int>();
        var paragraphs = Normalized.ParagraphUnits;
        var paragraph = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            var isFirst = paragraph < paragraphs.Length && paragraphs[paragraph] <= _words[i].Start;
            while (paragraph < paragraphs.Length && paragraphs[paragraph] <= _words[i].Start)
                paragraph++;
            if (i == 0 || isFirst || IsBullet(i) || (EndsSentence(i - 1) && StartsSentence(i))
                || i - starts[^1] == MostWordsOfSentence)
                starts.Add(i);
        }

        return starts;
    }

    private bool IsBullet(int index) => this[index] is ['\u2022' or '\u25aa' or '\u25cf'];

    // A full stop, perhaps with closing quotes or brackets after it.
    private bool EndsSentence(int index)
    {
        while (index > 0 && IsJoined(index) && this[index] is ['"' or '\'' or '\u201d' or '\u2019' or ')' or ']'])
            index--;
        if (this[index] is ['!' or '?' or '\u2026'])
            return true;
        return this[index] is ['.'] && !IsAbbreviation(index - 1);
    }

    private bool IsAbbreviation(int index)
    {
        var word = this[index];
        if (word.Length > LongestAbbreviation || !IsJoined(index + 1))
            return false;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return true;
        foreach (var abbreviation in s_abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool StartsSentence(int index) =>
        !IsJoined(index) && (this[index] is [var c, ..] && !char.IsLower(c));
}
