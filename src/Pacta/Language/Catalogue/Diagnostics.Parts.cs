namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0220: no date where one is needed.</summary>
    public static Diagnostic MissingDate(string path, TextSpan span, bool asSpan) => Error(
        "PA0220", "Missing date", new(path, span, $"{(asSpan ? "an interval" : "a date")} should stand here"),
        asSpan ? "write the first and the last day: 1949-10-01/.."
            : "write what is known: 1950-02-14, 1950-02 or 1949~");

    /// <summary>PA0221: a date that is no EDTF.</summary>
    public static Diagnostic InvalidDate(string path, TextSpan span, string error) => Error(
        "PA0221", "Invalid date", new(path, span, error),
        "dates are EDTF: 1950-02-14, 1950-02, 1949~, 195X, 1949/1950");

    /// <summary>PA0222: a plain date where days from the first to the last are asked.</summary>
    public static Diagnostic NotAnInterval(string path, TextSpan span, string date) => Error(
        "PA0222", "Date instead of an interval", new(path, span, "this says when, not from when until when"),
        $"write the first and the last day: {date}/..");

    /// <summary>PA0223: an interval where one day is asked.</summary>
    public static Diagnostic NotOneDate(string path, TextSpan span) => Error(
        "PA0223", "Interval instead of a date", new(path, span, "this is an interval"),
        "write one date; a month (1950-02) or a set ([1949,1950]) says that the day is not known");

    /// <summary>PA0224: no text in quotes.</summary>
    public static Diagnostic MissingText(string path, TextSpan span, string what) => Error(
        "PA0224", "Missing text", new(path, span, $"{what} should stand here, in quotes"),
        "write it in straight quotes: \"…\"");

    /// <summary>PA0225: no identifier, or one of another shape.</summary>
    public static Diagnostic BadIdentifier(string path, TextSpan span, string what) => Error(
        "PA0225", "Missing identifier", new(path, span, $"the identifier of {what} should stand here"),
        "identifiers have lower-case letters, digits and hyphens, and start with a letter: chn-rus-2001");

    /// <summary>PA0226: no state code, or one of another shape.</summary>
    public static Diagnostic BadStateCode(string path, TextSpan span, string? likely) => Error(
        "PA0226", "Missing state code", new(path, span, "the code of a state should stand here"),
        DidYouMean(likely, "state codes are three capital letters: CHN"));

    /// <summary>PA0227: no period, or one that is not understood.</summary>
    public static Diagnostic BadPeriod(string path, TextSpan span) => Error(
        "PA0227", "Missing period", new(path, span, "a length of time should stand here"),
        "write 20 years, 1 year, 6 months, 2 weeks or 90 days");

    /// <summary>PA0228: '1 years' or '2 year'.</summary>
    public static Diagnostic UnitNumber(string path, TextSpan span, string right) => Error(
        "PA0228", "Number and unit disagree", new(path, span, "the unit does not fit its number"), $"write '{right}'");

    /// <summary>PA0229: no number, or one that is not understood.</summary>
    public static Diagnostic BadNumber(string path, TextSpan span) => Error(
        "PA0229", "Missing number", new(path, span, "a number should stand here"),
        "write digits, with '.' before decimals and nothing between thousands: 3.8, 12000");

    /// <summary>PA0230: no name where one is needed.</summary>
    public static Diagnostic MissingName(string path, TextSpan span, string what) => Error(
        "PA0230", "Missing name", new(path, span, $"{what} should stand here"));
}
