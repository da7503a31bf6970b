namespace Pacta.Language;

public sealed partial class Parser
{
    // Whether "between" follows, outside quotes: then two states are named.
    private bool FindBetween()
    {
        for (var at = _at; at < _end; at++)
        {
            if (IsWord(at, "between"))
                return true;
        }

        return false;
    }

    // ExpectBetween = [ Provision "of" ] Identifier Between "between" State "and" State
    // Between = "is" [ "not" ] ( "in force" | "modified" | "suspended" | "unsettled" ) | "applies" | "does not apply"
    private StatementSyntax ParseExpectBetween(DateSyntax on)
    {
        NameSyntax? provision = null;
        if (IsProvisionKind(WordAt(_at)) && !IsWord(_at + 1, "is"))
        {
            provision = ParseProvisionReference();
            Expect("of", "write: article 9 of genocide-1948 does not apply between NLD and CHN");
        }

        var instrument = ParseIdentifier("the instrument");
        if (!TryBetween(out var form, out var negated))
            return ParseBadExpectation();
        Expect("between");
        var a = ParseStateCode();
        Expect("and", "write: between NLD and CHN");
        var b = ParseStateCode();
        return new ExpectBetweenSyntax(_line, Read, on, provision, instrument, form, negated, a, b);
    }

    private bool TryBetween(out BetweenForm form, out bool negated)
    {
        (form, negated) = (BetweenForm.Applies, Eat("does not apply"));
        if (negated || Eat("applies"))
            return true;
        if (!Eat("is"))
            return false;
        negated = Eat("not");
        BetweenForm? found = Eat("in force") ? BetweenForm.InForce
            : Eat("modified") ? BetweenForm.Modified
            : Eat("suspended") ? BetweenForm.Suspended
            : Eat("unsettled") ? BetweenForm.Unsettled
            : null;
        form = found ?? BetweenForm.Applies;
        return found is not null;
    }

    private static bool IsProvisionKind(ReadOnlySpan<char> word)
    {
        if (word.SequenceEqual("preamble"))
            return true;
        foreach (var kind in ProvisionKinds.Numbered)
        {
            if (word.SequenceEqual(kind))
                return true;
        }

        return false;
    }

    // Provision = "preamble" | ProvisionKind Number
    private NameSyntax ParseProvisionReference()
    {
        var word = WordAt(_at);
        if (!IsProvisionKind(word))
        {
            Report(Diagnostics.MissingName(_path, Here, "a provision, as 'article 9',"));
            return new("", Here);
        }

        var kind = word.ToString();
        _at++;
        return kind == "preamble" ? new(kind, SpanOf(_at - 1, _at)) : ParseProvisionName(kind);
    }
}
