namespace Pacta.Register;

/// <summary>What a dated thing is to what it is about.</summary>
public enum MomentKind : byte
{
    /// <summary>An instrument was signed.</summary>
    Signed,

    /// <summary>Its text was adopted.</summary>
    Adopted,

    /// <summary>Its ratifications were exchanged.</summary>
    Exchanged,

    /// <summary>It entered into force.</summary>
    InForce,

    /// <summary>It ended, or an event did.</summary>
    Ended,

    /// <summary>A state did something about it.</summary>
    Act,

    /// <summary>An organization was founded.</summary>
    Founded,

    /// <summary>A state joined it.</summary>
    Joined,

    /// <summary>A state left it.</summary>
    Left,

    /// <summary>An event, from its first day to its last.</summary>
    Happened,

    /// <summary>The first day of an event.</summary>
    Began,
}

/// <summary>A dated thing that a claim can speak of: "chn-rus-2001 was signed", "event missile-test-2001".</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">The identifier of the instrument, organization or event.</param>
public sealed record Moment(MomentKind Kind, string Subject)
{
    /// <summary>What the state did, of <see cref="MomentKind.Act"/>.</summary>
    public ActKind Act { get; init; }

    /// <summary>The state that did it; -1: the moment names none.</summary>
    public int StateId { get; init; } = -1;

    /// <summary>Whether it is about an event.</summary>
    public bool IsOfEvent { get; init; }
}

/// <summary>How two moments lie.</summary>
public enum TimeOrder : byte
{
    /// <summary>Over before the other begins.</summary>
    Before,

    /// <summary>Begun after the other is over.</summary>
    After,

    /// <summary>Within the other.</summary>
    During,
}
