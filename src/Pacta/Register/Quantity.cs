using System.Collections.Immutable;

namespace Pacta.Register;

/// <summary>What a figure measures: a series about a state, or about a pair of states in their order.</summary>
/// <remarks>
/// Equal when series and states are equal, after <see cref="InOrder"/>: trade between two states is one quantity
/// whichever is named first, and what one imports from the other is what the other exports to it.
/// </remarks>
public readonly record struct Quantity
{
    private const string Exports = "exports";
    private const string Imports = "imports";
    private static readonly ImmutableArray<string> s_mutual = ["trade", "border-length"];
    private static readonly ImmutableArray<string> s_adding = ["trade", Exports, Imports];

    /// <param name="series">"trade".</param>
    /// <param name="first">The state; -1: not declared.</param>
    /// <param name="second">The other state of a pair; -1: there is none.</param>
    public Quantity(string series, int first, int second = -1) => (Series, First, Second) = (series, first, second);

    /// <summary>"trade".</summary>
    public string Series { get; }

    /// <summary>The state, or the first of a pair.</summary>
    public int First { get; }

    /// <summary>The second state of a pair, or -1.</summary>
    public int Second { get; }

    /// <summary>Whether it is about two states.</summary>
    public bool IsPair => Second >= 0;

    /// <summary>
    /// Whether what is measured in parts of a period adds up to that of the whole, as trade does and a rank does not.
    /// </summary>
    public bool AddsUp => s_adding.Contains(Series);

    /// <summary>
    /// The one form of quantities that are the same: the states of a mutual series ordered, imports as exports.
    /// </summary>
    public Quantity InOrder() => this switch
    {
        { IsPair: true, Series: Imports } => new(Exports, Second, First),
        { IsPair: true } when Second < First && s_mutual.Contains(Series) => new(Series, Second, First),
        _ => this,
    };

    /// <summary>The states, one or two.</summary>
    public ImmutableArray<int> States() => IsPair ? [First, Second] : [First];
}
