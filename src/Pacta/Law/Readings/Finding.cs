using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Law.Readings;

/// <summary>How a statement about an instrument stands, and on which facts that hangs.</summary>
/// <param name="Certainty">Yes on all readings that were tried, no on none, or possible.</param>
/// <param name="IsExact">
/// Whether every combination of days and assertions was tried; otherwise only enough of them to say upon what it hangs.
/// </param>
/// <param name="Conditions">On what it hangs; empty where it hangs on nothing, or on facts that only together decide.
/// </param>
public sealed record Finding(Certainty Certainty, bool IsExact, ImmutableArray<Condition> Conditions);

/// <summary>A fact, and what the statement comes to for each thing that it can be taken to be.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Cases">In the order of its assertions, and of their days.</param>
public sealed record Condition(Fact Fact, ImmutableArray<ConditionCase> Cases);

/// <summary>What a statement comes to where one assertion holds, and its day lies in a stretch of days.</summary>
/// <param name="Stated">The assertion.</param>
/// <param name="Days">The days, all of which give the same; null: of a term.</param>
/// <param name="Certainty">What it comes to: possible where other facts decide.</param>
public sealed record ConditionCase(Stated Stated, DayBounds? Days, Certainty Certainty);
