namespace Pacta.Language;

/// <summary>What the lexer and the parser work in, one text after another; and, where nobody keeps it, what the syntax
/// of a part of a file is kept in: each takes the place of the one before.</summary>
internal sealed class BlockMemory
{
    private readonly List<LineSyntax> _lines = [];
    private int _lineCount;

    /// <summary>Room for tokens; the lexer replaces it where it is too small.</summary>
    public Token[] Tokens { get; set; } = new Token[64];

    /// <summary>For the parser, which gathers acts in it.</summary>
    public List<StateDaySyntax> StateDays { get; } = [];

    /// <summary>Lets go of what it holds.</summary>
    public void Clear() => _lineCount = 0;

    /// <summary>A line that is to be filled.</summary>
    public LineSyntax NextLine()
    {
        if (_lineCount == _lines.Count)
            _lines.Add(new());
        return _lines[_lineCount++];
    }
}
