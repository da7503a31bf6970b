namespace Pacta.Language;

public static partial class Diagnostics
{
    /// <summary>PA0501: a trigger that no event can match.</summary>
    public static Diagnostic NeverMatches(string path, TextSpan span, string why) => Error(
        "PA0501", "Trigger never matches", new(path, span, why), "correct the actors of the trigger");

    /// <summary>PA0502: a duty on a state that is no party.</summary>
    public static Diagnostic DebtorIsNoParty(string path, TextSpan span, string state) => Error(
        "PA0502", "Duty on a state that is no party", new(path, span, $"{state} is no party to this treaty"),
        "a treaty binds its parties only: correct the state, or record its act");

    /// <summary>PA0503: "the attacked party" where the trigger has another verb, or there is none.</summary>
    public static Diagnostic NothingStruck(string path, TextSpan span, string word) => Error(
        "PA0503", "Party that no trigger strikes", new(path, span, $"no trigger above says who is {word}"),
        "put the duty under a 'when' with that verb, or name the party otherwise");

    /// <summary>PA0504: "that power" outside a trigger.</summary>
    public static Diagnostic NoPower(string path, TextSpan span) => Error(
        "PA0504", "Power that no trigger names", new(path, span, "no trigger above names a power"),
        "put the duty under a 'when'");

    /// <summary>PA0505: somebody who does to itself what is only done to others.</summary>
    public static Diagnostic TowardItself(string path, TextSpan span, string state) => Error(
        "PA0505", "State that acts on itself", new(path, span, $"{state} stands on both sides"),
        "correct one of the two");

    /// <summary>PA0506: a duty whose debtors are no parties.</summary>
    public static Diagnostic BindsNobody(string path, TextSpan span, Label? parties) => Error(
        "PA0506", "Duty that binds nobody", new(path, span, "no party of this treaty is one of these"),
        "a treaty binds its parties only: correct the debtor, or the role or group", parties is null ? [] : [parties]);

    /// <summary>PA0507: "the attacked party" under a trigger that strikes none.</summary>
    public static Diagnostic StrikesNoParty(string path, TextSpan span, Label target) => Error(
        "PA0507", "Trigger that strikes no party", new(path, span, "the trigger above strikes no party"),
        "name the state that is meant, or correct the trigger", target);
}
