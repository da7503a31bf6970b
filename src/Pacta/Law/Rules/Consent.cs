using Pacta.Register;

namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 11 to 16: a state consents by definitive signature, exchange, ratification, acceptance, approval, accession or
/// the like, on the day of exchange, deposit or notification; a signature subject to ratification binds nobody yet.
/// </summary>
/// <remarks>A notification of succession counts as a consent of its day; what it does to earlier days is VCST 23:
/// <see cref="NotifiedSuccession"/>.</remarks>
internal static class Consent
{
    public static Rule Rule { get; } = new("vclt-11-16", "VCLT 11-16",
        "consent is given by signature where the treaty says so, else by exchange or deposit");

    public static bool IsConsent(ActKind kind) => kind is ActKind.DefinitiveSignature or ActKind.Ratification
        or ActKind.Acceptance or ActKind.Approval or ActKind.Accession or ActKind.Succession
        or ActKind.Confirmation or ActKind.Notification or ActKind.OtherConsent;

    public static bool IsSignature(ActKind kind) => kind is ActKind.Signature or ActKind.SignatureBySuccession;

    public static bool IsExit(ActKind kind) =>
        kind is ActKind.Denunciation or ActKind.Withdrawal or ActKind.EndForParty;

    /// <summary>What one legal person did, in so far as dates and ranks leave one reading of each.</summary>
    /// <param name="person">The legal person.</param>
    /// <param name="acts">Its acts, in order of their earliest days.</param>
    public static PersonActs Gather(int person, ReadOnlySpan<Act> acts)
    {
        var result = new PersonActs(person);
        foreach (ref readonly var act in acts)
        {
            if (act.From.Rank == Rank.Deprecated)
                continue;
            if (IsSignature(act.Kind))
                result.Signed = Keep(ref result, result.Signed, act);
            else if (act.Kind == ActKind.ProvisionalApplication)
                result.Provisional = Keep(ref result, result.Provisional, act);
            else if (act.Kind == ActKind.Revocation)
                result.Revocations = [.. result.Revocations, act];
            else
                AddTurn(ref result, act);
        }

        return result;
    }

    // A second consent while bound, or a second exit while out, is another assertion of the first. But a notice that
    // still runs when the instrument ends for the state is another fact than that end: both stand. So is a notice after
    // one that was taken back.
    private static void AddTurn(ref PersonActs acts, Act act)
    {
        for (var i = acts.Turns.Length - 1; i >= 0 && IsExit(acts.Turns[i].Kind) == IsExit(act.Kind); i--)
        {
            if ((acts.Turns[i].Kind == ActKind.EndForParty) == (act.Kind == ActKind.EndForParty)
                && !IsRevoked(acts, acts.Turns[i], act))
            {
                acts.Turns[i] = Keep(ref acts, acts.Turns[i], act);
                return;
            }
        }

        acts.Turns = [.. acts.Turns, act];
    }

    private static bool IsRevoked(in PersonActs acts, Act notice, Act next) => IsExit(next.Kind)
        && Array.Exists(acts.Revocations, r => notice.Day.Earliest <= r.Day.Earliest
            && r.Day.Earliest <= next.Day.Earliest);

    // Preferred before normal; of compatible dates the more precise; of different ones the earlier.
    private static Act Keep(ref PersonActs acts, Act? kept, Act next)
    {
        if (kept is not { } old)
            return next;
        acts.HasSeveral = true;
        if (old.From.Rank != next.From.Rank)
            return next.From.Rank == Rank.Preferred ? next : old;
        var (a, b) = (old.Day.Bounds, next.Day.Bounds);
        if (a == b || b.Contains(a))
            return old;
        return a.Contains(b) || b.Earliest < a.Earliest ? next : old;
    }
}
