using System.Collections.Immutable;

namespace Pacta.Language;

public sealed partial class Parser
{
    private readonly List<StateDaySyntax> _stateDays;

    // Identifier = letter { letter | digit | "-" }, lower case
    private NameSyntax ParseIdentifier(string what)
    {
        if (IsIdentifier(WordAt(_at)))
            return TakeWord();
        var here = Here;
        Report(Diagnostics.BadIdentifier(_path, here, what));
        if (!WordAt(_at).IsEmpty)
            _at++;
        return new("", here);
    }

    // State = three capital letters
    private NameSyntax ParseStateCode()
    {
        var word = WordAt(_at);
        if (IsStateCode(word))
            return TakeWord();
        var here = Here;
        Span<char> capitals = stackalloc char[3];
        var likely = word.Length == 3 && word.ToUpperInvariant(capitals) == 3 && IsStateCode(capitals);
        Report(Diagnostics.BadStateCode(_path, here, likely ? capitals.ToString() : null));
        if (!word.IsEmpty && !IsDateLike(word))
            _at++;
        return new("", here);
    }

    // States = State { "," State }
    private ImmutableArray<NameSyntax> ParseStates()
    {
        var states = ImmutableArray.CreateBuilder<NameSyntax>(2);
        do
            states.Add(ParseStateCode());
        while (Eat(TokenKind.Comma));
        return states.DrainToImmutable();
    }

    // Notices = State Date [ "received" Date ] [ "informed" Date ] { "," … }
    private ImmutableArray<StateDaySyntax> ParseNotices()
    {
        _stateDays.Clear();
        do
        {
            var notice = new StateDaySyntax(ParseStateCode(), ParseDate());
            if (Eat("received"))
                notice = notice with { Received = ParseDate() };
            if (Eat("informed"))
                notice = notice with { Informed = ParseDate() };
            _stateDays.Add(notice);
        }
        while (Eat(TokenKind.Comma));
        return [.. _stateDays];
    }

    // StateDays = State Date { "," State Date }
    private ImmutableArray<StateDaySyntax> ParseStateDays()
    {
        _stateDays.Clear();
        do
        {
            var state = ParseStateCode();
            _stateDays.Add(new(state, ParseDate()));
        }
        while (Eat(TokenKind.Comma));
        return [.. _stateDays];
    }

    // Text = a quoted text
    private QuotedSyntax ParseQuoted(string what)
    {
        if (HasKind(TokenKind.Text))
        {
            var token = _tokens[_at++];
            return new(Unquote(token), token.Span);
        }

        Report(Diagnostics.MissingText(_path, Here, what));
        return new("", Here);
    }

    // A name of one or more words, up to a place.
    private NameSyntax ParseName(int end, string what)
    {
        var start = _at;
        while (_at < end && HasKind(TokenKind.Word))
            _at++;
        if (_at > start)
            return new(Join(start, _at), SpanOf(start, _at));
        Report(Diagnostics.MissingName(_path, Here, what));
        return new("", Here);
    }

    // [ "at" Place ]
    private string? ParsePlace()
    {
        if (!Eat("at"))
            return null;
        if (HasKind(TokenKind.Text))
            return Unquote(_tokens[_at++]);
        return ParseName(_end, "a place").Text;
    }

    private NameSyntax TakeWord()
    {
        var token = _tokens[_at++];
        return new(Interner.Intern(TextOf(token)), token.Span);
    }

    private string Unquote(Token token)
    {
        var text = TextOf(token);
        var inner = text.Length >= 2 && text[^1] == '"' ? text[1..^1] : text[1..];
        return inner.Contains('\\')
            ? inner.ToString().Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\\\", "\\", StringComparison.Ordinal)
            : Interner.Intern(inner);
    }

    private static bool IsIdentifier(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAsciiLetterLower(word[0]))
            return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }

        return true;
    }

    private static bool IsStateCode(ReadOnlySpan<char> word) =>
        word.Length == 3 && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[1])
        && char.IsAsciiLetterUpper(word[2]);
}
