using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Parties = "parties" States
    internal StatementSyntax ParseParties()
    {
        if (WordAt(_at) is "must" or "may" or "need")
            Report(Diagnostics.WrongPlace(_path, SpanOf(0, _at), DutyBelongs));
        var states = ParseStates();
        return new PartiesSyntax(_line, Read, states);
    }

    // Open = "open to" ( "all states" | "invitation" | "others" | States )
    internal StatementSyntax ParseOpen()
    {
        if (Eat("all states"))
            return new OpenSyntax(_line, Read, OpenTo.AllStates, []);
        if (Eat("invitation"))
            return new OpenSyntax(_line, Read, OpenTo.Invitation, []);
        if (Eat("others"))
            return new OpenSyntax(_line, Read, OpenTo.Others, []);
        if (!IsStateCode(WordAt(_at)))
        {
            Report(Diagnostics.Missing(
                _path, Here, "'all states', 'invitation', 'others' or the code of a state", null));
        }

        var states = ParseStates();
        return new OpenSyntax(_line, Read, OpenTo.Listed, states);
    }

    // Subjects = "subject" Subject { "," Subject }
    internal StatementSyntax ParseSubjects()
    {
        var subjects = Subjects.None;
        do
            subjects |= ParseTerm(Words.Subjects);
        while (Eat(TokenKind.Comma));
        return new SubjectSyntax(_line, Read, subjects);
    }

    // Signed = "signed" ( Date [ "at" Place ] | "by" StateDays )
    internal StatementSyntax ParseSigned() =>
        IsWord(_at, "by") ? ParseAct("signed") : ParseMilestone(MilestoneKind.Signed);

    // Milestone = ( "adopted" | "signed" | "exchanged" ) Date [ "at" Place ] | "secret until" Day
    internal StatementSyntax ParseMilestone(MilestoneKind kind)
    {
        var date = kind == MilestoneKind.SecretUntil ? ParseOneDate() : ParseDate();
        var place = kind == MilestoneKind.SecretUntil ? null : ParsePlace();
        return new MilestoneSyntax(_line, Read, kind, date, place);
    }

    // Act = ActWords "by" Notices [ Part ]; a part only of provisional application
    internal StatementSyntax ParseAct(string words)
    {
        _ = Words.Acts.TryFind(words, out var act);
        if (!Eat("by"))
            Report(Diagnostics.Missing(_path, Here, "'by'", $"write: {words} by CHN 2001-10-27"));
        var entries = ParseNotices();
        var part = act == ActKind.ProvisionalApplication ? ParseAppliedPart() : null;
        return new ActSyntax(_line, Read, act, entries) { Part = part };
    }

    // Part = "in part" { "," ProvisionName }
    private AppliedPartSyntax? ParseAppliedPart()
    {
        if (!Eat("in part"))
            return null;
        return new(Eat(TokenKind.Comma) ? ParseProvisionNames() : []);
    }

    // Replaces = "replaces" ( Identifier | Provisions "of" Identifier )
    internal StatementSyntax ParseReplaces()
    {
        if (IsProvisionKind(WordAt(_at)) && _at + 1 < _end)
            return ParseReplacesProvisions();
        var instrument = ParseIdentifier("the instrument that it replaces");
        return new ReplacesSyntax(_line, Read, instrument);
    }

    // Ended = "ended" Date "by" Reason
    internal StatementSyntax ParseEnded()
    {
        var date = ParseDate();
        Expect("by", "write: ended 1980-04-10 by agreement");
        var reason = ParseTerm(Words.Ends);
        return new EndedSyntax(_line, Read, date, reason);
    }

    // EndedFor = "ended for" StateDays "by" Reason
    internal StatementSyntax ParseEndedFor()
    {
        var entries = ParseStateDays();
        Expect("by", "write: ended for ITA 1943-10-13 by war");
        var reason = ParseTerm(Words.Ends);
        return new ActSyntax(_line, Read, ActKind.EndForParty, entries) { Reason = reason };
    }

    // Practice = "in practice" PracticeWord ( "since" | "by" ) Day
    internal StatementSyntax ParsePractice()
    {
        var kind = ParseTerm(Words.Practices);
        var by = Eat("by");
        if (!by)
            Expect("since", "write: in practice dead since 1963, or: in practice dead by 1963");
        var since = ParseOneDate();
        return new PracticeSyntax(_line, Read, kind, by ? AtTheLatest(since) : since);
    }

    // "By 1963" is one of the days up to the end of 1963: nobody says since when.
    private DateSyntax AtTheLatest(DateSyntax date)
    {
        if (date.Value is not { } last)
            return date;
        if (EdtfDate.TryParse($"[..{last}]", out var until, out _))
            return date with { Value = until };
        if (last.Kind != EdtfKind.Interval)
            Report(Diagnostics.InvalidDate(_path, date.Span, "'by' takes one year, month or day"));
        return date with { Value = null };
    }

    // Role = "role" Name "is" ( States | "every other party" )
    internal StatementSyntax ParseRole()
    {
        var name = ParseName(EndOfPhrase(_at, "is"), "the name of the role");
        Expect("is", "write: role nuclear-weapon states is USA, SUN");
        ImmutableArray<NameSyntax> states = [];
        if (!Eat("every other party"))
            states = ParseStates();
        return new RoleSyntax(_line, Read, name, states);
    }
}
