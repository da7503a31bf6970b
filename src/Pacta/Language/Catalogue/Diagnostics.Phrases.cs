namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0240: a duty without 'must', 'must not', 'may' or 'need not'.</summary>
    public static Diagnostic MissingModality(string path, TextSpan span, string? nearest) => Error(
        "PA0240", "Duty without modality", new(path, span, "'must', 'must not', 'may' or 'need not' should stand here"),
        DidYouMean(nearest, "a duty reads: parties must consult each other"));

    /// <summary>PA0241: an action outside the vocabulary.</summary>
    public static Diagnostic UnknownAction(string path, TextSpan span, string? nearest) => Error(
        "PA0241", "Unknown action", new(path, span, "no action has this name"),
        DidYouMean(nearest, "docs/language.md lists the actions; anything else goes into a note"));

    /// <summary>PA0242: an action whose words are not all there.</summary>
    public static Diagnostic IncompleteAction(string path, TextSpan span, IReadOnlyList<string> patterns) => Error(
        "PA0242", "Action not understood", new(path, span, "the action does not go on so"), $"write {OneOf(patterns)}");

    /// <summary>PA0243: a weapon outside the vocabulary.</summary>
    public static Diagnostic UnknownWeapon(
        string path, TextSpan span, string? nearest, IReadOnlyList<string> known) => Error(
        "PA0243", "Unknown weapon", new(path, span, "no weapon or force has this name"),
        DidYouMean(nearest, $"write {OneOf(known)}"));

    /// <summary>PA0244: no actor, or one that is not understood.</summary>
    public static Diagnostic BadActor(string path, TextSpan span, string role, string? nearest) => Error(
        "PA0244", "Actor not understood", new(path, span, $"{role} should stand here"),
        DidYouMean(nearest, "write state codes, 'parties', 'each other', 'anyone', or the name of a role or group"));

    /// <summary>PA0245: a trigger without a known verb.</summary>
    public static Diagnostic MissingVerb(string path, TextSpan span, string? nearest, IReadOnlyList<string> known) =>
        Error("PA0245", "Missing verb", new(path, span, "what is done should stand here"),
            DidYouMean(nearest, $"write {OneOf(known)}"));

    /// <summary>PA0246: a condition outside the vocabulary.</summary>
    public static Diagnostic UnknownCondition(
        string path, TextSpan span, string? nearest, IReadOnlyList<string> known) => Error(
        "PA0246", "Unknown condition", new(path, span, "no condition reads so"),
        DidYouMean(nearest, $"write {OneOf(known)}"));

    /// <summary>PA0247: a condition twice, or two that contradict each other.</summary>
    public static Diagnostic RepeatedCondition(string path, TextSpan span, TextSpan first) => Error(
        "PA0247", "Repeated condition", new(path, span, "this has been said already"), "delete one of the two",
        new Label(path, first, "first here"));
}
