namespace Pacta.Time;

/// <summary>Which day is meant when months or years lead to a day that its month lacks, such as 31 February.</summary>
public enum Rounding : byte
{
    /// <summary>No rule was given: such a day is ambiguous.</summary>
    None,

    /// <summary>The last day of that month.</summary>
    Down,

    /// <summary>The first day of the month after it.</summary>
    Up,
}
