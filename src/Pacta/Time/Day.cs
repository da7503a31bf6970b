namespace Pacta.Time;

/// <summary>Calendar days as whole numbers: day 0 is 1970-01-01, proleptic Gregorian, no zone.</summary>
public static class Day
{
    /// <summary>Stands for "no earliest bound"; no calendar day.</summary>
    public const int Min = int.MinValue;

    /// <summary>Stands for "no latest bound"; no calendar day.</summary>
    public const int Max = int.MaxValue;
}
