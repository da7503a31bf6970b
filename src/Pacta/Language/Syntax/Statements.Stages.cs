using System.Collections.Immutable;

namespace Pacta.Language;

/// <summary>among STATE from DATE [until DATE], ….</summary>
public sealed record AmongSyntax(LineSyntax Line, TextSpan Span, ImmutableArray<StateTermSyntax> Entries)
    : StatementSyntax(Line, Span);

/// <summary>A state, its first day in and its first day out; no end: none is recorded.</summary>
public readonly record struct StateTermSyntax(NameSyntax State, DateSyntax From, DateSyntax? Until)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => State.Span.To((Until ?? From).Span);
}

/// <summary>recorded until DATE.</summary>
public sealed record RecordedUntilSyntax(LineSyntax Line, TextSpan Span, DateSyntax Until)
    : StatementSyntax(Line, Span);
