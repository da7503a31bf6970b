using Pacta.Register;

namespace Pacta.Language;

public sealed partial class Parser
{
    // InForce = "in force" ( LaterParties | Date [ "by" Mode ] | Entry { "or" Entry } [ "," Whichever ] )
    // Whichever = "whichever is" ( "later" | "earlier" ), where there are several
    internal StatementSyntax ParseInForce()
    {
        if (Eat("for later parties"))
            return ParseLaterParties(afterEntry: false);
        if (Eat("for parties joining after entry into force"))
            return ParseLaterParties(afterEntry: true);
        if (!IsPeriodAt(_at) && !IsWord(_at, "on") && !IsWord(_at, "when"))
        {
            var date = ParseDate();
            var mode = Eat("by") ? ParseTerm(Words.Entries) : EntryMode.Unstated;
            return new InForceDateSyntax(_line, Read, date, mode);
        }

        var start = _at;
        List<EntrySyntax> parts = [ParseEntry()];
        while (Eat("or"))
            parts.Add(ParseEntry());
        if (parts is [var only])
            return new InForceClauseSyntax(_line, Read, only);
        if (!Eat(TokenKind.Comma))
            Report(Diagnostics.Missing(_path, Here, "','", "end with: , whichever is later"));
        Expect("whichever is", "end with: , whichever is later");
        var isLater = Eat("later");
        if (!isLater)
            Expect("earlier", "write 'later' or 'earlier'");
        return new InForceClauseSyntax(
            _line, Read, new EntryOfSeveralSyntax(SpanOf(start, _at), isLater, [.. parts]));
    }

    // LaterParties = ( "for later parties" | "for parties joining after entry into force" )
    //                ( "on deposit" | Timing "after deposit" )
    private LaterPartiesSyntax ParseLaterParties(bool afterEntry)
    {
        var here = Here;
        if (Eat("on deposit"))
            return new(_line, Read, afterEntry, new(null, null, here));
        var timing = ParseTiming();
        Expect("after deposit");
        return new(_line, Read, afterEntry, timing);
    }

    // Entry = "when" Counted | "on" ( "signature" | "exchange" | Date [ IfByThen ] )
    //       | Timing "after" ( "signature" | "exchange" | Counted )
    private EntrySyntax ParseEntry()
    {
        var start = _at;
        if (Eat("when"))
            return ParseCounted(start, default);
        if (IsWord(_at, "on") && !IsWord(_at + 1, "the"))
        {
            _at++;
            return ParseEntryOn(start);
        }

        var timing = ParseTiming();
        Expect("after");
        if (Eat(Words.Entries[EntryMode.Signature]))
            return new EntryOnSyntax(SpanOf(start, _at), EntryMode.Signature, timing);
        if (Eat(Words.Entries[EntryMode.Exchange]))
            return new EntryOnSyntax(SpanOf(start, _at), EntryMode.Exchange, timing);
        return ParseCounted(start, timing);
    }

    // IfByThen = "if" Counted "by then" "," "else" ( "then" | Timing "after" )
    private EntrySyntax ParseEntryOn(int start)
    {
        foreach (var mode in new[] { EntryMode.Signature, EntryMode.Exchange })
        {
            if (Eat(Words.Entries[mode]))
                return new EntryOnSyntax(SpanOf(start, _at), mode, default);
        }

        if (!IsDateLike(WordAt(_at)))
        {
            ReportTerm("clause", ["signature", "exchange"]);
            return new EntryOnSyntax(SpanOf(start, _at), EntryMode.Unstated, default);
        }

        var date = ParseOneDate();
        if (!Eat("if"))
            return new EntryOnDaySyntax(SpanOf(start, _at), date);
        var counted = ParseCounted(_at, default);
        Expect("by then", "write: on 1989-01-01 if ratified by 11 states by then, else 90 days after");
        if (!Eat(TokenKind.Comma))
            Report(Diagnostics.Missing(_path, Here, "','", "write: by then, else 90 days after"));
        Expect("else", "write: by then, else 90 days after");
        TimingSyntax otherwise = default;
        if (!Eat("then"))
        {
            otherwise = ParseTiming();
            Expect("after", "write: else 90 days after");
        }

        return new EntryIfByThenSyntax(SpanOf(start, _at), date, counted, otherwise);
    }

    // Counted = ( "ratified by" | "signed by" ) Requirement { "and" Requirement }
    //           [ "," "not counting" Uncounted { "," Uncounted } ] [ "," "also counting" More { "," More } ]
    // More = "organizations" | "provisional applications", in this order
    private EntryWhenSyntax ParseCounted(int start, TimingSyntax after)
    {
        var bySignature = Eat("signed by");
        if (!bySignature)
            Expect("ratified by");
        List<RequirementSyntax> requires = [ParseRequirement()];
        while (Eat("and"))
            requires.Add(ParseRequirement());
        var counted = CountedActs.Usual;
        List<NameSyntax> uncounted = [];
        if (IsKind(_at, TokenKind.Comma) && IsPhrase(_at + 1, "not counting", out var listed))
        {
            _at = listed;
            ParseUncounted(uncounted, ref counted);
        }

        var organizations = false;
        if (IsKind(_at, TokenKind.Comma) && IsPhrase(_at + 1, "also counting", out var more))
        {
            _at = more;
            organizations = Eat("organizations");
            if (!organizations || (IsWord(_at + 1, "provisional") && Eat(TokenKind.Comma)))
            {
                Expect(Words.CountedActs[ActKind.ProvisionalApplication]);
                counted = counted.With(ActKind.ProvisionalApplication);
            }
        }

        return new(SpanOf(start, _at), [.. requires], bySignature, after)
        {
            Counted = counted,
            CountsOrganizations = organizations,
            Uncounted = [.. uncounted],
        };
    }

    private void ParseUncounted(List<NameSyntax> states, ref CountedActs counted)
    {
        while (true)
        {
            if (IsStateCode(WordAt(_at)))
                states.Add(TakeWord());
            else
                counted = counted.Without(ParseTerm(Words.CountedActs));
            if (!IsKind(_at, TokenKind.Comma) || IsWord(_at + 1, "also") || IsWord(_at + 1, "whichever")
                || IsWord(_at + 1, "else"))
                return;
            _at++;
        }
    }
}
