using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>What a claim says.</summary>
public abstract record Proposition;

/// <summary>What an expectation can say of a day: a duty, a relation, what is in force, the last notice.</summary>
public sealed record LawProposition(Expectation Holds) : Proposition;

/// <summary>When something was, and perhaps where.</summary>
/// <param name="Moment">What.</param>
/// <param name="Date">When; an interval says "between", or, of an event, from when to when.</param>
/// <param name="Place">Where; null: not said.</param>
public sealed record DateProposition(Moment Moment, EdtfDate Date, string? Place) : Proposition;

/// <summary>On what day of the week something was.</summary>
public sealed record WeekdayProposition(Moment Moment, ImmutableArray<DayOfWeek> Days) : Proposition;

/// <summary>That something was before, after or during something else, and perhaps by how much.</summary>
/// <param name="Moment">What.</param>
/// <param name="Distance">By how much; null: not said. Without a qualifier it counts whole units.</param>
/// <param name="Qualifier">How far the distance holds.</param>
/// <param name="Order">How the two lie.</param>
/// <param name="Other">The other.</param>
public sealed record OrderProposition(
    Moment Moment, Period? Distance, Qualifier Qualifier, TimeOrder Order, Moment Other) : Proposition;

/// <summary>How long an event took, its first and last day included.</summary>
public sealed record LengthProposition(Moment Event, Period Length, Qualifier Qualifier) : Proposition;

/// <summary>Who set a hand to an instrument for a state.</summary>
public sealed record SignatureProposition(int InstrumentId, int StateId, string Name) : Proposition;

/// <summary>How long an instrument lasts.</summary>
public sealed record TermProposition(int InstrumentId, Term Term) : Proposition;

/// <summary>How an instrument is renewed.</summary>
public sealed record RenewalProposition(int InstrumentId, Renewal Renewal) : Proposition;

/// <summary>That an instrument takes the place of another that is in force until then.</summary>
public sealed record ReplacementProposition(int InstrumentId, int EarlierId) : Proposition;

/// <summary>That an instrument's text has, or lacks, a duty, whoever owes it and whenever it is due.</summary>
/// <param name="InstrumentId">Whose text.</param>
/// <param name="IsDenied">Whether the claim says that it has none.</param>
/// <param name="Modality">Must or must not.</param>
/// <param name="Action">What the duty is about; null: any duty at all.</param>
public sealed record DutyProposition(int InstrumentId, bool IsDenied, Modality Modality, DutyAction? Action)
    : Proposition;

/// <summary>How many articles an instrument has.</summary>
public sealed record ArticlesProposition(int InstrumentId, int Count) : Proposition;

/// <summary>That an instrument is the only one, or the first, of its kind.</summary>
/// <param name="IsFirst">Whether it is said to be the first one signed; otherwise, the only one.</param>
/// <param name="Kind">Of what kind of text; null: any.</param>
/// <param name="Subjects">About all of these.</param>
/// <param name="IsBilateral">Whether only instruments closed to all but two states count.</param>
/// <param name="IsInForce">Whether only those count that are in force on the claim's day.</param>
/// <param name="StateIds">States that all take part.</param>
/// <param name="Since">Only those signed on this day or later; null: all.</param>
/// <param name="BesideIds">Instruments that the claim leaves aside.</param>
/// <param name="InstrumentId">The one.</param>
public sealed record UniqueProposition(
    bool IsFirst,
    InstrumentKind? Kind,
    Subjects Subjects,
    bool IsBilateral,
    bool IsInForce,
    ImmutableArray<int> StateIds,
    EdtfDate? Since,
    ImmutableArray<int> BesideIds,
    int InstrumentId) : Proposition;

/// <summary>A statement that no form expresses, in the register's own words; no engine can decide it.</summary>
public sealed record OpenProposition(string Text) : Proposition;
