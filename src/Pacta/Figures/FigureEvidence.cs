using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Figures;

/// <summary>How a figure stands against the others.</summary>
public enum FigureVerdict : byte
{
    /// <summary>What would decide it is not recorded, or the evidence goes both ways.</summary>
    CannotTell,

    /// <summary>Other figures say the same, within rounding.</summary>
    Agrees,

    /// <summary>Other figures say something else, beyond rounding.</summary>
    Conflicts,
}

/// <summary>What connects a figure with those that bear on it.</summary>
public enum FigureRelation : byte
{
    /// <summary>They say the same thing of the same period.</summary>
    Same,

    /// <summary>As <see cref="Same"/>, by the statistics of another state.</summary>
    OtherCount,

    /// <summary>A growth and the levels before and after.</summary>
    Growth,

    /// <summary>A ratio or share and what it compares.</summary>
    Quotient,

    /// <summary>Exports, imports and the trade that they make.</summary>
    Sum,

    /// <summary>A part of a period and the whole.</summary>
    Part,

    /// <summary>One number recorded of two periods.</summary>
    SameNumber,
}

/// <summary>What one or several recorded figures say of a figure.</summary>
/// <param name="Relation">How they bear on it.</param>
/// <param name="Verdict">
/// What they say; <see cref="FigureVerdict.CannotTell"/> where they only throw light on it.
/// </param>
/// <param name="Text">It in words, with the sources.</param>
/// <param name="FigureIds">The recorded figures that were used.</param>
public sealed record FigureEvidence(
    FigureRelation Relation, FigureVerdict Verdict, string Text, ImmutableArray<int> FigureIds)
{
    /// <summary>The figure's number by the one that the evidence gives; null: there is none, or it is 0.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>The state whose statistics were used; -1: nobody says.</summary>
    public int CountedBy { get; init; } = -1;
}

/// <summary>A figure held against all others.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Verdict">
/// <see cref="FigureVerdict.CannotTell"/> too where some evidence agrees and some conflicts, and where only the
/// statistics of one state conflict and those of another do not.
/// </param>
/// <param name="Reason">Its ground, in a line.</param>
/// <param name="Evidence">What decides it first, then what throws light on it.</param>
/// <param name="Missing">What would decide it and is not recorded: "trade CHN-RUS 2000-33".</param>
public sealed record FigureFinding(
    Figure Figure,
    FigureVerdict Verdict,
    string Reason,
    ImmutableArray<FigureEvidence> Evidence,
    ImmutableArray<string> Missing);
