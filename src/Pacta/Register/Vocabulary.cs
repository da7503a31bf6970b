namespace Pacta.Register;

/// <summary>A closed set of terms: each value has exactly one spelling, of one or more words.</summary>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly T[] _values;
    private readonly string[] _words;

    /// <param name="title">What the set is called in messages: "act".</param>
    /// <param name="terms">Every value with its spelling. An array: a span of pairs is compiled anew at every start.</param>
    public Vocabulary(string title, params (T Value, string Words)[] terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Title = title;
        _values = new T[terms.Length];
        _words = new string[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            (_values[i], _words[i]) = terms[i];
            LongestWordCount = Math.Max(LongestWordCount, _words[i].AsSpan().Count(' ') + 1);
        }
    }

    /// <summary>What the set is called in messages.</summary>
    public string Title { get; }

    /// <summary>Every spelling, in the order of declaration.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The number of words of the longest spelling.</summary>
    public int LongestWordCount { get; }

    /// <summary>The spelling of a value; "" for a value that is never written.</summary>
    public string this[T value]
    {
        get
        {
            var index = Array.IndexOf(_values, value);
            return index < 0 ? "" : _words[index];
        }
    }

    /// <summary>Finds the value that is spelled so, letter by letter.</summary>
    public bool TryFind(ReadOnlySpan<char> words, out T value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (words.SequenceEqual(_words[i]))
            {
                value = _values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
