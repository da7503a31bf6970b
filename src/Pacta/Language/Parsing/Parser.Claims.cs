using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Claim = "claim" Identifier [ "on" Day ] ":" [ "planned" ] Proposition
    internal StatementSyntax ParseClaim()
    {
        var name = ParseIdentifier("the claim");
        DateSyntax? on = Eat("on") ? ParseOneDate() : null;
        ExpectColon(on is null ? "the identifier" : "the day");
        var isPlanned = Eat("planned");
        var start = _at;
        var says = ParseProposition(on);
        return new ClaimSyntax(_line, Read, name, on, isPlanned, says, SpanOf(start, Math.Max(start, _at)));
    }

    // ExpectVerdict = "expect claim" Identifier "is" ClaimVerdict
    internal StatementSyntax ParseExpectVerdict()
    {
        var claim = ParseIdentifier("the claim");
        Expect("is", "write: expect claim lat-only-friendship is contradicted");
        var verdict = ParseTerm(Words.ClaimVerdicts);
        return new ExpectVerdictSyntax(_line, Read, claim, verdict);
    }

    // Proposition = Text | Unique | Length | Contents | Clause | Timed | what can be expected on a day
    private PropositionSyntax ParseProposition(DateSyntax? on)
    {
        if (HasKind(TokenKind.Text))
            return new OpenPropositionSyntax(ParseQuoted("what is claimed").Text);
        if (Eat("the only"))
            return ParseUnique(isFirst: false);
        if (Eat("the first"))
            return ParseUnique(isFirst: true);
        if (IsWord(_at, "event"))
            return IsWord(_at + 2, "lasted") ? ParseLength() : ParseTimed();
        if (!IsIdentifier(WordAt(_at)) || IsWord(_at + 1, "is") || IsPhrase(_at, "last notice for") || FindBetween())
            return ParseLaw(on);
        if (IsWord(_at + 1, "has"))
            return ParseContents();
        return WordAt(_at + 1) switch
        {
            "lasts" => ParseClausal(static p => p.ParseLasts()),
            "renews" => ParseClausal(static p => p.ParseRenews()),
            "replaces" => ParseClausal(static p => p.ParseReplaces()),
            _ => ParseTimed(),
        };
    }

    // The rest of an expectation.
    private PropositionSyntax ParseLaw(DateSyntax? on)
    {
        if (!IsStateCode(WordAt(_at)) && !IsPhrase(_at, "last notice for") && !IsIdentifier(WordAt(_at)))
            return ParseBadProposition();
        var start = _at;
        var says = ParseExpected(on ?? new DateSyntax(null, Here), possibly: false);
        if (on is null)
            Report(Diagnostics.ClaimWithoutDay(_path, SpanOf(start, _at)));
        return says is ExpectSyntax holds ? new LawPropositionSyntax(holds) : new BadPropositionSyntax();
    }

    // Clause = Identifier ( Lasts | Renews | Replaces )
    private ClausePropositionSyntax ParseClausal(Func<Parser, StatementSyntax> parse)
    {
        var instrument = ParseIdentifier("the instrument");
        _at++;
        return new(instrument, parse(this));
    }

    // Contents = Identifier "has" ( "no duties" | ( "a" | "no" ) "duty" [ "not" ] "to" Action | Number "articles" )
    private PropositionSyntax ParseContents()
    {
        var instrument = ParseIdentifier("the instrument");
        _at++;
        if (Eat("no duties"))
            return new DutyPropositionSyntax(instrument, IsDenied: true, Modality.Must, null);
        var isDenied = Eat("no duty");
        if (isDenied || Eat("a duty"))
        {
            var modality = Eat("not") ? Modality.MustNot : Modality.Must;
            Expect("to", "write: has a duty to consult each other, has no duty not to threaten each other");
            var action = ParseAction(EndOfPhrase(_at));
            return new DutyPropositionSyntax(instrument, isDenied, modality, action);
        }

        if (FirstOf(WordAt(_at)) is < '0' or > '9')
            return ParseBadProposition();
        return new ArticlesPropositionSyntax(instrument, ParseCount("articles"));
    }

    // Unique = ( "the only" | "the first" ) [ "bilateral" ] { Subject } ( Kind | "instrument" ) [ "in force" ]
    //     "for" States [ "since" Day ] [ "besides" Identifiers ] "is" Identifier
    private UniquePropositionSyntax ParseUnique(bool isFirst)
    {
        var unique = new UniquePropositionSyntax(isFirst, default) { IsBilateral = Eat("bilateral") };
        while (TryTerm(Words.Subjects, out var subject))
            unique = unique with { Subjects = unique.Subjects | subject };
        if (!Eat("instrument"))
            unique = unique with { Kind = ParseTerm(Words.Instruments) };
        unique = unique with { IsInForce = Eat("in force") };
        Expect("for", "write: the only bilateral friendship treaty in force for CHN is chn-rus-2001");
        unique = unique with { States = ParseStates(), Since = Eat("since") ? ParseOneDate() : null };
        if (Eat("besides"))
        {
            do
                unique = unique with { Besides = unique.Besides.Add(ParseIdentifier("the instrument")) };
            while (Eat(TokenKind.Comma));
        }

        Expect("is");
        return unique with { Instrument = ParseIdentifier("the instrument") };
    }

    private BadPropositionSyntax ParseBadProposition()
    {
        Report(Diagnostics.BadClaim(_path, Has ? SpanOf(_at, _end) : Here));
        _at = _end;
        return new();
    }

    // A term of a closed vocabulary, if one stands here; the longest spelling wins.
    private bool TryTerm<T>(Vocabulary<T> vocabulary, out T value)
        where T : struct, Enum
    {
        value = default;
        for (var count = Math.Min(vocabulary.LongestWordCount, EndOfPhrase(_at) - _at); count > 0; count--)
        {
            if (!vocabulary.TryFind(Join(_at, _at + count), out value))
                continue;
            _at += count;
            return true;
        }

        return false;
    }
}
