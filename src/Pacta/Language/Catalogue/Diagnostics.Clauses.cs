using System.Globalization;

namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0405: a term that nothing starts.</summary>
    public static Diagnostic TermWithoutStart(string path, TextSpan span) => Error(
        "PA0405", "Term without a start", new(path, span, "nothing says when this term begins"),
        "record the entry into force: in force 1950-04-11, or in force on signature");

    /// <summary>PA0408: a period that ends on a day that its month lacks.</summary>
    public static Diagnostic AmbiguousPeriod(string path, TextSpan span, string down, string up, Label start) => Error(
        "PA0408", "Period with two readings",
        new(path, span, $"this can lead to {down} or to {up}"),
        "add 'rounding down' or 'rounding up' after the period", start);

    /// <summary>PA0409: an instrument without parties, signatures or acts.</summary>
    public static Diagnostic NoParties(string path, TextSpan span) => Error(
        "PA0409", "Treaty without states", new(path, span, "nothing says who made this"),
        "add a line: parties CHN, RUS");

    /// <summary>PA0410: a line that may stand only once in its block.</summary>
    /// <param name="path">The file.</param>
    /// <param name="span">The second line.</param>
    /// <param name="mayRank">Whether ranks may tell which of the two counts.</param>
    /// <param name="first">The first line.</param>
    public static Diagnostic SaidTwice(string path, TextSpan span, bool mayRank, Label first) => Error(
        "PA0410", "Said twice", new(path, span, "this has been said already"),
        mayRank ? "keep one, or rank one of them: preferred, or deprecated \"reason\"" : "keep one of the two", first);

    /// <summary>PA0411: an instrument in force before it was signed.</summary>
    public static Diagnostic InForceBeforeSigned(string path, TextSpan span, Label signed) => Warning(
        "PA0411", "In force before it was signed", new(path, span, "this day is before the signature"),
        "check both days; a treaty made to apply backwards is rare", signed);

    /// <summary>PA0413: a renewal where no term ends.</summary>
    public static Diagnostic RenewalWithoutTerm(string path, TextSpan span) => Error(
        "PA0413", "Renewal without a term", new(path, span, "no term ends that could be renewed"),
        "give the term: lasts 30 years");

    /// <summary>PA0416: a count of consents that the states of a closed instrument cannot reach.</summary>
    public static Diagnostic CountOutOfReach(string path, TextSpan span, int most, Label parties) => Error(
        "PA0416", "Too few states to enter into force",
        new(path, span, $"at most {most.ToString(CultureInfo.InvariantCulture)} can be counted here"),
        "correct the number, or say whom the treaty is open to: open to all states", parties);

    /// <summary>PA0417: an expectation on more than one day.</summary>
    public static Diagnostic NotOneDay(string path, TextSpan span, string first) => Error(
        "PA0417", "Not one day", new(path, span, "an expectation needs one certain day"), $"write one day: {first}");

    /// <summary>PA0419: an end before the beginning.</summary>
    public static Diagnostic EndsBeforeItBegins(string path, TextSpan span, Label begins) => Error(
        "PA0419", "Ends before it begins", new(path, span, "this day is not after the beginning"),
        "check both days", begins);
}
