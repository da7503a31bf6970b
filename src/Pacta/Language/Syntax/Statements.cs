using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>A statement. Records of this family mirror the language reference, line by line.</summary>
/// <param name="Line">The line that it stands on.</param>
/// <param name="Span">The statement without its citations.</param>
public abstract record StatementSyntax(LineSyntax Line, TextSpan Span)
{
    /// <summary>Who asserts it.</summary>
    /// <remarks>Set once, by the parser as it ends the line: else each statement would be made twice.</remarks>
    public AssertedSyntax Asserted { get; internal set; } = AssertedSyntax.None;
}

/// <summary>A line that could not be understood; its mistake has been reported.</summary>
public sealed record BadSyntax(LineSyntax Line, TextSpan Span) : StatementSyntax(Line, Span);

/// <summary>A statement with others under it.</summary>
public abstract record BlockSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name) : StatementSyntax(Line, Span)
{
    /// <summary>What stands under it.</summary>
    /// <remarks>Set once, by the parser as it ends the block.</remarks>
    public ImmutableArray<StatementSyntax> Body { get; internal set; } = [];
}

/// <summary>source ID "Title".</summary>
public sealed record SourceSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name, string Title)
    : BlockSyntax(Line, Span, Name);

/// <summary>state CODE "Name" | participant CODE "Name".</summary>
public sealed record StateSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name, string Title)
    : BlockSyntax(Line, Span, Name)
{
    /// <summary>Whether the line reads <c>participant</c>: it takes part in treaties without being a state.</summary>
    public bool IsParticipant { get; init; }
}

/// <summary>organization ID "Name".</summary>
public sealed record OrganizationSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name, string Title)
    : BlockSyntax(Line, Span, Name);

/// <summary>group NAME; the name may have several words.</summary>
public sealed record GroupSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name) : BlockSyntax(Line, Span, Name);

/// <summary>area NAME; the name may have several words.</summary>
public sealed record AreaSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name) : BlockSyntax(Line, Span, Name);

/// <summary>KIND ID "Title".</summary>
public sealed record InstrumentSyntax(
    LineSyntax Line, TextSpan Span, NameSyntax Name, string Title, InstrumentKind Kind)
    : BlockSyntax(Line, Span, Name);

/// <summary>
/// event ID ACTOR VERB ACTOR DATE, with <see cref="Happening"/>; or event ID "text" DATE, with <see cref="Text"/>.
/// </summary>
public sealed record EventSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name, DateSyntax Date)
    : BlockSyntax(Line, Span, Name)
{
    /// <summary>Who did what to whom, or null.</summary>
    public TriggerSyntax? Happening { get; init; }

    /// <summary>What happened in open text, or null.</summary>
    public string? Text { get; init; }
}

/// <summary>coverage of ACTION, … between STATE, … SPAN.</summary>
public sealed record CoverageSyntax(
    LineSyntax Line,
    TextSpan Span,
    ImmutableArray<ActionKind> Actions,
    ImmutableArray<NameSyntax> States,
    DateSyntax Days)
    : StatementSyntax(Line, Span);

/// <summary>PROVISION ["heading"]: "article 9".</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="Name">Kind and number as one phrase: "article 9", "preamble".</param>
/// <param name="Heading">Or null.</param>
public sealed record ProvisionSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name, string? Heading)
    : BlockSyntax(Line, Span, Name);

/// <summary>when TRIGGER: …</summary>
public sealed record WhenSyntax(LineSyntax Line, TextSpan Span, TriggerSyntax Trigger)
    : BlockSyntax(Line, Span, default);

/// <summary>DEBTOR MODALITY ACTION [, CONDITION] ….</summary>
public sealed record DutySyntax(
    LineSyntax Line,
    TextSpan Span,
    ActorSyntax Debtor,
    Modality Modality,
    ActionSyntax Action,
    ConditionsSyntax Conditions)
    : StatementSyntax(Line, Span);
