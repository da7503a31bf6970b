namespace Pacta.Time;

/// <summary>What is known of one day: it lies between <see cref="Earliest"/> and <see cref="Latest"/>, both included.</summary>
/// <remarks>
/// Days count from 1970-01-01 (day 0) in the proleptic Gregorian calendar, no zone. <see cref="Day.Min"/> and
/// <see cref="Day.Max"/> stand for "no bound". The default is 1970-01-01, certain. Equal when both bounds are equal; unordered.
/// </remarks>
public readonly record struct DayBounds
{
    /// <param name="earliest">The first day it can be.</param>
    /// <param name="latest">The last day it can be.</param>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public DayBounds(int earliest, int latest)
    {
        if (latest < earliest)
            throw new ArgumentException($"Latest {latest} must not be before earliest {earliest}.", nameof(latest));
        (Earliest, Latest) = (earliest, latest);
    }

    /// <summary>The first day it can be.</summary>
    public int Earliest { get; }

    /// <summary>The last day it can be.</summary>
    public int Latest { get; }

    /// <summary>Whether only one day is possible.</summary>
    public bool IsCertain => Earliest == Latest;

    /// <summary>A day that is known.</summary>
    public static DayBounds Exactly(int day) => new(day, day);
}
