using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Precedence = ( "prevails over" | "subject to" ) ( "every other treaty" | Identifier { "," Identifier } )
    internal StatementSyntax ParsePrecedence(bool prevails)
    {
        ImmutableArray<NameSyntax> others = [];
        if (!Eat("every other treaty"))
            others = ParseIdentifiers("another instrument");
        return new PrecedenceSyntax(_line, Read, prevails, others);
    }

    // Nature = "humanitarian" | "allows self-defence" | "applies in war"
    internal StatementSyntax ParseNature(string words)
    {
        _ = Words.Natures.TryFind(words, out var kind);
        return new NatureSyntax(_line, Read, kind);
    }

    // ReachesBack = "applies" "to what happened since" Day
    internal StatementSyntax ParseReachesBack()
    {
        Expect("to what happened since", "write: applies to what happened since 1939-09-01");
        var since = ParseOneDate();
        return new ReachesBackSyntax(_line, Read, since);
    }

    // Suspends = "suspends" Identifier
    internal StatementSyntax ParseSuspends()
    {
        var instrument = ParseIdentifier("the instrument that it suspends");
        return new SuspendsSyntax(_line, Read, instrument);
    }

    // Suspended = "suspended" [ "between" States ] Date [ OfProvisions ] "by" Reason
    // Resumed = "resumed" [ "between" States ] Date
    internal StatementSyntax ParseSuspended(bool resumes)
    {
        ImmutableArray<NameSyntax> between = [];
        if (Eat("between"))
            between = ParseStates();
        var date = ParseDate();
        ImmutableArray<NameSyntax> provisions = [];
        var reason = Ground.Unstated;
        if (!resumes)
        {
            provisions = ParseOfProvisions();
            Expect("by", "write: suspended between USA, NZL 1986-08-11 by agreement");
            reason = ParseTerm(Words.Suspensions);
        }

        return new SuspensionSyntax(_line, Read, resumes, date, reason) { States = between, Provisions = provisions };
    }

    // SuspendedBy = "suspended by" State Date [ "toward" States ] [ OfProvisions ] [ "for" Reason ]
    // ResumedBy = "resumed by" State Date [ "toward" States ]
    internal StatementSyntax ParseSuspendedBy(bool resumes)
    {
        var author = ParseStateCode();
        var date = ParseDate();
        ImmutableArray<NameSyntax> toward = [];
        if (Eat("toward"))
            toward = ParseStates();
        var provisions = resumes ? [] : ParseOfProvisions();
        var reason = !resumes && Eat("for") ? ParseTerm(Words.Suspensions) : Ground.Unstated;
        return new SuspensionSyntax(_line, Read, resumes, date, reason)
        {
            Author = author,
            States = toward,
            Provisions = provisions,
        };
    }

    // Invoked = "invoked" Ground "by" State Date [ "against" States ] [ OfProvisions ]
    internal StatementSyntax ParseInvoked()
    {
        var ground = ParseTerm(Words.Grounds);
        Expect("by", "write: invoked breach by USA 2018-12-04 against RUS");
        var state = ParseStateCode();
        var date = ParseDate();
        ImmutableArray<NameSyntax> against = [];
        if (Eat("against"))
            against = ParseStates();
        var provisions = ParseOfProvisions();
        return new InvocationSyntax(_line, Read, ground, [new(state, date)])
        {
            Against = against,
            Provisions = provisions,
        };
    }

    // Contested = "contested by" StateDays
    internal StatementSyntax ParseContested()
    {
        var entries = ParseStateDays();
        return new InvocationSyntax(_line, Read, Ground.Unstated, entries);
    }

    // OfProvisions = [ "of" ProvisionNames ]
    private ImmutableArray<NameSyntax> ParseOfProvisions() => Eat("of") ? ParseProvisionNames() : [];

    // ProvisionNames = ProvisionName { "," ProvisionName }
    private ImmutableArray<NameSyntax> ParseProvisionNames()
    {
        var names = ImmutableArray.CreateBuilder<NameSyntax>(1);
        do
        {
            var length = IsWord(_at, "preamble") ? 1 : 2;
            names.Add(ParseName(Math.Min(_at + length, _end), "a provision, as 'article 9',"));
        }
        while (Eat(TokenKind.Comma));
        return names.DrainToImmutable();
    }

    // Identifiers = Identifier { "," Identifier }
    private ImmutableArray<NameSyntax> ParseIdentifiers(string what)
    {
        var names = ImmutableArray.CreateBuilder<NameSyntax>(1);
        do
            names.Add(ParseIdentifier(what));
        while (Eat(TokenKind.Comma));
        return names.DrainToImmutable();
    }
}
