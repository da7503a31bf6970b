using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>A name: an identifier, a state code, a phrase. Empty text: it was missing and has been reported.</summary>
public readonly record struct NameSyntax(string Text, TextSpan Span)
{
    /// <summary>Whether the file lacked it.</summary>
    public bool IsMissing => Text is null or "";
}

/// <summary>Open text between quotes, with its escapes undone.</summary>
public readonly record struct QuotedSyntax(string Text, TextSpan Span);

/// <summary>An EDTF date or interval. A null value: it was missing or wrong and has been reported.</summary>
public readonly record struct DateSyntax(EdtfDate? Value, TextSpan Span);

/// <summary>A length of time; zero days stand for one that was missing and has been reported.</summary>
public readonly record struct PeriodSyntax(Period Value, TextSpan Span);

/// <summary>A source with an optional place in it.</summary>
public readonly record struct CitationSyntax(NameSyntax Source, CitedPlace? Place, TextSpan Span);

/// <summary>Rank, reason and citations: who asserts a line.</summary>
public sealed record AssertedSyntax(Rank Rank, string? Reason, ImmutableArray<CitationSyntax> Citations)
{
    /// <summary>The register's own word.</summary>
    public static AssertedSyntax None { get; } = new(Rank.Normal, null, []);
}

/// <summary>A state and the day of its act.</summary>
public readonly record struct StateDaySyntax(NameSyntax State, DateSyntax Date)
{
    // Few acts have other days than their own: the others are spared the room.
    private readonly Notice? _notice;

    /// <summary>When it was received, by the other party or the depositary; null: not said.</summary>
    public DateSyntax? Received
    {
        get => _notice?.Received;
        init => _notice = new(value, _notice?.Informed);
    }

    /// <summary>When the depositary informed those whom it concerns; null: not said.</summary>
    public DateSyntax? Informed
    {
        get => _notice?.Informed;
        init => _notice = new(_notice?.Received, value);
    }

    private sealed record Notice(DateSyntax? Received, DateSyntax? Informed);
}

/// <summary>A state and the days for which it counts; no span: always.</summary>
public readonly record struct StateSpanSyntax(NameSyntax State, DateSyntax? Days);

/// <summary>How an actor is described in a duty or trigger.</summary>
public enum ActorForm : byte
{
    /// <summary>Missing, and reported.</summary>
    Missing,

    /// <summary>"parties", "each party".</summary>
    Parties,

    /// <summary>"a party".</summary>
    AParty,

    /// <summary>"the other party", "every other party".</summary>
    OtherParties,

    /// <summary>"each other".</summary>
    EachOther,

    /// <summary>"the attacked party"; <see cref="ActorSyntax.Verb"/> says which.</summary>
    StruckParty,

    /// <summary>"that power".</summary>
    ThatPower,

    /// <summary>"anyone".</summary>
    Anyone,

    /// <summary>"a non-party".</summary>
    NonParty,

    /// <summary>"anyone other than RUS".</summary>
    AnyoneBut,

    /// <summary>One or more states by code.</summary>
    States,

    /// <summary>"a state allied with JPN".</summary>
    AlliedWith,

    /// <summary>"a member of nato".</summary>
    MemberOf,

    /// <summary>A role or a group, by its name.</summary>
    Named,

    /// <summary>Any of <see cref="ActorSyntax.Parts"/>: "JPN, or a state allied with JPN".</summary>
    AnyOf,
}

/// <summary>An actor. <see cref="Names"/>: states, the organization, the role or group, as the form asks.</summary>
public sealed record ActorSyntax(ActorForm Form, TextSpan Span)
{
    /// <summary>The names that the form asks for.</summary>
    public ImmutableArray<NameSyntax> Names { get; init; } = [];

    /// <summary>The alternatives of <see cref="ActorForm.AnyOf"/>.</summary>
    public ImmutableArray<ActorSyntax> Parts { get; init; } = [];

    /// <summary>The verb of <see cref="ActorForm.StruckParty"/>.</summary>
    public EventVerb Verb { get; init; }

    /// <summary>"two or more …": at least so many together; otherwise 1.</summary>
    public int AtLeast { get; init; } = 1;
}

/// <summary>An action with its slots filled. A null kind: it was missing or unknown and has been reported.</summary>
/// <remarks>The parser fills the slots, each once, before anybody else sees it.</remarks>
public sealed record ActionSyntax(ActionKind? Kind, TextSpan Span)
{
    /// <summary>To whom; null where the action names nobody.</summary>
    public ActorSyntax? Actor { get; internal set; }

    /// <summary>The weapon, or null.</summary>
    public string? Weapon { get; internal set; }

    /// <summary>The area, or null.</summary>
    public NameSyntax? Area { get; internal set; }

    /// <summary>The open text, or null.</summary>
    public string? Text { get; internal set; }

    /// <summary>The number, or null.</summary>
    public long? Number { get; internal set; }

    /// <summary>The interval, or null.</summary>
    public Period? Every { get; internal set; }
}

/// <summary>Conditions on a duty.</summary>
public sealed record ConditionsSyntax
{
    /// <summary>No condition.</summary>
    public static ConditionsSyntax None { get; } = new();

    /// <summary>"at once".</summary>
    public bool AtOnce { get; init; }

    /// <summary>"on request".</summary>
    public bool OnRequest { get; init; }

    /// <summary>"politically": not a legal duty.</summary>
    public bool Politically { get; init; }

    /// <summary>"by all means".</summary>
    public bool ByAllMeans { get; init; }

    /// <summary>"by means it chooses".</summary>
    public bool ByChosenMeans { get; init; }

    /// <summary>"in some cases only".</summary>
    public bool InSomeCases { get; init; }

    /// <summary>"toward some only".</summary>
    public bool TowardSome { get; init; }

    /// <summary>"within 30 days".</summary>
    public Period? Within { get; init; }
}

/// <summary>ACTOR VERB ACTOR [in AREA, …] [, unprovoked] [, on request].</summary>
public sealed record TriggerSyntax(ActorSyntax Doer, EventVerb? Verb, ActorSyntax Target, TextSpan Span)
{
    /// <summary>Where; empty: anywhere.</summary>
    public ImmutableArray<NameSyntax> Areas { get; init; } = [];

    /// <summary>Only when the target did not provoke it.</summary>
    public bool Unprovoked { get; init; }

    /// <summary>Only when the target asks.</summary>
    public bool OnRequest { get; init; }
}
