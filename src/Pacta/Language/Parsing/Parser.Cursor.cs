namespace Pacta.Language;

public sealed partial class Parser
{
    private LineSyntax _line = new();
    private TokenList _tokens;
    private int _at; // the token to be read next
    private int _end; // the first token of rank and citations, or the number of tokens

    private bool Has => _at < _end;

    // The place of the next token, or the place after the last one.
    private TextSpan Here => Has ? _tokens[_at].Span : new(_at == 0 ? _line.Span.Start : _tokens[_at - 1].Span.End, 0);

    // From the line's first token to the last one that has been read.
    private TextSpan Read => _at == 0 ? Here : _tokens[0].Span.To(_tokens[Math.Min(_at, _end) - 1].Span);

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Span.Start, token.Span.Length);

    private bool IsKind(int at, TokenKind kind) => at < _end && _tokens[at].Kind == kind;

    private bool HasKind(TokenKind kind) => IsKind(_at, kind);

    // The word at a place, or nothing where another kind of token or the end stands.
    private ReadOnlySpan<char> WordAt(int at) => IsKind(at, TokenKind.Word) ? TextOf(_tokens[at]) : default;

    private bool IsWord(int at, string word) => WordAt(at).SequenceEqual(word);

    private bool IsPhrase(int at, string phrase) => IsPhrase(at, phrase, out _);

    private bool IsPhrase(int at, string phrase, out int after)
    {
        after = at;
        var rest = phrase.AsSpan();
        while (true)
        {
            // Nearly every phrase that is tried differs in its first letters.
            var word = WordAt(after);
            if (word.Length > rest.Length || !rest.StartsWith(word) || word.IsEmpty)
                return false;
            after++;
            if (word.Length == rest.Length)
                return true;
            if (rest[word.Length] != ' ')
                return false;
            rest = rest[(word.Length + 1)..];
        }
    }

    private bool Eat(string phrase)
    {
        if (!IsPhrase(_at, phrase, out var after))
            return false;
        _at = after;
        return true;
    }

    private bool Eat(TokenKind kind)
    {
        if (!HasKind(kind))
            return false;
        _at++;
        return true;
    }

    // A fixed phrase; one that is missing is reported and taken as read.
    private void Expect(string phrase, string? hint = null)
    {
        if (!Eat(phrase))
            Report(Diagnostics.Missing(_path, Here, $"'{phrase}'", hint));
    }

    private void ExpectColon(string after)
    {
        if (!Eat(TokenKind.Colon))
            Report(Diagnostics.MissingColon(_path, Here, after));
    }

    // The first token from a place on that is no word and no text, or a stop word, or the statement's end.
    private int EndOfPhrase(int from, string? stop = null)
    {
        for (; from < _end; from++)
        {
            if (_tokens[from].Kind is not (TokenKind.Word or TokenKind.Text))
                break;
            if (stop is not null && IsPhrase(from, stop))
                break;
        }

        return from;
    }

    private TextSpan SpanOf(int from, int to) => from < to
        ? _tokens[from].Span.To(_tokens[to - 1].Span)
        : new(from == 0 ? _line.Span.Start : _tokens[from - 1].Span.End, 0);

    // The words of several tokens with one space between them.
    private string Join(int from, int to)
    {
        if (to - from == 1)
            return Interner.Intern(TextOf(_tokens[from]));
        Span<char> joined = stackalloc char[Interner.LongestKept];
        if (TryJoin(from, to, joined, out var length))
            return Interner.Intern(joined[..length]);
        var words = new string[Math.Max(0, to - from)];
        for (var i = 0; i < words.Length; i++)
            words[i] = Interner.Intern(TextOf(_tokens[from + i]));
        return string.Join(' ', words);
    }

    private bool TryJoin(int from, int to, Span<char> into, out int length)
    {
        length = 0;
        for (; from < to; from++)
        {
            var word = TextOf(_tokens[from]);
            if (length + word.Length + 1 > into.Length)
                return false;
            if (length > 0)
                into[length++] = ' ';
            word.CopyTo(into[length..]);
            length += word.Length;
        }

        return true;
    }
}
