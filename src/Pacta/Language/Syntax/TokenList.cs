namespace Pacta.Language;

/// <summary>The tokens of a line, in order.</summary>
public readonly struct TokenList
{
    private readonly Token[]? _all;
    private readonly int _start;

    internal TokenList(Token[] all, int start, int length) => (_all, _start, Length) = (all, start, length);

    /// <summary>How many they are.</summary>
    public int Length { get; }

    /// <summary>The token at a place, counted from 0.</summary>
    public Token this[int index] => AsSpan()[index];

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Token> AsSpan() => _all.AsSpan(_start, Length);

    /// <summary>The same, in memory of its own.</summary>
    internal TokenList Copied() => new(AsSpan().ToArray(), 0, Length);

    /// <summary>For <c>foreach</c>.</summary>
    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();
}
