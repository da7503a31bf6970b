using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>
/// What the record says of how an instrument operates beside others, and of what stops it for a time: precedence,
/// suspension, grounds invoked. An instrument without any such line has none of this.
/// </summary>
public sealed record Operation
{
    /// <summary>Nothing is said.</summary>
    public static Operation None { get; } = new();

    /// <summary>To which texts it yields, and before which it comes.</summary>
    public ImmutableArray<Assertion<Precedence>> Precedences { get; init; } = [];

    /// <summary>What the whole of it, or a provision, is by its nature.</summary>
    public ImmutableArray<Assertion<Nature>> Natures { get; init; } = [];

    /// <summary>Instruments whose operation stops between parties to both while this one is in force.</summary>
    public ImmutableArray<Assertion<int>> Suspends { get; init; } = [];

    /// <summary>When its operation was suspended and resumed, in the order of the file.</summary>
    public ImmutableArray<Assertion<Suspension>> Suspensions { get; init; } = [];

    /// <summary>Days from which it says that it applies, though it entered into force later (VCLT 28).</summary>
    public ImmutableArray<Assertion<EdtfDate>> ReachesBackTo { get; init; } = [];

    /// <summary>Grounds that parties invoked, and what the others said to that, in the order of the file.</summary>
    public ImmutableArray<Assertion<Invocation>> Invocations { get; init; } = [];
}

/// <summary>A clause that says which of two texts comes first (VCLT 30(2), UNC 103).</summary>
/// <param name="Prevails">Whether this text comes first; otherwise the others do.</param>
/// <param name="Others">The others, by id; empty: every other treaty.</param>
/// <param name="ProvisionIndex">The provision that it speaks of, by place; -1: the whole instrument.</param>
public sealed record Precedence(bool Prevails, ImmutableArray<int> Others, int ProvisionIndex)
{
    /// <summary>Whether it speaks of another instrument.</summary>
    public bool Names(int instrumentId) => Others.IsEmpty || Others.Contains(instrumentId);
}

/// <summary>What a text is by its nature, where a rule of law asks.</summary>
public enum NatureKind : byte
{
    /// <summary>It protects persons: no breach is a ground to suspend it (VCLT 60(5)).</summary>
    Humanitarian,

    /// <summary>What it forbids leaves the defence of an attacked state free (UNC 51).</summary>
    AllowsSelfDefence,

    /// <summary>It says itself that it applies in war: hostilities leave nothing of it open (VCLT 73).</summary>
    AppliesInWar,
}

/// <summary>That an instrument, or one of its provisions, is of some nature.</summary>
/// <param name="Kind">Which.</param>
/// <param name="ProvisionIndex">Of which provision, by place; -1: of the whole.</param>
public readonly record struct Nature(NatureKind Kind, int ProvisionIndex);

/// <summary>Why an instrument does not operate for a time, or on what ground a party says that it need not.</summary>
public enum Ground : byte
{
    /// <summary>Not said.</summary>
    Unstated,

    /// <summary>The parties agreed (VCLT 57(b), 58).</summary>
    Agreement,

    /// <summary>The instrument says so (VCLT 57(a)).</summary>
    Clause,

    /// <summary>A material breach (VCLT 60).</summary>
    Breach,

    /// <summary>Performance has become impossible (VCLT 61).</summary>
    Impossibility,

    /// <summary>Circumstances have changed fundamentally (VCLT 62).</summary>
    FundamentalChange,

    /// <summary>A war (VCLT 73).</summary>
    War,
}

/// <summary>That the operation of an instrument, or of some provisions, stops, or goes on again.</summary>
/// <param name="Resumes">Whether it goes on again.</param>
/// <param name="Day">From which day.</param>
/// <param name="Reason">Why; of a resumption, <see cref="Ground.Unstated"/>.</param>
public sealed record Suspension(bool Resumes, EdtfDate Day, Ground Reason)
{
    /// <summary>The party that did it by itself; -1: nobody alone.</summary>
    public int AuthorId { get; init; } = -1;

    /// <summary>
    /// Of one party's own: the parties toward which; else the parties between which. Empty: all parties.
    /// </summary>
    public ImmutableArray<int> States { get; init; } = [];

    /// <summary>Provisions by place; empty: the whole instrument.</summary>
    public ImmutableArray<int> Provisions { get; init; } = [];
}

/// <summary>That a party invoked a ground to end or suspend an instrument, or objected to that (VCLT 65).</summary>
/// <param name="StateId">Who.</param>
/// <param name="Ground">The ground; <see cref="Ground.Unstated"/>: it objects to what others invoked.</param>
/// <param name="Day">The day of the notice.</param>
public sealed record Invocation(int StateId, Ground Ground, EdtfDate Day)
{
    /// <summary>Against whom; empty: all other parties.</summary>
    public ImmutableArray<int> Against { get; init; } = [];

    /// <summary>Provisions by place; empty: the whole instrument.</summary>
    public ImmutableArray<int> Provisions { get; init; } = [];

    /// <summary>Whether it is an objection to what others invoked.</summary>
    public bool IsObjection => Ground == Ground.Unstated;
}
