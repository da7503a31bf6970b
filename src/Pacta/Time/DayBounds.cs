namespace Pacta.Time;

/// <summary>One day, as known: it lies from <see cref="Earliest"/> to <see cref="Latest"/>, both included.</summary>
/// <remarks>
/// Days count from 1970-01-01 (day 0) in the proleptic Gregorian calendar, no zone. <see cref="Day.Min"/> and
/// <see cref="Day.Max"/> stand for "no bound". The default is 1970-01-01, certain. Equal when both bounds are equal;
/// unordered: see <see cref="IsBefore(DayBounds)"/> and <see cref="MayBeBefore"/>.
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

    /// <summary>Any day at all: from <see cref="Day.Min"/> to <see cref="Day.Max"/>.</summary>
    public static DayBounds Unknown => new(Day.Min, Day.Max);

    /// <summary>Whether only one day is possible.</summary>
    public bool IsCertain => Earliest == Latest;

    /// <summary>A day that is known.</summary>
    public static DayBounds Exactly(int day) => new(day, day);

    /// <summary>Whether it can be <paramref name="day"/>.</summary>
    public bool Contains(int day) => Earliest <= day && day <= Latest;

    /// <summary>Whether every day that <paramref name="other"/> can be is one that this can be.</summary>
    public bool Contains(DayBounds other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <returns>The days that both can be, or null when there is none.</returns>
    public DayBounds? Intersect(DayBounds other)
    {
        var (earliest, latest) = (Math.Max(Earliest, other.Earliest), Math.Min(Latest, other.Latest));
        return earliest <= latest ? new(earliest, latest) : null;
    }

    /// <summary>Whether it is certainly before <paramref name="day"/>.</summary>
    public bool IsBefore(int day) => Latest < day;

    /// <summary>Whether it is certainly before <paramref name="other"/>, whichever days the two are.</summary>
    public bool IsBefore(DayBounds other) => Latest < other.Earliest;

    /// <summary>Whether it is certainly after <paramref name="day"/>.</summary>
    public bool IsAfter(int day) => Earliest > day;

    /// <summary>Whether it is certainly after <paramref name="other"/>, whichever days the two are.</summary>
    public bool IsAfter(DayBounds other) => other.IsBefore(this);

    /// <summary>Whether there are days for both such that this one is before <paramref name="other"/>.</summary>
    public bool MayBeBefore(DayBounds other) => Earliest < other.Latest;

    /// <summary>The day that lies a period later; a missing bound stays missing.</summary>
    /// <returns>Null when the period leads a bound to a day that its month lacks, and has no rounding rule.</returns>
    public DayBounds? Plus(Period period) =>
        period.TryAddTo(Earliest, out var earliest) && period.TryAddTo(Latest, out var latest)
            ? new(earliest, latest)
            : null;

    /// <summary>The day that lies a period earlier; a missing bound stays missing.</summary>
    /// <returns>Null when the period leads a bound to a day that its month lacks, and has no rounding rule.</returns>
    public DayBounds? Minus(Period period) =>
        period.TrySubtractFrom(Earliest, out var earliest) && period.TrySubtractFrom(Latest, out var latest)
            ? new(earliest, latest)
            : null;

    /// <summary><c>2001-07-16</c>, <c>2001-07-16..2001-07-18</c>, <c>..2001-07-16</c>, <c>2001-07-16..</c>,
    /// <c>unknown</c>; a lone missing bound, never reached, is <c>..</c>.</summary>
    public override string ToString()
    {
        if (IsCertain)
            return Day.Format(Earliest);
        if (this == Unknown)
            return "unknown";
        var first = Earliest == Day.Min ? "" : Day.Format(Earliest);
        var last = Latest == Day.Max ? "" : Day.Format(Latest);
        return $"{first}..{last}";
    }
}
