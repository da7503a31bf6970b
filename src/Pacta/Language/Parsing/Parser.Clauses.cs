using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // InForce = "in force" ( "on" Mode | "when" Ratified | Period "after" Ratified
    //         | "for later parties" Period "after deposit" | Date [ "by" Mode ] )
    internal StatementSyntax ParseInForce()
    {
        if (Eat("on"))
            return ParseInForceOn();
        if (Eat("when"))
            return ParseRatified(null);
        if (Eat("for later parties"))
            return ParseLaterParties();
        if (IsPeriodAt(_at))
            return ParseDelayed();

        var date = ParseDate();
        var mode = Eat("by") ? ParseTerm(Words.Entries) : EntryMode.Unstated;
        return new InForceDateSyntax(_line, Read, date, mode);
    }

    private InForceOnSyntax ParseInForceOn()
    {
        if (Eat(Words.Entries[EntryMode.Signature]))
            return new(_line, Read, EntryMode.Signature);
        if (Eat(Words.Entries[EntryMode.Exchange]))
            return new(_line, Read, EntryMode.Exchange);
        ReportTerm("clause", ["signature", "exchange"]);
        return new(_line, Read, EntryMode.Unstated);
    }

    private LaterPartiesSyntax ParseLaterParties()
    {
        var delay = ParsePeriod();
        Expect("after deposit");
        return new(_line, Read, delay);
    }

    private InForceWhenSyntax ParseDelayed()
    {
        var delay = ParsePeriod();
        Expect("after");
        return ParseRatified(delay);
    }

    // Ratified = "ratified by" Count
    // Count = ( "all" | "a majority" | Number "states" ) [ "including" States ]
    //       | States "and" ( "a majority of the others" | Number "others" )
    private InForceWhenSyntax ParseRatified(PeriodSyntax? delay)
    {
        Expect("ratified by");
        var (form, number) = Eat("all") ? (CountForm.All, 0)
            : Eat("a majority") ? (CountForm.Majority, 0)
            : char.IsAsciiDigit(FirstOf(WordAt(_at))) ? (CountForm.Number, ParseCount("states"))
            : (CountForm.NamedAndOthers, 0);
        ImmutableArray<NameSyntax> named = [];
        if (form != CountForm.NamedAndOthers)
            named = Eat("including") ? ParseStates() : [];
        else if (!IsStateCode(WordAt(_at)))
            Report(Diagnostics.Missing(
                _path, Here, "a count", "write all, a majority, 10 states, or states and 40 others"));
        else
            (named, form, number) = ParseNamedAndOthers();
        return new(_line, Read, delay, form, number, named);
    }

    private (ImmutableArray<NameSyntax> Named, CountForm Form, int Number) ParseNamedAndOthers()
    {
        var named = ParseStates();
        Expect("and", "write: USA, SUN and 40 others");
        return Eat("a majority of the others")
            ? (named, CountForm.NamedAndMajorityOfOthers, 0)
            : (named, CountForm.NamedAndOthers, ParseCount("others"));
    }

    private int ParseCount(string of)
    {
        var isNumber = int.TryParse(WordAt(_at), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber)
            _at++;
        else
            Report(Diagnostics.BadNumber(_path, Here));
        Expect(of);
        return number;
    }

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
