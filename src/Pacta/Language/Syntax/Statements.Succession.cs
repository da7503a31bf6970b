using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>keeps [no] treaties of STATE [with STATE, …]; declares to keep treaties of STATE.</summary>
public sealed record InheritanceSyntax(
    LineSyntax Line, TextSpan Span, InheritanceKind Kind, NameSyntax Predecessor, ImmutableArray<NameSyntax> With)
    : StatementSyntax(Line, Span);

/// <summary>[not] continued for STATE, ….</summary>
public sealed record ContinuedSyntax(
    LineSyntax Line, TextSpan Span, bool Continued, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);

/// <summary>territory "Name" passes from STATE to STATE DATE.</summary>
public sealed record TerritorySyntax(
    LineSyntax Line, TextSpan Span, QuotedSyntax Name, NameSyntax From, NameSyntax To, DateSyntax Date)
    : StatementSyntax(Line, Span);

/// <summary>not applied to "Name" by STATE [DATE]; extended to "Name" by STATE DATE; extension to "Name" withdrawn by
/// STATE DATE.</summary>
public sealed record TerritorialActSyntax(
    LineSyntax Line, TextSpan Span, TerritorialActKind Kind, QuotedSyntax Name, NameSyntax State, DateSyntax? Date)
    : StatementSyntax(Line, Span);

/// <summary>expect on DATE: ID applies to | does not apply to "Territory".</summary>
public sealed record ExpectTerritorySyntax(
    LineSyntax Line, TextSpan Span, DateSyntax On, NameSyntax Instrument, QuotedSyntax Territory, bool Negated)
    : ExpectSyntax(Line, Span, On);

/// <summary>boundary of STATE, ….</summary>
public sealed record BoundarySyntax(LineSyntax Line, TextSpan Span, ImmutableArray<NameSyntax> States)
    : StatementSyntax(Line, Span);
