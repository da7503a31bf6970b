using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // ReservationClause = "reservations" ( "prohibited" | "permitted" [ "except" ] "on" Provisions
    //     | "need acceptance by" Acceptor )
    internal StatementSyntax ParseReservationClause()
    {
        if (Eat("prohibited"))
            return new ReservationClauseSyntax(_line, Read, ReservationRule.Prohibited, []);
        if (Eat("need acceptance by"))
        {
            var acceptor = ParseTerm(Words.Acceptors);
            return new ReservationClauseSyntax(_line, Read, acceptor, []);
        }

        if (!Eat("permitted"))
            Report(Diagnostics.Missing(_path, Here, "'prohibited', 'permitted' or 'need acceptance by'", null));
        var rule = Eat("except") ? ReservationRule.NotOn : ReservationRule.OnlyOn;
        Expect("on", "write: reservations permitted on article 9");
        var provisions = ParseProvisionReferences();
        return new ReservationClauseSyntax(_line, Read, rule, provisions);
    }

    // Reservation = "reservation by" Entry { "," Entry } [ ( "excludes" | "modifies" ) Provisions ] [ Text ]
    // Entry = State Date [ "confirmed" Date ] [ "notified" Date ]
    internal StatementSyntax ParseReservation()
    {
        var entries = ImmutableArray.CreateBuilder<ReservationEntrySyntax>(1);
        do
        {
            var state = ParseStateCode();
            var date = ParseDate();
            DateSyntax? confirmed = Eat("confirmed") ? ParseDate() : null;
            DateSyntax? notified = Eat("notified") ? ParseDate() : null;
            entries.Add(new(state, date, confirmed, notified));
        }
        while (Eat(TokenKind.Comma));
        var excludes = Eat("excludes");
        var provisions = excludes || Eat("modifies") ? ParseProvisionReferences() : [];
        string? words = null;
        if (HasKind(TokenKind.Text))
            words = Unquote(_tokens[_at++]);
        else if (!excludes)
            Report(Diagnostics.MissingText(_path, Here, "what the reservation says"));
        return new ReservationSyntax(_line, Read, entries.DrainToImmutable(), excludes, provisions, words);
    }

    // Objection = "objection by" StateDays "to reservation of" States [ "on" Provisions ]
    //     [ "opposing entry into force" ]
    internal StatementSyntax ParseObjection()
    {
        var entries = ParseStateDays();
        Expect("to reservation of", "write: objection by GBR 1983-08-26 to reservation of CHN");
        var (of, provisions) = ParseReservationReference();
        var opposes = Eat("opposing entry into force");
        return new ReservationAnswerSyntax(
            _line, Read, ReservationActKind.Objection, entries, ByOrgan: false, of, provisions, opposes);
    }

    // Acceptance = "acceptance by" ( StateDays | "the organ" Date ) "of reservation of" States [ "on" Provisions ]
    internal StatementSyntax ParseAcceptance()
    {
        var byOrgan = Eat("the organ");
        ImmutableArray<StateDaySyntax> entries = byOrgan ? [new(new("", Here), ParseDate())] : ParseStateDays();
        Expect("of reservation of", "write: acceptance by GBR 1983-08-26 of reservation of CHN");
        var (of, provisions) = ParseReservationReference();
        return new ReservationAnswerSyntax(
            _line, Read, ReservationActKind.Acceptance, entries, byOrgan, of, provisions, Opposes: false);
    }

    // ReservationWithdrawn = "reservation withdrawn by" StateDays [ "on" Provisions ]
    internal StatementSyntax ParseReservationWithdrawn()
    {
        var entries = ParseStateDays();
        var provisions = Eat("on") ? ParseProvisionReferences() : [];
        return new ReservationAnswerSyntax(
            _line, Read, ReservationActKind.Withdrawal, entries, ByOrgan: false, [], provisions, Opposes: false);
    }

    // ObjectionWithdrawn = "objection withdrawn by" StateDays "to reservation of" States [ "on" Provisions ]
    internal StatementSyntax ParseObjectionWithdrawn()
    {
        var entries = ParseStateDays();
        Expect("to reservation of", "write: objection withdrawn by GBR 1990-01-01 to reservation of CHN");
        var (of, provisions) = ParseReservationReference();
        return new ReservationAnswerSyntax(
            _line, Read, ReservationActKind.ObjectionWithdrawal, entries, ByOrgan: false, of, provisions, false);
    }

    private (ImmutableArray<NameSyntax> Of, ImmutableArray<NameSyntax> Provisions) ParseReservationReference()
    {
        var of = ParseStates();
        return (of, Eat("on") ? ParseProvisionReferences() : []);
    }

    // Provisions = Provision { "," Provision }
    private ImmutableArray<NameSyntax> ParseProvisionReferences()
    {
        var names = ImmutableArray.CreateBuilder<NameSyntax>(1);
        do
            names.Add(ParseProvisionReference());
        while (Eat(TokenKind.Comma));
        return names.DrainToImmutable();
    }
}
