using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // TextProperty = Key Text
    internal StatementSyntax ParseText(string key)
    {
        var text = ParseQuoted(key == "at" ? "a place" : $"the {key}");
        return new TextPropertySyntax(_line, Read, key, text.Text);
    }

    // Language = "language" Word
    internal StatementSyntax ParseLanguage()
    {
        var name = ParseName(Math.Min(_at + 1, _end), "the code of a language, as 'en',");
        return new TextPropertySyntax(_line, Read, "language", name.Text);
    }

    // SourceFile = "file" Text
    internal StatementSyntax ParseSourceFile()
    {
        var file = ParseQuoted("the name of a file");
        var isName = Source.IsFileName(file.Text);
        if (!isName && file.Span.Length > 0)
            Report(Diagnostics.BadFileName(_path, file.Span));
        return new TextPropertySyntax(_line, Read, "file", isName ? file.Text : "");
    }

    // Sha256 = "sha256" Text
    internal StatementSyntax ParseSha256()
    {
        var hash = ParseQuoted("the SHA-256 of the file");
        var isHash = Source.IsSha256(hash.Text);
        if (!isHash && hash.Span.Length > 0)
            Report(Diagnostics.BadSha256(_path, hash.Span));
        return new TextPropertySyntax(_line, Read, "sha256", isHash ? hash.Text : "");
    }

    // DateProperty = ( "published" | "founded" ) Day
    internal StatementSyntax ParseDateProperty(string key)
    {
        var date = ParseOneDate();
        return new DatePropertySyntax(_line, Read, key, date);
    }

    // Exists = "exists" Span
    internal StatementSyntax ParseExists()
    {
        var days = ParseSpan();
        return new DatePropertySyntax(_line, Read, "exists", days);
    }

    // Named = "named" Text Span
    internal StatementSyntax ParseNamed()
    {
        var name = ParseQuoted("the name");
        var days = ParseSpan();
        return new NamedSyntax(_line, Read, name.Text, days);
    }

    // AlsoCalled = "also called" Text { "," Text } [Span]
    internal StatementSyntax ParseAlsoCalled()
    {
        var names = ImmutableArray.CreateBuilder<string>(1);
        do
            names.Add(ParseQuoted("the name").Text);
        while (Eat(TokenKind.Comma));
        var days = ParseOptionalSpan();
        return new AlsoCalledSyntax(_line, Read, names.DrainToImmutable(), days);
    }

    // Capital = "capital" Text [Span]
    internal StatementSyntax ParseCapital()
    {
        var city = ParseQuoted("the city");
        var days = ParseOptionalSpan();
        return new CapitalSyntax(_line, Read, city.Text, days);
    }

    // Code = "code" Scheme Word [Span]
    internal StatementSyntax ParseCode()
    {
        var scheme = ParseTerm(Words.Schemes);
        var value = ParseName(Math.Min(_at + 1, _end), "the code");
        var days = ParseOptionalSpan();
        return new CodeSyntax(_line, Read, scheme, value, days);
    }

    // Link = "continues" State "since" Day | "succeeds" State "since" Day [ "by" Case ]
    internal StatementSyntax ParseLink(StateLinkKind kind)
    {
        var state = ParseStateCode();
        Expect("since");
        var since = ParseOneDate();
        var how = kind == StateLinkKind.Succeeds && Eat("by")
            ? ParseTerm(Words.Successions) : SuccessionCase.Unstated;
        return new StateLinkSyntax(_line, Read, kind, state, since) { Case = how };
    }

    // FoundedBy = "founded by" Identifier
    internal StatementSyntax ParseFoundedBy()
    {
        var instrument = ParseIdentifier("the instrument that founded it");
        return new FoundedBySyntax(_line, Read, instrument);
    }

    // Membership = ( "joined by" | "left by" ) StateDays
    internal StatementSyntax ParseMembership(bool joined)
    {
        var entries = ParseStateDays();
        return new MembershipSyntax(_line, Read, joined, entries);
    }

    // Has = "has" State [Span] { "," State [Span] }
    internal StatementSyntax ParseHas()
    {
        var members = ImmutableArray.CreateBuilder<StateSpanSyntax>(1);
        do
        {
            var state = ParseStateCode();
            members.Add(new(state, ParseOptionalSpan()));
        }
        while (Eat(TokenKind.Comma));
        return new HasSyntax(_line, Read, members.DrainToImmutable());
    }

    // ByStates = "by" States
    internal StatementSyntax ParseByStates()
    {
        var states = ParseStates();
        return new ByStatesSyntax(_line, Read, states);
    }

    // Conduct = "conduct" Verdict Identifier ( "preamble" | ProvisionKind Number ) "by" States
    internal StatementSyntax ParseConduct()
    {
        var verdict = ParseTerm(Words.Verdicts);
        var instrument = ParseIdentifier("the instrument");
        var provision = ParseName(EndOfPhrase(_at, "by"), "a provision, as 'article 9',");
        Expect("by", "write: conduct kept chn-rus-2001 article 9 by CHN, RUS");
        var states = ParseStates();
        return new ConductSyntax(_line, Read, verdict, instrument, provision, states);
    }

    // A term of a closed vocabulary; the longest spelling wins.
    private T ParseTerm<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        for (var count = Math.Min(vocabulary.LongestWordCount, EndOfPhrase(_at) - _at); count > 0; count--)
        {
            if (!vocabulary.TryFind(Join(_at, _at + count), out var value))
                continue;
            _at += count;
            return value;
        }

        ReportTerm(vocabulary.Title, vocabulary.Words);
        return default;
    }

    private void ReportTerm(string title, IReadOnlyList<string> known)
    {
        if (!HasKind(TokenKind.Word))
        {
            Report(Diagnostics.Missing(_path, Here, $"a {title}", $"one of: {string.Join(", ", known)}"));
            return;
        }

        var end = EndOfPhrase(_at);
        var nearest = Nearest.Of(Join(_at, end), known) ?? Nearest.Of(WordAt(_at), known);
        Report(Diagnostics.UnknownWord(_path, _tokens[_at].Span, title, nearest, known));
        _at++;
    }
}
