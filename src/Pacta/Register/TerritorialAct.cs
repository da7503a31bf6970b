using Pacta.Time;

namespace Pacta.Register;

/// <summary>What a state says of a treaty and one of its territories (VCLT 29).</summary>
public enum TerritorialActKind : byte
{
    /// <summary>The treaty does not apply to it.</summary>
    Excluded,

    /// <summary>The treaty applies to it too.</summary>
    Extended,

    /// <summary>What was extended applies to it no longer.</summary>
    ExtensionWithdrawn,
}

/// <summary>That a state left a territory out of a treaty, or took it in.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Territory">The name of the territory: "Faroe Islands".</param>
/// <param name="StateId">The state that did it, for a territory of its own.</param>
/// <param name="Day">From which day; null: for as long as the treaty binds that state.</param>
public sealed record TerritorialAct(TerritorialActKind Kind, string Territory, int StateId, EdtfDate? Day)
{
    /// <summary>The days on which it can have begun to count.</summary>
    public DayBounds Since => Day?.Bounds ?? DayBounds.Exactly(Time.Day.Min);

    /// <summary>Whether the treaty applies to the territory after it.</summary>
    public bool Applies => Kind == TerritorialActKind.Extended;
}
