using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>A member of the international system.</summary>
public sealed record State
{
    /// <summary>Index into <see cref="TreatyRegister.States"/>.</summary>
    public required int Id { get; init; }

    /// <summary>Three letters: "CHN".</summary>
    public required string Code { get; init; }

    /// <summary>Its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Whether it is a state: false of a <c>participant</c>, an organization or territory that takes part in treaties
    /// under its own name.
    /// </summary>
    public bool IsState { get; init; } = true;

    /// <summary>When it is a member of the system; empty: the register does not say.</summary>
    public ImmutableArray<Assertion<DaySpan>> Exists { get; init; } = [];

    /// <summary>Its names by day.</summary>
    public ImmutableArray<Assertion<(string Name, DaySpan Days)>> Names { get; init; } = [];

    /// <summary>Short names, abbreviations and adjectives that stand for it, by day: "Russian".</summary>
    public ImmutableArray<Assertion<(string Name, DaySpan Days)>> AlsoCalled { get; init; } = [];

    /// <summary>The cities of its government by day; as doer of something such a city stands for the state.</summary>
    public ImmutableArray<Assertion<(string Name, DaySpan Days)>> Capitals { get; init; } = [];

    /// <summary>Its codes by day.</summary>
    public ImmutableArray<Assertion<StateCode>> Codes { get; init; } = [];

    /// <summary>Whom it continues or succeeds.</summary>
    public ImmutableArray<Assertion<StateLink>> Links { get; init; } = [];

    /// <summary>What became of the treaties of those that it succeeds, as those concerned agreed.</summary>
    public ImmutableArray<Assertion<Inheritance>> Inheritances { get; init; } = [];

    /// <summary>Facts in the register's own words.</summary>
    public ImmutableArray<Assertion<string>> Notes { get; init; } = [];

    /// <summary>Whether it is a member of the system on a day; null: the register does not say.</summary>
    public bool? ExistsOn(int day)
    {
        if (Exists.IsEmpty)
            return null;
        foreach (var span in Exists)
        {
            if (span.Value.MayContain(day))
                return true;
        }

        return false;
    }

    /// <summary>Its name on a day: the usual one unless another is recorded for that day.</summary>
    public string NameOn(int day)
    {
        foreach (var name in Names)
        {
            if (name.Value.Days.MayContain(day))
                return name.Value.Name;
        }

        return Name;
    }
}

/// <summary>A code in a scheme, for a span of days.</summary>
public readonly record struct StateCode(CodeScheme Scheme, string Value, DaySpan Days);

/// <summary>That a state continues or succeeds another since a day.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="StateId">The other.</param>
/// <param name="Since">Since when.</param>
/// <param name="Case">How the succession came about; <see cref="SuccessionCase.Unstated"/> of a state that
/// continues.</param>
public readonly record struct StateLink(
    StateLinkKind Kind, int StateId, DayBounds Since, SuccessionCase Case = SuccessionCase.Unstated);
