using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>claim ID [on DATE]: [planned] PROPOSITION.</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="Name">Its identifier.</param>
/// <param name="On">The day, or null.</param>
/// <param name="IsPlanned">"planned".</param>
/// <param name="Says">What it says.</param>
/// <param name="TextSpan">What it says, without day and "planned".</param>
public sealed record ClaimSyntax(
    LineSyntax Line,
    TextSpan Span,
    NameSyntax Name,
    DateSyntax? On,
    bool IsPlanned,
    PropositionSyntax Says,
    TextSpan TextSpan)
    : BlockSyntax(Line, Span, Name);

/// <summary>expect claim ID is VERDICT.</summary>
public sealed record ExpectVerdictSyntax(LineSyntax Line, TextSpan Span, NameSyntax Claim, ClaimVerdict Verdict)
    : StatementSyntax(Line, Span);

/// <summary>What a claim says.</summary>
public abstract record PropositionSyntax;

/// <summary>One that was not understood, and has been reported.</summary>
public sealed record BadPropositionSyntax : PropositionSyntax;

/// <summary>What could stand in an expectation.</summary>
public sealed record LawPropositionSyntax(ExpectSyntax Holds) : PropositionSyntax;

/// <summary>[event] ID, what is dated of it, and by which state.</summary>
public sealed record MomentSyntax(MomentKind Kind, NameSyntax Subject, bool IsOfEvent)
{
    /// <summary>Of <see cref="MomentKind.Act"/>: what the state did.</summary>
    public ActKind Act { get; init; }

    /// <summary>The state, or null.</summary>
    public NameSyntax? State { get; init; }
}

/// <summary>MOMENT DATE [at PLACE].</summary>
public sealed record DatePropositionSyntax(MomentSyntax Moment, DateSyntax Date, string? Place) : PropositionSyntax;

/// <summary>MOMENT on a WEEKDAY [or WEEKDAY].</summary>
public sealed record WeekdayPropositionSyntax(MomentSyntax Moment, ImmutableArray<DayOfWeek> Days)
    : PropositionSyntax;

/// <summary>MOMENT [[QUALIFIER] PERIOD] before|after|during MOMENT.</summary>
public sealed record OrderPropositionSyntax(
    MomentSyntax Moment, Qualifier Qualifier, PeriodSyntax? Distance, TimeOrder Order, MomentSyntax Other)
    : PropositionSyntax;

/// <summary>event ID lasted [QUALIFIER] PERIOD.</summary>
public sealed record LengthPropositionSyntax(NameSyntax Event, Qualifier Qualifier, PeriodSyntax Length)
    : PropositionSyntax;

/// <summary>ID was signed for STATE by "name".</summary>
public sealed record SignaturePropositionSyntax(NameSyntax Instrument, NameSyntax State, string Name)
    : PropositionSyntax;

/// <summary>ID lasts …, ID renews …, ID replaces ID: a line that could stand in the instrument.</summary>
public sealed record ClausePropositionSyntax(NameSyntax Instrument, StatementSyntax Clause) : PropositionSyntax;

/// <summary>ID has a|no duty [not] to ACTION; without action, ID has no duties.</summary>
public sealed record DutyPropositionSyntax(
    NameSyntax Instrument, bool IsDenied, Modality Modality, ActionSyntax? Action) : PropositionSyntax;

/// <summary>ID has N articles.</summary>
public sealed record ArticlesPropositionSyntax(NameSyntax Instrument, int Count) : PropositionSyntax;

/// <summary>the only|first [bilateral] [SUBJECT] KIND [in force] for STATE, … [since DATE] [besides ID, …] is
/// ID.</summary>
public sealed record UniquePropositionSyntax(bool IsFirst, NameSyntax Instrument) : PropositionSyntax
{
    /// <summary>Null: "instrument", of any kind.</summary>
    public InstrumentKind? Kind { get; init; }

    /// <summary>What it is about.</summary>
    public Subjects Subjects { get; init; }

    /// <summary>"bilateral".</summary>
    public bool IsBilateral { get; init; }

    /// <summary>"in force".</summary>
    public bool IsInForce { get; init; }

    /// <summary>Who takes part.</summary>
    public ImmutableArray<NameSyntax> States { get; init; } = [];

    /// <summary>"since 1950", or null.</summary>
    public DateSyntax? Since { get; init; }

    /// <summary>What the claim leaves aside.</summary>
    public ImmutableArray<NameSyntax> Besides { get; init; } = [];
}

/// <summary>Open text.</summary>
public sealed record OpenPropositionSyntax(string Text) : PropositionSyntax;
