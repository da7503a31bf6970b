namespace Pacta.Quotations;

/// <summary>
/// A run of a normalized text in code points: <see cref="Start"/> is included, <see cref="End"/> is excluded.
/// </summary>
/// <remarks>May be empty, as the default is. Equal when both ends are.</remarks>
public readonly record struct Passage
{
    /// <param name="start">The first code point, from 0.</param>
    /// <param name="end">The first code point after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the end before the start.</exception>
    public Passage(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>The first code point, from 0.</summary>
    public int Start { get; }

    /// <summary>The first code point after the passage.</summary>
    public int End { get; }

    /// <summary>How many code points it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether another passage lies within this one; each lies within itself.</summary>
    public bool Contains(Passage other) => Start <= other.Start && other.End <= End;
}
