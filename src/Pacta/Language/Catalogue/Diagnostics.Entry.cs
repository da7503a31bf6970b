using System.Globalization;

namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0801: what should say which one, and does not.</summary>
    public static Diagnostic BadOrdinal(string path, TextSpan span) => Error(
        "PA0801", "Not an ordinal number", new(path, span, "this should say which one"),
        "write: sixth, 6th or 90th; the first is 1st");

    /// <summary>PA0802: a clause that counts the states of a role that the instrument has not.</summary>
    public static Diagnostic UnknownRole(string path, TextSpan span, string? nearest) => Error(
        "PA0802", "Unknown role", new(path, span, "no line of this treaty lists the states of this role"),
        DidYouMean(nearest, "list them: role annex 2 states is CHN, USA"));

    /// <summary>PA0803: a clause that weighs consents by a measure that the instrument has not.</summary>
    public static Diagnostic UnknownMeasure(string path, TextSpan span, string? nearest) => Error(
        "PA0803", "Unknown measure", new(path, span, "no line of this treaty gives the numbers of this measure"),
        DidYouMean(nearest, "give them: measure emissions-1990 is JPN 1173360"));

    /// <summary>PA0804: a share that nobody can reach.</summary>
    public static Diagnostic ShareOutOfReach(string path, TextSpan span, decimal most) => Warning(
        "PA0804", "Share out of reach",
        new(path, span,
            $"all that have a number make {most.ToString("0.###", CultureInfo.InvariantCulture)} percent"),
        "correct the share, or give the numbers that are missing");

    /// <summary>PA0805: a second number of one state in one measure, or a second total.</summary>
    public static Diagnostic MeasuredTwice(string path, TextSpan span, Label first) => Error(
        "PA0805", "Measured twice", new(path, span, "this number has been given already"),
        "keep one of the two", first);
}
