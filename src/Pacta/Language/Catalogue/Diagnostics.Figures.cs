using Pacta.Register;

namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0601: a unit that the table lacks.</summary>
    public static Diagnostic UnknownUnit(string path, TextSpan span, string? nearest) => Error(
        "PA0601", "Unknown unit", new(path, span, "no unit has this name"),
        DidYouMean(nearest, $"units are {OneOf([.. Unit.All.Select(static unit => unit.Name)])}"));

    /// <summary>PA0602: a growth in something else than percent.</summary>
    public static Diagnostic GrowthNotInPercent(string path, TextSpan span, string verb) => Error(
        "PA0602", "Growth without percent", new(path, span, "a growth is given in percent"),
        $"write '{verb} 51 percent', or record what it came to: is 3.1 billion USD");

    /// <summary>PA0603: one figure twice.</summary>
    public static Diagnostic FigureTwice(string path, TextSpan span, Label first) => Error(
        "PA0603", "Same figure twice", new(path, span, "this is recorded already"),
        "delete one, and put both sources on the other", first);

    /// <summary>PA0604: a series in units that cannot be compared.</summary>
    public static Diagnostic SeriesInTwoUnits(string path, TextSpan span, string series, Label first) => Error(
        "PA0604", "Series in two kinds of unit",
        new(path, span, $"another figure of '{series}' has a unit that this cannot be converted to"),
        "correct one of the units, or give what is measured here another name", first);

    /// <summary>PA0605: a ratio or share of a thing to itself.</summary>
    public static Diagnostic ComparedWithItself(string path, TextSpan span) => Error(
        "PA0605", "Compared with itself", new(path, span, "this is the same figure of the same period"),
        "name what it is compared with, or another period");

    /// <summary>PA0606: "so far by" a day outside the period.</summary>
    public static Diagnostic NotSoFar(string path, TextSpan span, Label period) => Error(
        "PA0606", "Not within the period", new(path, span, "by this day the period has not begun, or is over"),
        "write a day within the period, or leave out 'so far by'", period);

    /// <summary>PA0607: a growth over what is not earlier.</summary>
    public static Diagnostic GrowthOverLater(string path, TextSpan span, Label period) => Error(
        "PA0607", "Growth over a later period", new(path, span, "this is not before the period that grew"),
        "name the earlier period", period);

    /// <summary>PA0608: a growth over a period of another length.</summary>
    public static Diagnostic GrowthOverOtherLength(string path, TextSpan span, string right, Label period) => Warning(
        "PA0608", "Growth over a period of another length",
        new(path, span, "the two periods do not have the same length"),
        $"write 'over {right}', or leave it out", period);

    /// <summary>PA0609: two numbers where one is asked.</summary>
    public static Diagnostic RangeOfNumbers(string path, TextSpan span) => Error(
        "PA0609", "Range instead of a number", new(path, span, "a figure has one number"),
        "write the bound that the source gives: at least 8 billion, at most 10 billion; or: about 9 billion");

    /// <summary>PA0610: a place after its number, as if it were counted.</summary>
    public static Diagnostic PlaceBeforeNumber(string path, TextSpan span, string number) => Error(
        "PA0610", "Place after its number", new(path, span, "'place' stands before the number"),
        $"write 'is place {number}'");

    /// <summary>PA0611: a place that no order has.</summary>
    public static Diagnostic NoSuchPlace(string path, TextSpan span) => Error(
        "PA0611", "No such place", new(path, span, "places are 1, 2, 3 and so on"), "write a whole number from 1 up");

    /// <summary>PA0612: a whole period measured by a source that is older than its end.</summary>
    public static Diagnostic MeasuredBeforeEnd(
        string path, TextSpan span, string source, string published, string day) => Warning(
        "PA0612", "Measured before the period was over",
        new(path, span, $"{source} was published {published}, before the end of this"),
        $"if it covers a part only, say so: so far by {day}");
}
