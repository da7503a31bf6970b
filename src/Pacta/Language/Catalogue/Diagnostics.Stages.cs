namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA1201: a state that is out of a provision's list before it is in.</summary>
    public static Diagnostic OutBeforeIn(string path, TextSpan until, Label from) => Error(
        "PA1201", "Out before it is in", new(path, until, "this first day out is not after the first day in"),
        "correct one of the days: 'until' names the first day on which the provision no longer holds", from);

    /// <summary>PA1202: a state in a provision's list that is no party.</summary>
    public static Diagnostic AmongNoParty(string path, TextSpan span, string state) => Error(
        "PA1202", "Among states that are no parties", new(path, span, $"{state} is no party to this instrument"),
        $"name {state} under 'parties', or record its act, or leave it out");

    /// <summary>PA1203: the same days of one state twice in a provision's list.</summary>
    public static Diagnostic AmongTwice(string path, TextSpan span, string state, Label first) => Error(
        "PA1203", "In the list twice", new(path, span, $"{state} is in the list on these days already"),
        "leave one out, or let the second begin when the first ends", first);

    /// <summary>PA1204: a duty toward some only that speaks of no more than one creditor.</summary>
    public static Diagnostic SomeOfOne(string path, TextSpan span) => Error(
        "PA1204", "Some of one", new(path, span, "it takes several states to mean some of them only"),
        "leave out 'toward some only', or say toward whom it may be: every other party, GBR or RUS");

    /// <summary>PA1205: the record of an instrument is followed until a day before it was made.</summary>
    public static Diagnostic RecordedBeforeMade(string path, TextSpan span, Label made) => Error(
        "PA1205", "Followed until before it was made", new(path, span, "on this day there was no text yet"),
        "name the last day up to which the sources follow it", made);
}
