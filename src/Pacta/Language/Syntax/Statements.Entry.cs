using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>in force CLAUSE.</summary>
public sealed record InForceClauseSyntax(LineSyntax Line, TextSpan Span, EntrySyntax Clause)
    : StatementSyntax(Line, Span);

/// <summary>in force for later parties | for parties joining after entry into force: TIMING after deposit.</summary>
public sealed record LaterPartiesSyntax(LineSyntax Line, TextSpan Span, bool AfterEntry, TimingSyntax After)
    : StatementSyntax(Line, Span);

/// <summary>measure NAME is STATE NUMBER, … | measure NAME totals NUMBER.</summary>
public sealed record MeasureSyntax(
    LineSyntax Line, TextSpan Span, NameSyntax Name, ImmutableArray<StateAmountSyntax> Entries, decimal? Total)
    : StatementSyntax(Line, Span);

/// <summary>A state and its number.</summary>
public readonly record struct StateAmountSyntax(NameSyntax State, decimal Amount);

/// <summary>A period, or the first day of a later month or year, perhaps after a period; nothing: no time.</summary>
public readonly record struct TimingSyntax(PeriodSyntax? Delay, CalendarStep? Step, TextSpan Span)
{
    /// <summary>What it counts.</summary>
    public Timing Value => new(Delay?.Value, Step);
}

/// <summary>A clause on entry into force, or a part of one.</summary>
public abstract record EntrySyntax(TextSpan Span);

/// <summary>on signature | on exchange | TIMING after signature | exchange.</summary>
public sealed record EntryOnSyntax(TextSpan Span, EntryMode Mode, TimingSyntax After) : EntrySyntax(Span);

/// <summary>on DATE.</summary>
public sealed record EntryOnDaySyntax(TextSpan Span, DateSyntax Date) : EntrySyntax(Span);

/// <summary>when | TIMING after ratified by | signed by REQUIREMENT and … .</summary>
public sealed record EntryWhenSyntax(
    TextSpan Span, ImmutableArray<RequirementSyntax> Requires, bool BySignature, TimingSyntax After) : EntrySyntax(Span)
{
    /// <summary>Which acts count.</summary>
    public CountedActs Counted { get; init; }

    /// <summary>Whether participants that are no states count too.</summary>
    public bool CountsOrganizations { get; init; }

    /// <summary>States that do not count.</summary>
    public ImmutableArray<NameSyntax> Uncounted { get; init; } = [];
}

/// <summary>on DATE if ratified by … by then, else TIMING after.</summary>
public sealed record EntryIfByThenSyntax(TextSpan Span, DateSyntax Date, EntryWhenSyntax When, TimingSyntax Else)
    : EntrySyntax(Span);

/// <summary>PART or PART, whichever is later | earlier.</summary>
public sealed record EntryOfSeveralSyntax(TextSpan Span, bool IsLater, ImmutableArray<EntrySyntax> Parts)
    : EntrySyntax(Span);

/// <summary>One thing that a clause requires.</summary>
public abstract record RequirementSyntax(TextSpan Span);

/// <summary>A count of states.</summary>
/// <param name="Span">Where.</param>
/// <param name="Form">How they are counted.</param>
/// <param name="Number">How many, where the form asks.</param>
/// <param name="Named">States that must be among them.</param>
/// <param name="Among">The role whose states are counted; null: everyone.</param>
public sealed record RequiredCountSyntax(
    TextSpan Span, CountForm Form, int Number, ImmutableArray<NameSyntax> Named, NameSyntax? Among)
    : RequirementSyntax(Span);

/// <summary>A share of a measure.</summary>
public sealed record RequiredShareSyntax(TextSpan Span, decimal Percent, bool MoreThan, NameSyntax Measure)
    : RequirementSyntax(Span);

/// <summary>survives the end [for PERIOD]. No period: without end.</summary>
public sealed record SurvivesSyntax(LineSyntax Line, TextSpan Span, PeriodSyntax? Length)
    : StatementSyntax(Line, Span);
