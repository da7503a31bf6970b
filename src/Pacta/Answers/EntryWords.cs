using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>The clause on entry into force in the words of the language: "90 days after ratified by all".</summary>
public sealed class EntryWords(TreatyRegister register)
{
    /// <summary>What follows "in force".</summary>
    public string Of(EntryClause clause) => clause switch
    {
        EntryOn { Mode: var mode, After: { IsNone: false } after } => $"{after} after {Words.Entries[mode]}",
        EntryOn { Mode: var mode } => $"on {Words.Entries[mode]}",
        EntryOnDay { Date: var day } => $"on {day}",
        EntryWhen counted => $"{Lead(counted.After)} {Counted(counted)}",
        EntryIfByThen byThen => $"on {byThen.Date} if {Counted(byThen.When)} by then, else {Else(byThen.Else)}",
        EntryOfSeveral several => string.Join(" or ", several.Parts.Select(Of))
            + $", whichever is {(several.IsLater ? "later" : "earlier")}",
        _ => "",
    };

    /// <summary>What follows "in force for ".</summary>
    public static string Of(LaterJoining later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return (later.AfterEntry ? "parties joining after entry into force " : "later parties ")
            + (later.After.IsNone ? "on deposit" : $"{later.After} after deposit");
    }

    private static string Lead(Timing after) => after.IsNone ? "when" : $"{after} after";

    private static string Else(Timing after) => after.IsNone ? "then" : $"{after} after";

    private string Counted(EntryWhen clause)
    {
        var words = (clause.BySignature ? "signed by " : "ratified by ")
            + string.Join(" and ", clause.Requires.Select(Of));
        List<string> less =
        [
            .. Words.CountedActs.Words.Where(word => Words.CountedActs.TryFind(word, out var kind)
                && kind != ActKind.ProvisionalApplication && !clause.Counted.Counts(kind)),
            .. clause.Uncounted.Select(Code),
        ];
        List<string> more = clause.CountsOrganizations ? ["organizations"] : [];
        if (clause.Counted.Counts(ActKind.ProvisionalApplication))
            more.Add(Words.CountedActs[ActKind.ProvisionalApplication]);
        return words + (less.Count > 0 ? $", not counting {string.Join(", ", less)}" : "")
            + (more.Count > 0 ? $", also counting {string.Join(", ", more)}" : "");
    }

    private string Of(Requirement required)
    {
        if (required is RequiredShare share)
        {
            return $"{(share.MoreThan ? "more than " : "")}{share.Percent.ToString(CultureInfo.InvariantCulture)} "
                + $"percent of {share.Measure}";
        }

        var count = (RequiredCount)required;
        var named = string.Join(", ", count.Named.Select(Code));
        var including = named.Length > 0 ? $" including {named}" : "";
        var among = count.Among is { } list ? $" of {list.Name}" : "";
        var number = count.Number.ToString(CultureInfo.InvariantCulture);
        return count.Form switch
        {
            CountForm.All => $"all{among}{including}",
            CountForm.Majority => $"a majority{among}{including}",
            CountForm.Number => number + (among.Length > 0 ? among : " states") + including,
            CountForm.NamedAndMajorityOfOthers => $"{named} and a majority of the others",
            _ => count.Number == 0 ? named : $"{named} and {number} others",
        };
    }

    private string Code(int stateId) => register.States[stateId].Code;
}
