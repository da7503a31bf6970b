using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>How one state came to stand in another's place.</summary>
public enum SuccessionCase : byte
{
    /// <summary>The register does not say.</summary>
    Unstated,

    /// <summary>A dependent territory became a state: "newly independent" in VCST 2(1)(f).</summary>
    Independence,

    /// <summary>A part became a state of its own, and the predecessor goes on.</summary>
    Separation,

    /// <summary>The predecessor is no more; its parts are states.</summary>
    Dissolution,

    /// <summary>Two or more states became one.</summary>
    Union,

    /// <summary>A state became a part of another that existed before and goes on.</summary>
    Incorporation,
}

/// <summary>What is said of the treaties of a predecessor as a whole.</summary>
public enum InheritanceKind : byte
{
    /// <summary>Those concerned agreed, or acted as if agreed, that they go on.</summary>
    Keeps,

    /// <summary>Those concerned agreed, or acted as if agreed, that they do not.</summary>
    KeepsNone,

    /// <summary>The successor said so, alone or with its predecessor: that binds nobody else (VCST 8, 9).</summary>
    Declares,
}

/// <summary>What became of a predecessor's treaties, for all of them or those with some states.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="PredecessorId">Whose treaties.</param>
/// <param name="With">With which states; empty: with all.</param>
public readonly record struct Inheritance(InheritanceKind Kind, int PredecessorId, ImmutableArray<int> With);

/// <summary>That a territory passed from one state to another that existed before.</summary>
/// <param name="Name">"Alsace-Lorraine": several passages of one name follow one another.</param>
/// <param name="FromId">Who had it until then.</param>
/// <param name="ToId">Who has it from then on.</param>
/// <param name="Date">The first day of the new state.</param>
/// <param name="From">Who says so.</param>
public readonly record struct TerritoryPassage(string Name, int FromId, int ToId, EdtfDate Date, Provenance From);

/// <summary>What those concerned agreed of one instrument and one successor of a party to it.</summary>
/// <param name="StateId">The successor.</param>
/// <param name="Continued">Whether the instrument went on for it from the day of the succession.</param>
public readonly record struct Continuance(int StateId, bool Continued);
