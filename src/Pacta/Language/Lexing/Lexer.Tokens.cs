namespace Pacta.Language;

internal sealed partial class Lexer
{
    // Token = Word | Text | ',' | ':' | '[' | ']'
    // Returns where the comment starts, or the line's end.
    private int ReadTokens(int at, int end)
    {
        var open = -1;
        while (at < end && _text[at] != '#')
        {
            var c = _text[at];
            switch (c)
            {
                case ' ' or '\t':
                    at++;
                    continue;
                case ',':
                    Add(TokenKind.Comma, at, ++at);
                    continue;
                case ':':
                    Add(TokenKind.Colon, at, ++at);
                    continue;
                case '"':
                    at = ReadText(at, end);
                    continue;
                case '[' or '{' when at + 1 < end && Characters.StartsDate(_text[at + 1]):
                    at = ReadSet(at, end);
                    continue;
                case '[' or ']':
                    open = ReadBracket(c, at++, open);
                    continue;
            }

            at = c >= 128 && char.IsWhiteSpace(c) ? SkipOddSpace(at) : ReadWord(at, end);
        }

        if (open >= 0)
            _mistake ??= Diagnostics.BracketNotClosed(_path, new(open, 1));
        return at;
    }

    // Word = { any character but white space , : [ ] " # }
    private int ReadWord(int start, int end)
    {
        var at = start + 1;
        while (at < end && !Characters.EndsWord(_text[at]))
            at++;
        Add(TokenKind.Word, start, at);
        return at;
    }

    // Text = '"' { character | '\"' | '\\' } '"'
    private int ReadText(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (_text[at] == '"')
            {
                Add(TokenKind.Text, start, at + 1);
                return at + 1;
            }

            if (_text[at] != '\\')
                continue;
            at++;
            if (at < end && _text[at] is not ('"' or '\\'))
                _mistake ??= Diagnostics.UnknownEscape(_path, new(at - 1, 2));
        }

        var last = end;
        while (char.IsWhiteSpace(_text[last - 1]))
            last--;
        Add(TokenKind.Text, start, last);
        _mistake ??= Diagnostics.TextNotClosed(_path, new(start, last - start));
        return end;
    }

    // Set = ('[' | '{') DateCharacter { character } (']' | '}')
    private int ReadSet(int start, int end)
    {
        var close = _text[start] == '[' ? ']' : '}';
        var at = start + 1;
        while (at < end && _text[at] != close && _text[at] is not ('"' or '#'))
            at++;
        if (at < end && _text[at] == close)
        {
            Add(TokenKind.Word, start, at + 1);
            return at + 1;
        }

        _mistake ??= Diagnostics.BracketNotClosed(_path, new(start, 1));
        if (close == '}')
            return ReadWord(start, end);
        Add(TokenKind.OpenBracket, start, start + 1);
        return start + 1;
    }

    // Brackets never nest; returns where the one that is open stands, or -1.
    private int ReadBracket(char bracket, int at, int open)
    {
        Add(bracket == '[' ? TokenKind.OpenBracket : TokenKind.CloseBracket, at, at + 1);
        if (bracket == '[' == open >= 0)
            _mistake ??= Diagnostics.StrayBracket(_path, new(at, 1), bracket);
        return bracket == '[' ? at : -1;
    }

    private int SkipOddSpace(int at)
    {
        _mistake ??= Diagnostics.OddSpace(_path, new(at, 1), _text[at]);
        return at + 1;
    }
}
