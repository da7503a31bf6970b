using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>The fixed words of the language, for tools that complete or document it.</summary>
/// <remarks>The vocabularies of the register (acts, actions, verbs, …) stand in <see cref="Register.Words"/>.</remarks>
public static class Keywords
{
    /// <summary>The words that statements start with, in the order of the language reference.</summary>
    public static ImmutableArray<string> Statements { get; } =
        [.. StatementForm.All.Select(static form => form.Head).Distinct()];

    /// <summary>The phrases that describe an actor.</summary>
    public static ImmutableArray<string> Actors => ActorPhrases.All;

    /// <summary>The conditions on duties and triggers.</summary>
    public static ImmutableArray<string> Conditions { get; } =
        [.. ConditionWords.OfDuties.Union(ConditionWords.OfTriggers)];
}
