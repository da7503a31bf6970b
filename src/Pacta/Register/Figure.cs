using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>What a figure says of its series.</summary>
public enum FigureKind : byte
{
    /// <summary>How much: "is 8 billion USD", "is place 8".</summary>
    Level,

    /// <summary>How much more or less than before, in percent: "grew 51 percent".</summary>
    Growth,

    /// <summary>As a multiple of another figure: "is nearly 8 times trade CHN-RUS".</summary>
    Ratio,

    /// <summary>As a part of another figure: "is about 40 percent of exports CHN".</summary>
    Share,
}

/// <summary>A number about a state or a pair in a period, as a source gives it.</summary>
public sealed record Figure
{
    /// <summary>Index into <see cref="TreatyRegister.Figures"/>; -1: not recorded, only asked about.</summary>
    public required int Id { get; init; }

    /// <summary>What is measured, and of whom: "trade CHN-RUS".</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The period that it measures, every day of an interval included.</summary>
    public required EdtfDate Period { get; init; }

    /// <summary>
    /// Where it covers only the part of the period up to a day that is not known, a day by which that was; null: it
    /// covers all of it.
    /// </summary>
    public EdtfDate? SoFarBy { get; init; }

    /// <summary>The state whose statistics it is taken from; -1: the source does not say.</summary>
    public int CountedBy { get; init; } = -1;

    /// <summary>What it says.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The number as written. Of a growth in percent, below 0 where it fell.</summary>
    public required Amount Amount { get; init; }

    /// <summary>The number, scale applied.</summary>
    public decimal Value => Amount.Value;

    /// <summary>Percent for growth and share, times for ratios.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What a ratio or share compares with; null for the other kinds.</summary>
    public Quantity? Against { get; init; }

    /// <summary>
    /// The period that a growth, ratio or share compares with; null: of a growth the same part of the year before, of
    /// the others <see cref="Period"/>.
    /// </summary>
    public EdtfDate? AgainstPeriod { get; init; }

    /// <summary>Who says so.</summary>
    public required Provenance From { get; init; }
}
