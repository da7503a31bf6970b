using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>How one statement about a fact stands to another about the same fact.</summary>
internal enum Agreement : byte
{
    /// <summary>Both can hold, and neither makes the other more likely.</summary>
    Open,

    /// <summary>Whoever believes the other must believe the one.</summary>
    Supports,

    /// <summary>The two cannot hold together.</summary>
    Contradicts,
}

/// <summary>What a statement says of its fact.</summary>
internal abstract record SaidValue
{
    /// <summary>What follows for this one from another that somebody else says of the same fact.</summary>
    public abstract Agreement From(SaidValue other);

    /// <summary>The worse of two: what is said in two parts holds if both do.</summary>
    protected static Agreement Both(Agreement a, Agreement b) =>
        a == Agreement.Contradicts || b == Agreement.Contradicts ? Agreement.Contradicts
        : a == Agreement.Open || b == Agreement.Open ? Agreement.Open : Agreement.Supports;
}

/// <summary>That it is so. Whoever else says it says the same.</summary>
internal sealed record SaidSo : SaidValue
{
    public override Agreement From(SaidValue other) => other is SaidSo ? Agreement.Supports : Agreement.Open;
}

/// <summary>One of several things, only one of which can be.</summary>
internal sealed record SaidThing(string Thing) : SaidValue
{
    public override Agreement From(SaidValue other) => other is not SaidThing { Thing: var said } ? Agreement.Open
        : string.Equals(said, Thing, StringComparison.OrdinalIgnoreCase) ? Agreement.Supports : Agreement.Contradicts;
}

/// <summary>That a clause obliges, forbids, permits, or obliges to nothing.</summary>
internal sealed record SaidModality(Modality Modality) : SaidValue
{
    public override Agreement From(SaidValue other) => other is not SaidModality { Modality: var said } ? Agreement.Open
        : said == Modality ? Agreement.Supports
        : (said, Modality) is (Modality.Must, Modality.NeedNot) or (Modality.NeedNot, Modality.Must)
            or (Modality.Must, Modality.MustNot) or (Modality.MustNot, Modality.Must)
            or (Modality.May, Modality.MustNot) or (Modality.MustNot, Modality.May)
            ? Agreement.Contradicts : Agreement.Open;
}

/// <summary>What a source says of a duty's observance in an event.</summary>
internal sealed record SaidConduct(
    ConductVerdict Verdict, int InstrumentId, EdtfDate When, ImmutableArray<int> States) : SaidValue
{
    public override Agreement From(SaidValue other) => other is not SaidConduct { Verdict: var said } ? Agreement.Open
        : said == Verdict ? Agreement.Supports : Agreement.Contradicts;
}

/// <summary>A number; figures are held against one another by their own rules.</summary>
internal sealed record SaidFigure(Figure Figure) : SaidValue
{
    public override Agreement From(SaidValue other) => Agreement.Open;
}
