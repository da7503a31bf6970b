using Pacta.Register;

namespace Pacta.Answers;

/// <summary>The marks of the United Nations' status tables: "a" after the day of an accession.</summary>
public static class ActMarks
{
    /// <summary>The mark; "": a plain signature or ratification has none.</summary>
    public static string Of(ActKind kind) => kind switch
    {
        ActKind.Accession => "a",
        ActKind.Acceptance => "A",
        ActKind.Approval => "AA",
        ActKind.Succession or ActKind.SignatureBySuccession => "d",
        ActKind.DefinitiveSignature => "s",
        ActKind.ProvisionalApplication => "n",
        ActKind.Confirmation => "c",
        ActKind.OtherConsent => "P",
        ActKind.Notification => "notified",
        ActKind.Denunciation => "denounced",
        ActKind.Withdrawal => "withdrawn",
        ActKind.EndForParty => "ended",
        _ => "",
    };

    /// <summary>A day with its mark: "2001-06-27 a".</summary>
    public static string Of(Act act)
    {
        var mark = Of(act.Kind);
        return mark.Length == 0 ? act.Day.ToString() : $"{act.Day} {mark}";
    }
}
