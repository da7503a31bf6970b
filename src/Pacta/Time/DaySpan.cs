namespace Pacta.Time;

/// <summary>
/// A run of whole days with bounds that may be uncertain: <see cref="From"/> is included, <see cref="Until"/> excluded.
/// </summary>
/// <remarks>
/// <see cref="Day.Min"/> as a start and <see cref="Day.Max"/> as an end mean "open". The default is the empty run at
/// 1970-01-01. Equal when both bounds are equal; unordered.
/// </remarks>
/// <param name="From">The first day in it.</param>
/// <param name="Until">The first day after it.</param>
public readonly record struct DaySpan(DayBounds From, DayBounds Until)
{
    /// <summary>All days.</summary>
    public static DaySpan Always { get; } = new(DayBounds.Exactly(Day.Min), DayBounds.Exactly(Day.Max));

    /// <summary>Whether the day is in it on some reading of its bounds.</summary>
    public bool MayContain(int day) => From.Earliest <= day && day < Until.Latest;

    /// <summary>Whether the day is in it on every reading of its bounds.</summary>
    public bool MustContain(int day) => From.Latest <= day && day < Until.Earliest;

    /// <summary>Whether, and how surely, the day is in it.</summary>
    public Certainty Contains(int day) =>
        MustContain(day) ? Certainty.Yes : MayContain(day) ? Certainty.Possible : Certainty.No;
}
