using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // Lasts = "lasts" ( "without limit" | "until" Day | Period [ "from signature" ] )
    internal StatementSyntax ParseLasts()
    {
        if (Eat("without limit"))
            return new LastsSyntax(_line, Read, null, null, FromSignature: false);
        if (Eat("until"))
        {
            var until = ParseOneDate();
            return new LastsSyntax(_line, Read, null, until, FromSignature: false);
        }

        var term = ParsePeriod();
        var fromSignature = Eat("from signature");
        return new LastsSyntax(_line, Read, term, null, fromSignature);
    }

    // Renews = "renews" ( "without limit" | "for" Period ) "unless denounced" Period "before"
    internal StatementSyntax ParseRenews()
    {
        PeriodSyntax? term = null;
        if (!Eat("without limit"))
        {
            Expect("for", "write: renews for 5 years unless denounced 1 year before");
            term = ParsePeriod();
        }

        Expect("unless denounced", "write: renews for 5 years unless denounced 1 year before");
        var notice = ParsePeriod();
        Expect("before");
        return new RenewsSyntax(_line, Read, term, notice);
    }

    // Denounceable = "may be denounced" [ "after" Period ] [ "on" Period "notice" ]
    internal StatementSyntax ParseMayBeDenounced()
    {
        PeriodSyntax? after = Eat("after") ? ParsePeriod() : null;
        PeriodSyntax? notice = null;
        if (Eat("on"))
        {
            notice = ParsePeriod();
            Expect("notice");
        }

        return new DenounceableSyntax(_line, Read, Allowed: true, after, notice);
    }

    // NotDenounceable = "may not be denounced"
    internal StatementSyntax ParseMayNotBeDenounced() =>
        new DenounceableSyntax(_line, Read, Allowed: false, null, null);
}
