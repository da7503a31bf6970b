namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0701: a claim in no known form.</summary>
    public static Diagnostic BadClaim(string path, TextSpan span) => Error(
        "PA0701", "Claim not understood", new(path, span, "no claim reads so"),
        "docs/language.md lists the forms; what none of them says goes in quotes: claim x: \"…\" [lat-2001]");

    /// <summary>PA0702: a claim on what the law concludes, without the day.</summary>
    public static Diagnostic ClaimWithoutDay(string path, TextSpan span) => Error(
        "PA0702", "Claim without its day", new(path, span, "this holds on some days and not on others"),
        "say of which day the source speaks: claim x on 2001-07-17: CHN is member of wto");

    /// <summary>PA0703: a day in a claim that speaks of none.</summary>
    public static Diagnostic DayWithoutUse(string path, TextSpan span) => Error(
        "PA0703", "Day without use", new(path, span, "what is claimed does not depend on a day"),
        "delete 'on' and the day");

    /// <summary>PA0704: a claim that nobody makes.</summary>
    public static Diagnostic ClaimWithoutSource(string path, TextSpan span) => Error(
        "PA0704", "Claim without a source", new(path, span, "nobody is said to claim this"),
        "cite who says so: [lat-2001]");

    /// <summary>PA0705: something that has no such moment.</summary>
    public static Diagnostic NoSuchMoment(string path, TextSpan span, string what, string words) => Error(
        "PA0705", "Moment does not fit", new(path, span, $"{what} cannot be said to have '{words}'"),
        "an event happened, began or ended; an organization was founded, joined or left; the rest is of instruments");
}
