using Pacta.Register;

namespace Pacta.Language;

/// <summary>expect on DATE [as known on DATE]: …</summary>
public abstract record ExpectSyntax(LineSyntax Line, TextSpan Span, DateSyntax On) : StatementSyntax(Line, Span)
{
    /// <summary>The day as known on which the answer is expected; null: all that is recorded.</summary>
    public DateSyntax? KnownOn { get; init; }

    /// <summary>Whether it is expected to hold on some readings only.</summary>
    public bool Possibly { get; init; }
}

/// <summary>expect on DATE: [unknown whether] STATE MODALITY ACTION [when STATE VERB STATE].</summary>
public sealed record ExpectDutySyntax(
    LineSyntax Line,
    TextSpan Span,
    DateSyntax On,
    bool Unknown,
    NameSyntax Debtor,
    Modality Modality,
    ActionSyntax Action,
    TriggerSyntax? When)
    : ExpectSyntax(Line, Span, On);

/// <summary>What a state is expected to be to something.</summary>
public enum RelationForm : byte
{
    /// <summary>"is [not] party to ID".</summary>
    PartyTo,

    /// <summary>"is [not] signatory to ID".</summary>
    SignatoryTo,

    /// <summary>"is [not] member of ID".</summary>
    MemberOf,

    /// <summary>"continues STATE".</summary>
    Continues,
}

/// <summary>expect on DATE: STATE RELATION NAME.</summary>
public sealed record ExpectRelationSyntax(
    LineSyntax Line, TextSpan Span, DateSyntax On, NameSyntax State, RelationForm Form, bool Negated, NameSyntax Other)
    : ExpectSyntax(Line, Span, On);

/// <summary>expect on DATE: ID is [not] in force [until DATE].</summary>
public sealed record ExpectInForceSyntax(
    LineSyntax Line, TextSpan Span, DateSyntax On, NameSyntax Instrument, bool Negated, DateSyntax? Until)
    : ExpectSyntax(Line, Span, On);

/// <summary>What is expected of a treaty, or a provision of it, between two states.</summary>
public enum BetweenForm : byte
{
    /// <summary>"is [not] in force between".</summary>
    InForce,

    /// <summary>"applies between", "does not apply between".</summary>
    Applies,

    /// <summary>"is [not] modified between".</summary>
    Modified,

    /// <summary>"is [not] suspended between".</summary>
    Suspended,

    /// <summary>"is [not] unsettled between".</summary>
    Unsettled,
}

/// <summary>expect on DATE: [PROVISION of] ID … between STATE and STATE.</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="On">The day.</param>
/// <param name="Provision">"article 9"; null: the treaty as a whole.</param>
/// <param name="Instrument">The treaty.</param>
/// <param name="Form">What is expected.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="A">One state.</param>
/// <param name="B">The other.</param>
public sealed record ExpectBetweenSyntax(
    LineSyntax Line, TextSpan Span, DateSyntax On, NameSyntax? Provision, NameSyntax Instrument, BetweenForm Form,
    bool Negated, NameSyntax A, NameSyntax B)
    : ExpectSyntax(Line, Span, On);

/// <summary>expect on DATE: STATE is [not] torn between ID and ID [, ID prevails | , unsettled].</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Without citations.</param>
/// <param name="On">The day.</param>
/// <param name="State">The state.</param>
/// <param name="Negated">Whether it is denied.</param>
/// <param name="First">One instrument.</param>
/// <param name="Second">The other.</param>
/// <param name="Prevailing">The one that prevails; null: not said.</param>
/// <param name="Unsettled">"unsettled".</param>
public sealed record ExpectTornSyntax(
    LineSyntax Line, TextSpan Span, DateSyntax On, NameSyntax State, bool Negated, NameSyntax First,
    NameSyntax Second, NameSyntax? Prevailing, bool Unsettled)
    : ExpectSyntax(Line, Span, On);

/// <summary>expect on DATE: last notice for ID is DATE.</summary>
public sealed record ExpectNoticeSyntax(
    LineSyntax Line, TextSpan Span, DateSyntax On, NameSyntax Instrument, DateSyntax Day)
    : ExpectSyntax(Line, Span, On);
