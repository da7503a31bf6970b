namespace Pacta.Language;

/// <summary>What the lexer and the parser work in, one text after another; and, where nobody keeps it, what the syntax
/// of a part of a file is kept in: each takes the place of the one before.</summary>
internal sealed class BlockMemory
{
    private readonly List<LineSyntax> _lines = [];
    private int _lineCount;
    private Token[] _tokens = new Token[64];

    /// <summary>For the parser, which gathers acts in it.</summary>
    public List<StateDaySyntax> StateDays { get; } = [];

    /// <summary>Lets go of what it holds.</summary>
    public void Clear() => _lineCount = 0;

    /// <summary>Puts a token at a place, after those at the places before.</summary>
    public void Put(int place, Token token)
    {
        if (place == _tokens.Length)
            Array.Resize(ref _tokens, place * 2);
        _tokens[place] = token;
    }

    /// <summary>The tokens that were put from one place to before another.</summary>
    public TokenList Tokens(int from, int until) => new(_tokens, from, until - from);

    /// <summary>A line that is to be filled.</summary>
    public LineSyntax NextLine()
    {
        if (_lineCount == _lines.Count)
            _lines.Add(new());
        return _lines[_lineCount++];
    }
}
