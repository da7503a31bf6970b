using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Finds where rank and citations start, so that everything else can be read up to there.
    private void StartLine(LineSyntax line)
    {
        (_line, _tokens, _at, _end) = (line, line.Tokens, 0, line.Tokens.Length);
        if (_end > 0 && _tokens[_end - 1].Kind == TokenKind.CloseBracket)
        {
            var open = _end - 1;
            while (open > 0 && _tokens[open].Kind != TokenKind.OpenBracket)
                open--;
            if (open > 0)
                _end = open;
        }

        if (_end > 1 && IsWord(_end - 1, Words.Ranks[Rank.Preferred]))
            _end--;
        else if (_end > 2 && IsKind(_end - 1, TokenKind.Text) && IsWord(_end - 2, Words.Ranks[Rank.Deprecated]))
            _end -= 2;
        else if (_end > 1 && IsWord(_end - 1, Words.Ranks[Rank.Deprecated]))
            _end--;
    }

    // Ends the statement: nothing may be left before rank and citations.
    private StatementSyntax FinishLine(StatementSyntax statement)
    {
        if (Has)
            Report(Diagnostics.ExtraWords(_path, SpanOf(_at, _end)));
        if (_end == _tokens.Length)
            return statement;

        (_at, _end) = (_end, _tokens.Length);
        statement.Asserted = ParseAsserted();
        return statement;
    }

    // Asserted = [ "preferred" | "deprecated" Text ] [ Citations ]
    private AssertedSyntax ParseAsserted()
    {
        var rank = Rank.Normal;
        string? reason = null;
        if (Eat(Words.Ranks[Rank.Preferred]))
            rank = Rank.Preferred;
        else if (Eat(Words.Ranks[Rank.Deprecated]))
        {
            rank = Rank.Deprecated;
            if (HasKind(TokenKind.Text))
                reason = Unquote(_tokens[_at++]);
            else
                Report(Diagnostics.MissingReason(_path, _tokens[_at - 1].Span));
        }

        return new(rank, reason, HasKind(TokenKind.OpenBracket) ? ParseCitations() : []);
    }
}
