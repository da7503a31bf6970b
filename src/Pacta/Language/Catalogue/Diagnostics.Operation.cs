namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA1001: an instrument that prevails over itself, yields to itself or suspends itself.</summary>
    public static Diagnostic NamesItself(string path, TextSpan span) => Error(
        "PA1001", "Treaty named against itself", new(path, span, "this is the treaty itself"),
        "name the other treaty");

    /// <summary>PA1002: a suspension or resumption between fewer than two states.</summary>
    public static Diagnostic BetweenOne(string path, TextSpan span) => Error(
        "PA1002", "Between one state", new(path, span, "it takes two to be between"),
        "name both: between NZL, USA; or say who did it: suspended by USA 1986-08-11 toward NZL");

    /// <summary>PA1003: a resumption where nothing was suspended.</summary>
    public static Diagnostic ResumedWithoutSuspension(string path, TextSpan span) => Error(
        "PA1003", "Resumed without a suspension",
        new(path, span, "no line says that this was suspended before, for these states"),
        "record the suspension, with the same states: suspended 1986-08-11 by agreement");

    /// <summary>PA1004: an objection where no other party invoked anything.</summary>
    public static Diagnostic NothingToContest(string path, TextSpan span) => Error(
        "PA1004", "Nothing to contest", new(path, span, "no other state invoked a ground by this day"),
        "record the notice: invoked breach by USA 2018-12-04; or correct the day");

    /// <summary>PA1005: the revocation of a notice that was never given.</summary>
    public static Diagnostic NothingToRevoke(string path, TextSpan span, string state) => Error(
        "PA1005", "Nothing to revoke", new(path, span, $"no notice to leave by {state} is recorded by this day"),
        "record the notice that it took back: denounced by, or withdrawn by");

    /// <summary>PA1006: a state toward itself, or against itself.</summary>
    public static Diagnostic AgainstItself(string path, TextSpan span) => Error(
        "PA1006", "State set against itself", new(path, span, "this is the state that acts"),
        "name another party, or leave the list out: all other parties are meant");
}
