namespace Pacta.Language;

public sealed partial class Parser
{
    // Expect = "expect on" Day [ "as known on" Day ] ":" [ "possibly" ] Expected
    internal StatementSyntax ParseExpect()
    {
        var on = ParseOneDate();
        DateSyntax? known = Eat("as known on") ? ParseOneDate() : null;
        ExpectColon("the day");
        var possibly = Eat("possibly");
        var statement = ParseExpected(on, possibly);
        return statement is ExpectSyntax expect ? expect with { KnownOn = known, Possibly = possibly } : statement;
    }

    // Expected = ExpectDuty | ExpectNotice | ExpectInForce | ExpectBetween | ExpectRelation
    // What is possible is not unknown.
    private StatementSyntax ParseExpected(DateSyntax on, bool possibly)
    {
        if (!possibly && Eat("unknown whether"))
            return ParseExpectDuty(on, unknown: true);
        if (Eat("last notice for"))
            return ParseExpectNotice(on);
        if (IsPhrase(_at + 1, "applies to") || IsPhrase(_at + 1, "does not apply to"))
            return ParseExpectTerritory(on);
        if (FindModality(out _, out _, out _))
            return ParseExpectDuty(on, unknown: false);
        if (IsStateCode(WordAt(_at)))
            return ParseExpectRelation(on);
        return FindBetween() ? ParseExpectBetween(on) : ParseExpectInForce(on);
    }

    // ExpectDuty = [ "unknown whether" ] State Modality Action [ "when" Trigger ]
    private ExpectDutySyntax ParseExpectDuty(DateSyntax on, bool unknown)
    {
        var debtor = ParseStateCode();
        if (!FindModality(out var at, out var modality, out var after) || at > _at)
            Report(Diagnostics.MissingModality(_path, Here, null));
        _at = Math.Max(_at, after);
        var action = ParseAction(EndOfPhrase(_at, "when"));
        var trigger = Eat("when") ? ParseTrigger() : null;
        return new(_line, Read, on, unknown, debtor, modality, action, trigger);
    }

    // ExpectNotice = "last notice for" Identifier "is" Day
    private ExpectNoticeSyntax ParseExpectNotice(DateSyntax on)
    {
        var instrument = ParseIdentifier("the instrument");
        Expect("is");
        var day = ParseOneDate();
        return new(_line, Read, on, instrument, day);
    }

    // ExpectInForce = Identifier "is" [ "not" ] "in force" [ "until" Day ]
    private StatementSyntax ParseExpectInForce(DateSyntax on)
    {
        if (!IsIdentifier(WordAt(_at)) || !IsWord(_at + 1, "is"))
            return ParseBadExpectation();
        var instrument = ParseIdentifier("the instrument");
        Expect("is");
        var negated = Eat("not");
        Expect("in force");
        DateSyntax? until = Eat("until") ? ParseOneDate() : null;
        return new ExpectInForceSyntax(_line, Read, on, instrument, negated, until);
    }

    // ExpectRelation = State ( "continues" State | "is" [ "not" ] Relation Identifier )
    // Relation = "party to" | "signatory to" | "member of"
    private StatementSyntax ParseExpectRelation(DateSyntax on)
    {
        var state = ParseStateCode();
        if (Eat("continues"))
        {
            var other = ParseStateCode();
            return new ExpectRelationSyntax(_line, Read, on, state, RelationForm.Continues, Negated: false, other);
        }

        if (!Eat("is"))
            return ParseBadExpectation();
        var negated = Eat("not");
        if (Eat("torn between"))
            return ParseExpectTorn(on, state, negated);
        RelationForm? form = Eat("party to") ? RelationForm.PartyTo
            : Eat("signatory to") ? RelationForm.SignatoryTo
            : Eat("member of") ? RelationForm.MemberOf
            : null;
        if (form is null)
            return ParseBadExpectation();
        var to = ParseIdentifier(form == RelationForm.MemberOf ? "an organization" : "the instrument");
        return new ExpectRelationSyntax(_line, Read, on, state, form.Value, negated, to);
    }

    // ExpectTorn = State "is" [ "not" ] "torn between" Identifier "and" Identifier [ "," ( Identifier "prevails" |
    //     "unsettled" ) ]
    private ExpectTornSyntax ParseExpectTorn(DateSyntax on, NameSyntax state, bool negated)
    {
        var first = ParseIdentifier("an instrument");
        Expect("and", "write: DEU is torn between dual-alliance-1879 and reinsurance-1887");
        var second = ParseIdentifier("the other instrument");
        NameSyntax? prevailing = null;
        var unsettled = false;
        if (Eat(TokenKind.Comma))
        {
            unsettled = Eat("unsettled");
            if (!unsettled)
            {
                prevailing = ParseIdentifier("the instrument that prevails");
                Expect("prevails");
            }
        }

        return new(_line, Read, on, state, negated, first, second, prevailing, unsettled);
    }

    private BadSyntax ParseBadExpectation()
    {
        Report(Diagnostics.BadExpectation(_path, Has ? SpanOf(_at, _end) : Here));
        _at = _end;
        return new(_line, _line.Span);
    }
}
