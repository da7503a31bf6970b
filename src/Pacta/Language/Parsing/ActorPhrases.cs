using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>The fixed words that describe an actor.</summary>
internal static class ActorPhrases
{
    /// <summary>Phrases that are whole by themselves.</summary>
    public static ImmutableArray<(string Words, ActorForm Form)> Whole { get; } =
    [
        ("parties", ActorForm.Parties), ("each party", ActorForm.Parties), ("a party", ActorForm.AParty),
        ("the other party", ActorForm.OtherParties), ("every other party", ActorForm.OtherParties),
        ("each other", ActorForm.EachOther), ("that power", ActorForm.ThatPower), ("anyone", ActorForm.Anyone),
        ("a non-party", ActorForm.NonParty),
    ];

    /// <summary>"at least two of".</summary>
    public const string TwoOrMore = "two or more";

    /// <summary>Before states that are left out.</summary>
    public const string AnyoneBut = "anyone other than";

    /// <summary>Before a state.</summary>
    public const string AlliedWith = "a state allied with";

    /// <summary>Before an organization.</summary>
    public const string MemberOf = "a member of";

    /// <summary>"the attacked party", with the verb that strikes it.</summary>
    public static ImmutableArray<(string Words, EventVerb Verb)> Struck { get; } =
    [
        .. Enum.GetValues<EventVerb>().Where(static verb => Participle(verb) is not null)
            .Select(static verb => ($"the {Participle(verb)} party", verb)),
    ];

    /// <summary>Every fixed phrase, to find what was meant.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Whole.Select(static phrase => phrase.Words), .. Struck.Select(static phrase => phrase.Words),
        TwoOrMore, AnyoneBut, AlliedWith, MemberOf,
    ];

    private static string? Participle(EventVerb verb) =>
        Words.Struck.Words.FirstOrDefault(words => Words.Struck.TryFind(words, out var found) && found == verb);
}
