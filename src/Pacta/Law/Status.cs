using Pacta.Time;

namespace Pacta.Law;

/// <summary>What a state is to an instrument on a day.</summary>
public enum Status : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It negotiated the text, which is adopted; it has not signed.</summary>
    Negotiating,

    /// <summary>It has signed, subject to consent still to be given.</summary>
    Signatory,

    /// <summary>It has consented; the instrument does not bind it yet.</summary>
    Contracting,

    /// <summary>It applies the instrument provisionally.</summary>
    Provisional,

    /// <summary>It has consented and the instrument is in force for it.</summary>
    Party,

    /// <summary>The operation of the instrument is suspended for it.</summary>
    Suspended,

    /// <summary>It was a party.</summary>
    Former,
}

/// <summary>A stretch of days in which a state has one status.</summary>
/// <param name="Status">Never <see cref="Status.None"/> or <see cref="Status.Former"/>: those fill the rest.</param>
/// <param name="Days">The days; an end of <see cref="Day.Max"/> is open.</param>
/// <param name="Start">Why it begins.</param>
/// <param name="End">Why it ends; meaningless while the end is open.</param>
public readonly record struct StatusSpan(Status Status, DaySpan Days, Reason Start, Reason End);
