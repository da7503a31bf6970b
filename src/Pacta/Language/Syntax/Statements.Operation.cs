using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>prevails over | subject to: every other treaty | ID, …. No others: every other treaty.</summary>
public sealed record PrecedenceSyntax(
    LineSyntax Line, TextSpan Span, bool Prevails, ImmutableArray<NameSyntax> Others) : StatementSyntax(Line, Span);

/// <summary>humanitarian | allows self-defence | applies in war.</summary>
public sealed record NatureSyntax(LineSyntax Line, TextSpan Span, NatureKind Kind) : StatementSyntax(Line, Span);

/// <summary>applies to what happened since DATE.</summary>
public sealed record ReachesBackSyntax(LineSyntax Line, TextSpan Span, DateSyntax Since) : StatementSyntax(Line, Span);

/// <summary>suspends ID.</summary>
public sealed record SuspendsSyntax(LineSyntax Line, TextSpan Span, NameSyntax Instrument)
    : StatementSyntax(Line, Span);

/// <summary>
/// suspended [between STATE, …] DATE [of PROVISION, …] by REASON; suspended by STATE DATE [toward STATE, …] [of
/// PROVISION, …] [for REASON]; resumed alike, without provisions and reason.
/// </summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="Resumes">"resumed".</param>
/// <param name="Date">From which day.</param>
/// <param name="Reason">Or <see cref="Ground.Unstated"/>.</param>
public sealed record SuspensionSyntax(LineSyntax Line, TextSpan Span, bool Resumes, DateSyntax Date, Ground Reason)
    : StatementSyntax(Line, Span)
{
    /// <summary>Who did it alone, or null.</summary>
    public NameSyntax? Author { get; init; }

    /// <summary>Between or toward whom; empty: all parties.</summary>
    public ImmutableArray<NameSyntax> States { get; init; } = [];

    /// <summary>Which parts; empty: the whole.</summary>
    public ImmutableArray<NameSyntax> Provisions { get; init; } = [];
}

/// <summary>
/// invoked GROUND by STATE DATE [against STATE, …] [of PROVISION, …]; contested by STATE DATE, …, with
/// <see cref="Ground.Unstated"/>.
/// </summary>
public sealed record InvocationSyntax(
    LineSyntax Line, TextSpan Span, Ground Ground, ImmutableArray<StateDaySyntax> Entries)
    : StatementSyntax(Line, Span)
{
    /// <summary>Against whom; empty: all other parties.</summary>
    public ImmutableArray<NameSyntax> Against { get; init; } = [];

    /// <summary>Which parts; empty: the whole.</summary>
    public ImmutableArray<NameSyntax> Provisions { get; init; } = [];
}
