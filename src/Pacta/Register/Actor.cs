using System.Collections.Immutable;

namespace Pacta.Register;

/// <summary>How an actor in a duty or a trigger is described.</summary>
public enum ActorForm : byte
{
    /// <summary>Every party.</summary>
    Parties,

    /// <summary>Any one party.</summary>
    AParty,

    /// <summary>The parties but the one that the trigger strikes, or, outside a trigger, but the debtor.</summary>
    OtherParties,

    /// <summary>The party that the trigger strikes.</summary>
    StruckParty,

    /// <summary>The state that the trigger names as doer.</summary>
    ThatPower,

    /// <summary>Any state.</summary>
    Anyone,

    /// <summary>Any state but the parties.</summary>
    NonParty,

    /// <summary>Any state but <see cref="Actor.States"/>.</summary>
    AnyoneBut,

    /// <summary>Each of <see cref="Actor.States"/>.</summary>
    States,

    /// <summary>Any state allied with one of <see cref="Actor.States"/>.</summary>
    AlliedWith,

    /// <summary>A member of the organization <see cref="Actor.Reference"/>.</summary>
    MemberOf,

    /// <summary>The parties in the role <see cref="Actor.Reference"/> of the instrument.</summary>
    Role,

    /// <summary>A state of the group <see cref="Actor.Reference"/>.</summary>
    Group,

    /// <summary>Any of <see cref="Actor.Parts"/>.</summary>
    AnyOf,
}

/// <summary>An actor in a duty or a trigger, with its names resolved.</summary>
public sealed record Actor(ActorForm Form)
{
    /// <summary>State ids, as the form asks.</summary>
    public ImmutableArray<int> States { get; init; } = [];

    /// <summary>Organization, group or role index, as the form asks; otherwise -1.</summary>
    public int Reference { get; init; } = -1;

    /// <summary>The alternatives of <see cref="ActorForm.AnyOf"/>.</summary>
    public ImmutableArray<Actor> Parts { get; init; } = [];

    /// <summary>At least so many together.</summary>
    public int AtLeast { get; init; } = 1;
}
