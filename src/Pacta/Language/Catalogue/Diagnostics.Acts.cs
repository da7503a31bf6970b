namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0401: a state that did not exist on the day of its act.</summary>
    public static Diagnostic StateDidNotExist(
        string path, TextSpan span, string state, string day, string? now) => Warning(
        "PA0401", "State did not exist", new(path, span, $"{state} was no member of the state system on {day}"),
        now is null ? "check the day, or the state's 'exists' lines" : $"on that day it was {now}");

    /// <summary>PA0402: an act before the instrument was adopted or signed.</summary>
    public static Diagnostic BeforeAdoption(string path, TextSpan span, Label adopted) => Error(
        "PA0402", "Act before adoption", new(path, span, "on this day there was no text yet"),
        "check both days", adopted);

    /// <summary>PA0403: a state leaves before it was bound.</summary>
    public static Diagnostic LeftBeforeBound(string path, TextSpan span, Label bound) => Error(
        "PA0403", "Left before it was bound", new(path, span, "this day is before the state was bound"),
        "check both days", bound);

    /// <summary>PA0404: consent to a closed instrument by a state that is none of its parties.</summary>
    public static Diagnostic NotOpenTo(string path, TextSpan span, string state, Label parties) => Error(
        "PA0404", "Treaty not open to this state", new(path, span, $"{state} is none of its parties"),
        $"add {state} under 'parties', or say whom the treaty is open to: open to all states", parties);

    /// <summary>PA0406: a source published before what it reports.</summary>
    public static Diagnostic PublishedBefore(
        string path, TextSpan span, string source, string published, Label reported) => Warning(
        "PA0406", "Source older than what it reports",
        new(path, span, $"{source} was published {published}, before that"),
        "check both dates, or cite a source that could know", reported);

    /// <summary>PA0407: one act of one state twice.</summary>
    public static Diagnostic SameActTwice(string path, TextSpan span, Label first) => Error(
        "PA0407", "Same act twice", new(path, span, "this act of this state on this day is recorded already"),
        "delete one, and put both sources on the other", first);

    /// <summary>PA0412: a state leaves what nothing binds it to.</summary>
    public static Diagnostic LeftUnbound(string path, TextSpan span, string state, string what) => Error(
        "PA0412", "Left without being bound", new(path, span, $"no line says that {state} {what}"),
        "record its consent, or correct the state");

    /// <summary>PA0414: notice given under a clause that forbids it.</summary>
    public static Diagnostic ExitNotAllowed(string path, TextSpan span, Label clause) => Warning(
        "PA0414", "Exit that the treaty does not allow", new(path, span, "this state left all the same"),
        "check the clause and the act; where both are right, nothing needs to change", clause);

    /// <summary>PA0415: notice given before the first day on which the clause allows it.</summary>
    public static Diagnostic ExitTooEarly(string path, TextSpan span, string first, Label clause) => Warning(
        "PA0415", "Notice before it is allowed", new(path, span, $"notice is allowed from {first} on"),
        "check the day and the clause; where both are right, nothing needs to change", clause);

    /// <summary>PA0418: a notice of succession by a state that follows no other.</summary>
    public static Diagnostic SuccessorOfNobody(string path, TextSpan span, string state) => Warning(
        "PA0418", "Succession to nobody", new(path, span, $"{state} continues or succeeds no state"),
        $"add a line to the state: succeeds GBR since 1960-08-16; or write 'acceded to'");
}
