using System.Collections.Immutable;
using Pacta.Law.Readings;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>On what a possible answer hangs, in words: "if signed before 1879-10-07".</summary>
public sealed class ConditionWords(TreatyRegister register)
{
    private readonly EntryWords _entryWords = new(register);

    /// <summary>What must be so for a statement to hold.</summary>
    /// <returns>"" where it hangs on nothing, or on facts that only together decide.</returns>
    public string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Certainty == Certainty.Possible
            ? string.Join("; ", finding.Conditions.Select(Of).Where(static w => w.Length > 0))
            : "";
    }

    /// <summary>"signed", "ratified by AUH", "in force".</summary>
    public string Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Kind switch
        {
            FactKind.Adopted => "adopted",
            FactKind.Signed => "signed",
            FactKind.Exchanged => "exchanged",
            FactKind.InForce => "in force",
            FactKind.Ended => "ended",
            FactKind.Term => "lasting",
            FactKind.Entry => "entering into force",
            FactKind.Renewal => "renewing",
            FactKind.Exit => "exit",
            FactKind.Joined => $"joined by {register.States[fact.StateId].Code}",
            FactKind.Suspended => "suspended",
            FactKind.Resumed => "resumed",
            FactKind.AmongFrom => $"among {register.States[fact.StateId].Code} from",
            FactKind.AmongUntil => $"among {register.States[fact.StateId].Code} until",
            FactKind.Left => $"left by {register.States[fact.StateId].Code}",
            FactKind.Reservation => OfReservation(fact.ReservationAct!),
            _ when fact.Act == ActKind.EndForParty => $"ended for {register.States[fact.StateId].Code}",
            _ => $"{Words.Acts[fact.Act]} by {register.States[fact.StateId].Code}",
        };
    }

    /// <summary>What an assertion says, and where others say otherwise who says it: "1949 (cnn-2001)".</summary>
    public string Of(Fact fact, Stated stated)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(stated);
        var words = Of(stated);
        return fact.IsDisputed ? $"{words}{According(stated)}" : words;
    }

    /// <summary>"1949", "20 years", "for 5 years unless denounced 1 year before".</summary>
    public string Of(Stated stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        return stated.Date is { } date ? date.ToString() : stated.Clause switch
        {
            Term term => ClauseWords.Of(term),
            Renewal renewal => ClauseWords.Of(renewal),
            ExitClause exit => ClauseWords.Of(exit),
            EntryClause entry => _entryWords.Of(entry),
            _ => "",
        };
    }

    // "reserved by USA", "objected by NLD to reservation of USA".
    private string OfReservation(ReservationAct act)
    {
        var (by, of) = (act.StateId < 0 ? "the organ" : register.States[act.StateId].Code,
            register.States[act.OfStateId].Code);
        return act.Kind switch
        {
            ReservationActKind.Reservation => $"reserved by {by}",
            ReservationActKind.Objection => $"objected to by {by}, the reservation of {of},",
            ReservationActKind.Acceptance => $"accepted by {by}, the reservation of {of},",
            ReservationActKind.Withdrawal => $"reservation withdrawn by {by}",
            _ => $"objection withdrawn by {by}, to {of},",
        };
    }

    // With what it certainly holds is said first; where nothing alone is enough, what it needs.
    private string Of(Condition condition)
    {
        var sure = condition.Cases.Where(static c => c.Certainty == Certainty.Yes).ToList();
        if (sure.Count > 0)
            return $"if {Of(condition.Fact)} {Any(condition, sure)}";
        var needed = condition.Cases.Where(static c => c.Certainty == Certainty.Possible).ToList();
        return needed.Count < condition.Cases.Length ? $"only if {Of(condition.Fact)} {Any(condition, needed)}" : "";
    }

    private string Any(Condition condition, List<ConditionCase> cases) =>
        string.Join(" or ", cases.Select(c => Of(condition, c)));

    // Days that begin or end with the assertion's own need no bound on that side.
    private string Of(Condition condition, ConditionCase one)
    {
        if (one.Days is not { } days)
            return Of(condition.Fact, one.Stated);
        var own = condition.Cases.Where(c => ReferenceEquals(c.Stated, one.Stated)).ToList();
        var (first, last) = (ReferenceEquals(own[0], one), ReferenceEquals(own[^1], one));
        var words = (first, last) switch
        {
            (true, true) => one.Stated.Date!.ToString(),
            (true, false) => $"before {Day.Format(days.Latest + 1)}",
            (false, true) => $"on {Day.Format(days.Earliest)} or later",
            _ when days.IsCertain => $"on {Day.Format(days.Earliest)}",
            _ => $"from {Day.Format(days.Earliest)} to {Day.Format(days.Latest)}",
        };
        return condition.Fact.IsDisputed ? words + According(one.Stated) : words;
    }

    private string According(Stated stated) => Step.Citations(register, stated.From) is { Length: > 0 } sources
        ? $" ({sources})" : " (the register)";
}
