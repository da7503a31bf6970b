using Pacta.Register;

namespace Pacta.Answers;

/// <summary>Final clauses in the words of the language.</summary>
public static class ClauseWords
{
    /// <summary>"20 years", "30 years from signature", "until 1980-04-11", "without limit".</summary>
    public static string Of(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term switch
        {
            { With: { Kind: TermEndKind.Agreement } } => "until the parties agree",
            { With: { Kind: TermEndKind.EntryIntoForce, Code: var code } } => $"until {code} enters into force",
            { With: { Kind: var kind, Code: var code } } =>
                $"until event {code}{(kind == TermEndKind.EventOver ? " ends" : "")}",
            { Until: { } until } => $"until {until}",
            { Length: { } length } => $"{length}{(term.FromSignature ? " from signature" : "")}",
            _ => "without limit",
        };
    }

    /// <summary>"for 5 years unless denounced 1 year before".</summary>
    public static string Of(Renewal renewal)
    {
        ArgumentNullException.ThrowIfNull(renewal);
        var times = renewal.Times switch
        {
            null => "",
            1 => "once ",
            2 => "twice ",
            { } count => FormattableString.Invariant($"{count} times "),
        };
        var length = renewal.Length is { } period ? $"for {period}" : "without limit";
        return $"{times}{length} unless denounced {renewal.Notice} before";
    }

    /// <summary>"may be denounced after 20 years on 1 year notice", "may not be denounced".</summary>
    public static string Of(ExitClause exit)
    {
        ArgumentNullException.ThrowIfNull(exit);
        return !exit.Allowed
            ? "may not be denounced"
            : "may be denounced"
                + (exit.After is { } after ? $" after {after}" : "")
                + (exit.Notice is { } notice ? $" on {notice} notice" : "")
                + (exit.Effect is { } effect ? $" with effect on {effect} after" : "")
                + (exit.FromReceipt ? " counted from receipt" : "");
    }
}
