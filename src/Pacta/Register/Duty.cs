using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>The pattern of an event that makes a duty due.</summary>
public sealed record Trigger(Actor Doer, EventVerb Verb, Actor Target)
{
    /// <summary>Areas, any of which will do; empty: anywhere.</summary>
    public ImmutableArray<int> Areas { get; init; } = [];

    /// <summary>Only when the target did not provoke it.</summary>
    public bool Unprovoked { get; init; }

    /// <summary>Only when the target asks.</summary>
    public bool OnRequest { get; init; }
}

/// <summary>What a duty is about: an action with its slots filled.</summary>
public sealed record DutyAction(ActionKind Kind)
{
    /// <summary>To whom it is done; null where the action names nobody.</summary>
    public Actor? Toward { get; init; }

    /// <summary>Or null.</summary>
    public string? Weapon { get; init; }

    /// <summary>Index of an area, or -1.</summary>
    public int AreaId { get; init; } = -1;

    /// <summary>Or null.</summary>
    public string? Text { get; init; }

    /// <summary>Or null.</summary>
    public long? Number { get; init; }

    /// <summary>Or null.</summary>
    public Period? Every { get; init; }
}

/// <summary>Conditions on a duty.</summary>
public sealed record DutyConditions
{
    /// <summary>No condition.</summary>
    public static DutyConditions None { get; } = new();

    /// <summary>Without delay.</summary>
    public bool AtOnce { get; init; }

    /// <summary>Only on request.</summary>
    public bool OnRequest { get; init; }

    /// <summary>Political, not legal.</summary>
    public bool Politically { get; init; }

    /// <summary>By all means at its disposal.</summary>
    public bool ByAllMeans { get; init; }

    /// <summary>By the means that it deems necessary.</summary>
    public bool ByChosenMeans { get; init; }

    /// <summary>In cases that the source does not name: that it is owed is sure, when it is due is open.</summary>
    public bool InSomeCases { get; init; }

    /// <summary>Toward some of those that it speaks of, and the source does not say which.</summary>
    public bool TowardSome { get; init; }

    /// <summary>The time allowed, or null.</summary>
    public Period? Within { get; init; }
}

/// <summary>What a provision obliges, forbids, permits or denies, before anyone asks between whom.</summary>
public sealed record Duty
{
    /// <summary>Index into the instrument's duties.</summary>
    public required int Index { get; init; }

    /// <summary>Index into the instrument's provisions.</summary>
    public required int ProvisionIndex { get; init; }

    /// <summary>Who owes it.</summary>
    public required Actor Debtor { get; init; }

    /// <summary>Must, must not, may, need not.</summary>
    public required Modality Modality { get; init; }

    /// <summary>What.</summary>
    public required DutyAction Action { get; init; }

    /// <summary>Triggers that must all be met, outermost first; empty: always due.</summary>
    public ImmutableArray<Trigger> Triggers { get; init; } = [];

    /// <summary>Conditions.</summary>
    public DutyConditions Conditions { get; init; } = DutyConditions.None;

    /// <summary>Who says so.</summary>
    public required Provenance From { get; init; }
}
