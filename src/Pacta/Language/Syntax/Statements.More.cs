using Pacta.Register;

namespace Pacta.Language;

/// <summary>more on ID: further lines of an instrument that another block declares.</summary>
public sealed record MoreSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name) : BlockSyntax(Line, Span, Name);

/// <summary>more on state CODE: further days, names and codes of a state that another block declares.</summary>
public sealed record MoreOnStateSyntax(LineSyntax Line, TextSpan Span, NameSyntax Name)
    : BlockSyntax(Line, Span, Name);

/// <summary>statement by STATE as KIND "text".</summary>
public sealed record StateStatementSyntax(
    LineSyntax Line, TextSpan Span, NameSyntax State, StatementKind Kind, string Text) : StatementSyntax(Line, Span);
