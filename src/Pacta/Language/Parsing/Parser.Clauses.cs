using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Lasts = "lasts" ( "without limit" | "until" ( Day | Waited ) | Period [ "from signature" ] )
    // Waited = "event" Identifier [ "ends" ] | Identifier "enters into force" | "the parties agree"
    internal StatementSyntax ParseLasts()
    {
        if (Eat("without limit"))
            return new LastsSyntax(_line, Read, null, null, FromSignature: false);
        if (Eat("until"))
        {
            if (ParseWaited() is { } waited)
                return new LastsSyntax(_line, Read, null, null, FromSignature: false) { With = waited };
            var until = ParseOneDate();
            return new LastsSyntax(_line, Read, null, until, FromSignature: false);
        }

        var term = ParsePeriod();
        var fromSignature = Eat("from signature");
        return new LastsSyntax(_line, Read, term, null, fromSignature);
    }

    private TermEndSyntax? ParseWaited()
    {
        if (Eat("the parties agree"))
            return new(TermEndKind.Agreement, new("", Here));
        if (Eat("event"))
        {
            var happened = ParseIdentifier("the event");
            return new(Eat("ends") ? TermEndKind.EventOver : TermEndKind.Event, happened);
        }

        if (!IsPhrase(_at + 1, "enters into force"))
            return null;
        var instrument = ParseIdentifier("the instrument");
        Expect("enters into force");
        return new(TermEndKind.EntryIntoForce, instrument);
    }

    // Renews = "renews" [ "once" | "twice" | Number "times" ] ( "without limit" | "for" Period )
    //          "unless denounced" Period "before"
    internal StatementSyntax ParseRenews()
    {
        int? times = Eat("once") ? 1 : Eat("twice") ? 2 : IsWord(_at + 1, "times") ? ParseCount("times") : null;
        PeriodSyntax? term = null;
        if (times is not null || !Eat("without limit"))
        {
            Expect("for", "write: renews for 5 years unless denounced 1 year before");
            term = ParsePeriod();
        }

        Expect("unless denounced", "write: renews for 5 years unless denounced 1 year before");
        var notice = ParsePeriod();
        Expect("before");
        return new RenewsSyntax(_line, Read, term, notice) { Times = times };
    }

    // Denounceable = "may be denounced" [ "after" Period ] [ "on" Period "notice" ]
    //                [ "with effect on the first day of the" [ Ordinal ] ( "month" | "year" ) "after" ]
    //                [ "counted from receipt" ]
    internal StatementSyntax ParseMayBeDenounced()
    {
        PeriodSyntax? after = Eat("after") ? ParsePeriod() : null;
        PeriodSyntax? notice = null;
        if (Eat("on"))
        {
            notice = ParsePeriod();
            Expect("notice");
        }

        CalendarStep? effect = null;
        if (Eat("with effect"))
        {
            effect = ParseTiming().Step;
            Expect("after", "write: with effect on the first day of the year after");
        }

        var fromReceipt = Eat("counted from receipt");
        return new DenounceableSyntax(_line, Read, Allowed: true, after, notice)
        {
            Effect = effect,
            FromReceipt = fromReceipt,
        };
    }

    // Survives = "survives the end" [ "for" Period ]
    internal StatementSyntax ParseSurvives()
    {
        PeriodSyntax? length = Eat("for") ? ParsePeriod() : null;
        return new SurvivesSyntax(_line, Read, length);
    }

    // NotDenounceable = "may not be denounced"
    internal StatementSyntax ParseMayNotBeDenounced() =>
        new DenounceableSyntax(_line, Read, Allowed: false, null, null);
}
