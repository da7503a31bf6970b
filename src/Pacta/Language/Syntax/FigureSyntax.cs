using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>SERIES ABOUT: a series by its words, and one state or two.</summary>
public readonly record struct QuantitySyntax(NameSyntax Series, ImmutableArray<NameSyntax> About)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => Series.Span.To(About[^1].Span);
}

/// <summary>figure SERIES ABOUT DATE [so far by DATE] [counted by STATE], and what it is said to be.</summary>
public sealed record FigureSyntax(LineSyntax Line, TextSpan Span, QuantitySyntax Quantity, DateSyntax Date)
    : StatementSyntax(Line, Span)
{
    /// <summary>"so far by 2001-07-16", or null.</summary>
    public DateSyntax? SoFarBy { get; init; }

    /// <summary>"counted by CHN", or null.</summary>
    public NameSyntax? CountedBy { get; init; }

    /// <summary>What is said.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The number, below 0 after "fell".</summary>
    public Amount Amount { get; init; }

    /// <summary>The number without qualifier and scale.</summary>
    public TextSpan NumberSpan { get; init; }

    /// <summary>The unit; null: it was missing or unknown and has been reported.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The unit's place.</summary>
    public TextSpan UnitSpan { get; init; }

    /// <summary>"times trade CHN-RUS", "percent of exports CHN"; null for level and growth.</summary>
    public QuantitySyntax? Against { get; init; }

    /// <summary>The date after that, or "over 2000"; null: not said.</summary>
    public DateSyntax? AgainstDate { get; init; }
}
