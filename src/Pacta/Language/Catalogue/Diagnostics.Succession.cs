namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA1101: treaties of a state that this one does not succeed.</summary>
    public static Diagnostic InheritsFromNobody(string path, TextSpan span, string state, string predecessor) =>
        Warning("PA1101", "Treaties of no predecessor",
            new(path, span, $"no line says that {state} succeeds {predecessor}"),
            $"add a line to the state: succeeds {predecessor} since 1993-01-01 by dissolution");

    /// <summary>PA1102: a treaty that went on, or did not, for a state that succeeds nobody.</summary>
    public static Diagnostic ContinuedForNobody(string path, TextSpan span, string state) => Warning(
        "PA1102", "Continued for a state that succeeds nobody",
        new(path, span, $"{state} continues or succeeds no state"),
        "check the state, or add a line to it: succeeds CSK since 1993-01-01 by dissolution");

    /// <summary>PA1103: a territory that no line names.</summary>
    public static Diagnostic UnknownTerritory(string path, TextSpan span) => Error(
        "PA1103", "Unknown territory", new(path, span, "no line names such a territory"),
        "check the name, or write one: territory \"Walvis Bay\" passes from ZAF to NAM 1994-03-01");

    /// <summary>PA1104: a territory that passes from a state to itself.</summary>
    public static Diagnostic PassesToItself(string path, TextSpan span) => Error(
        "PA1104", "Territory passes to the state that had it", new(path, span, "the same state stands on both sides"),
        "write the state that had it first, then the one that has it since");
}
