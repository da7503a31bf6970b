namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0401: a state that did not exist on the day of its act.</summary>
    public static Diagnostic StateDidNotExist(string path, TextSpan span, string state, string day, string? now) => Warning(
        "PA0401", "State did not exist", new(path, span, $"{state} was no member of the state system on {day}"),
        now is null ? "check the day, or the state's 'exists' lines" : $"on that day it was {now}");

    /// <summary>PA0402: an act before the instrument was adopted or signed.</summary>
    public static Diagnostic BeforeAdoption(string path, TextSpan span, Label adopted) => Error(
        "PA0402", "Act before adoption", new(path, span, "this day is before there was a text"), "check both days", adopted);

    /// <summary>PA0403: a state leaves before it was bound.</summary>
    public static Diagnostic LeftBeforeBound(string path, TextSpan span, Label bound) => Error(
        "PA0403", "Left before it was bound", new(path, span, "this day is before the state was bound"), "check both days", bound);

    /// <summary>PA0404: consent to a closed instrument by a state that is none of its parties.</summary>
    public static Diagnostic NotOpenTo(string path, TextSpan span, string state, Label parties) => Error(
        "PA0404", "Treaty not open to this state", new(path, span, $"{state} is none of its parties"),
        $"add {state} under 'parties', or say whom the treaty is open to: open to all states", parties);

    /// <summary>PA0405: a term that nothing starts.</summary>
    public static Diagnostic TermWithoutStart(string path, TextSpan span) => Error(
        "PA0405", "Term without a start", new(path, span, "nothing says when this term begins"),
        "record the entry into force: in force 1950-04-11, or in force on signature");

    /// <summary>PA0406: a period before its start, such as a citation published before what it reports.</summary>
    public static Diagnostic PublishedBefore(string path, TextSpan span, string source, string published) => Warning(
        "PA0406", "Source older than what it reports",
        new(path, span, $"{source} was published on {published}, before this day"), "check both days");

    /// <summary>PA0407: one act of one state twice.</summary>
    public static Diagnostic SameActTwice(string path, TextSpan span, Label first) => Error(
        "PA0407", "Same act twice", new(path, span, "this act of this state on this day is recorded already"),
        "delete one, and put both sources on the other", first);

    /// <summary>PA0408: a period that ends on a day that its month lacks.</summary>
    public static Diagnostic AmbiguousPeriod(string path, TextSpan span, string down, string up, Label start) => Error(
        "PA0408", "Period with two readings",
        new(path, span, $"this can end on {down} or on {up}"), "add 'rounding down' or 'rounding up' after the period", start);

    /// <summary>PA0409: an instrument without parties, signatures or acts.</summary>
    public static Diagnostic NoParties(string path, TextSpan span) => Error(
        "PA0409", "Treaty without states", new(path, span, "nothing says who made this"), "add a line: parties CHN, RUS");

    /// <summary>PA0410: a line about a whole instrument that may stand only once.</summary>
    public static Diagnostic SaidTwice(string path, TextSpan span, Label first) => Error(
        "PA0410", "Said twice", new(path, span, "this clause has been given already"), "keep one of the two", first);
}
