using Pacta.Time;

namespace Pacta.Register;

/// <summary>How long an instrument lasts. Neither length nor end: without limit.</summary>
/// <param name="Length">From entry into force, or from signature.</param>
/// <param name="Until">The day on which it ends, the first out of force, or null.</param>
/// <param name="FromSignature">Whether the length runs from signature.</param>
public sealed record Term(Period? Length, EdtfDate? Until, bool FromSignature)
{
    /// <summary>What ends it; its day is the <see cref="Until"/> that the law reads off the record. Null: nothing
    /// else than the clause itself.</summary>
    public TermEnd? With { get; init; }
}

/// <summary>What a term waits for.</summary>
public enum TermEndKind : byte
{
    /// <summary>That an event comes: a war, a peace.</summary>
    Event,

    /// <summary>That an event is over.</summary>
    EventOver,

    /// <summary>That another instrument enters into force.</summary>
    EntryIntoForce,

    /// <summary>That the parties agree to end it.</summary>
    Agreement,
}

/// <summary>What a term waits for, by kind and identifier; "" where the kind needs none.</summary>
public sealed record TermEnd(TermEndKind Kind, string Code);

/// <summary>Tacit renewal unless a party gives notice in time.</summary>
/// <param name="Length">Of each renewal; null: into an open term.</param>
/// <param name="Notice">How long before the end notice must come.</param>
public sealed record Renewal(Period? Length, Period Notice)
{
    /// <summary>How many times it renews, after which it ends with its term; null: again and again.</summary>
    public int? Times { get; init; }
}

/// <summary>Whether and how a party may leave.</summary>
/// <param name="Allowed">Whether it may.</param>
/// <param name="After">How long after entry into force at the earliest; null: at any time.</param>
/// <param name="Notice">How long after its notice it is free; null: at once.</param>
public sealed record ExitClause(bool Allowed, Period? After, Period? Notice)
{
    /// <summary>The first day of a month or year after the notice has run, on which it takes effect; null: at
    /// once.</summary>
    public CalendarStep? Effect { get; init; }

    /// <summary>Whether notice counts from receipt by the depositary, though the others are informed later.</summary>
    public bool FromReceipt { get; init; }

    /// <summary>From which day the notice runs to the one on which it takes effect.</summary>
    public Timing Runs => new(Notice, Effect);
}
