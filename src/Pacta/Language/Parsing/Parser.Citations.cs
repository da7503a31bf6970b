using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    private bool InCitation => Has && _tokens[_at].Kind is not (TokenKind.Comma or TokenKind.CloseBracket);

    // Citations = "[" Citation { "," Citation } "]"
    private ImmutableArray<CitationSyntax> ParseCitations()
    {
        _at++;
        var first = ParseCitation();
        if (!HasKind(TokenKind.Comma))
            return [first]; // as most lines
        var citations = ImmutableArray.CreateBuilder<CitationSyntax>();
        citations.Add(first);
        while (Eat(TokenKind.Comma))
            citations.Add(ParseCitation());
        return citations.DrainToImmutable();
    }

    // Citation = Identifier [CitedPlace]
    private CitationSyntax ParseCitation()
    {
        var start = Here;
        var name = new NameSyntax("", start);
        if (IsIdentifier(WordAt(_at)))
            name = TakeWord();
        else
            RefuseCitation(Diagnostics.BadCitation(_path, Here));
        var place = InCitation ? ParseCitedPlace() : null;
        return new(name, place, _at > 0 ? start.To(_tokens[_at - 1].Span) : start);
    }

    // CitedPlace = { Text | "paragraph" Number | Quote | Position }, each at most once, in any order
    private CitedPlace? ParseCitedPlace()
    {
        string? words = null;
        (int? Value, bool IsSaid) paragraph = default;
        (TextQuoteSelector? Value, bool IsSaid) quote = default;
        (TextPositionSelector? Value, TextSpan Span) position = default;
        while (InCitation)
        {
            var (from, isTwice) = (_at, false);
            if (HasKind(TokenKind.Text))
                (isTwice, words) = (words is not null, Unquote(_tokens[_at++]));
            else if (Eat("paragraph"))
                (isTwice, paragraph) = (paragraph.IsSaid, (ParseParagraph(), true));
            else if (Eat("quote"))
                (isTwice, quote) = (quote.IsSaid, (ParseQuote(), true));
            else if (Eat("at"))
                (isTwice, position) = (position.Span.Length > 0, (ParsePosition(), SpanOf(from, _at)));
            else
                RefuseCitation(Diagnostics.UnknownPlace(_path, Here));
            if (isTwice)
                Report(Diagnostics.PlaceTwice(_path, SpanOf(from, _at)));
        }

        if (position.Value is { Hash: null } && quote.Value is null)
        {
            if (!quote.IsSaid)
                Report(Diagnostics.PositionWithoutHash(_path, position.Span));
            position.Value = null;
        }

        return words is null && paragraph.Value is null && quote.Value is null && position.Value is null
            ? null : new(words, paragraph.Value, quote.Value, position.Value);
    }

    private int? ParseParagraph()
    {
        if (int.TryParse(WordAt(_at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            _at++;
            return number;
        }

        RefuseCitation(Diagnostics.BadParagraph(_path, Here));
        return null;
    }

    // Quote = "quote" Text [ "after" Text ] [ "before" Text ]
    private TextQuoteSelector? ParseQuote()
    {
        var exact = ParseQuotePart("the quoted words");
        var prefix = Eat("after") ? ParseQuotePart("the words before the quotation") : null;
        var suffix = Eat("before") ? ParseQuotePart("the words after the quotation") : null;
        return exact is null ? null : new(exact, prefix, suffix);
    }

    private string? ParseQuotePart(string what)
    {
        var isThere = HasKind(TokenKind.Text);
        var quoted = ParseQuoted(what);
        if (TextQuoteSelector.HasWords(quoted.Text))
            return quoted.Text;
        if (isThere)
            Report(Diagnostics.EmptyQuotation(_path, quoted.Span));
        return null;
    }

    // Position = "at" Number "to" Number [ "hash" Hash ]
    private TextPositionSelector? ParsePosition()
    {
        var first = _at;
        if (!EatNumber(out var start) || !Eat("to") || !EatNumber(out var end))
        {
            RefuseCitation(Diagnostics.BadPosition(_path, Here));
            return null;
        }

        var range = SpanOf(first, _at);
        string? hash = null;
        if (Eat("hash"))
        {
            if (!TextPositionSelector.IsHash(WordAt(_at)))
            {
                RefuseCitation(Diagnostics.BadHash(_path, Here, TextPositionSelector.HashLength));
                return null;
            }

            hash = TextOf(_tokens[_at++]).ToString();
        }

        if (start < end)
            return new(start, end, hash);
        Report(Diagnostics.PositionReversed(_path, range, start, end));
        return null;
    }

    private bool EatNumber(out int number)
    {
        if (!int.TryParse(WordAt(_at), NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return false;
        _at++;
        return true;
    }

    // What follows a part that is not understood cannot be understood either.
    private void RefuseCitation(Diagnostic mistake)
    {
        Report(mistake);
        while (InCitation)
            _at++;
    }
}
