using System.Collections.Immutable;

namespace Pacta.Panels.Networks;

/// <summary>The blocs of a network and what they weigh.</summary>
/// <remarks>
/// A pole is a group of the partition; a state that is alone is a pole of its own where capabilities are added up, for
/// it has some. What rests on capabilities is null without them, also where those of one state are not known.
/// </remarks>
public sealed class Polarity
{
    private const int Two = 2;

    private readonly double[]? _ofPoles;

    /// <param name="poles">The blocs.</param>
    /// <param name="capabilities">Of each node, NaN: not known; null: of none.</param>
    public Polarity(Partition poles, ImmutableArray<double>? capabilities)
    {
        ArgumentNullException.ThrowIfNull(poles);
        Poles = poles;
        if (capabilities is not { } known || known.Any(double.IsNaN))
            return;
        _ofPoles = [.. poles.Groups.Select(group => group.Sum(node => known[node]))];
        StateConcentration = Concentration.Con(known.AsSpan());
        EffectiveStates = Concentration.EffectiveNumber(known.AsSpan());
        PoleConcentration = Concentration.Con(_ofPoles);
        EffectivePoles = Concentration.EffectiveNumber(_ofPoles);
        var total = _ofPoles.Sum();
        if (total > 0)
        {
            Shares = [.. _ofPoles.Select(amount => amount / total)];
            TwoStrongestStates = Strongest([.. known]) / total;
            TwoStrongestPoles = Strongest(_ofPoles) / total;
        }
    }

    /// <summary>The blocs.</summary>
    public Partition Poles { get; }

    /// <summary>The share that each bloc has of all capabilities, by number.</summary>
    public ImmutableArray<double>? Shares { get; }

    /// <summary>CON over states.</summary>
    public double? StateConcentration { get; }

    /// <summary>CON over blocs.</summary>
    public double? PoleConcentration { get; }

    /// <summary>The effective number of states.</summary>
    public double? EffectiveStates { get; }

    /// <summary>The effective number of blocs.</summary>
    public double? EffectivePoles { get; }

    /// <summary>The share of the two strongest states (Wayman 1984 calls it power polarity).</summary>
    public double? TwoStrongestStates { get; }

    /// <summary>The share of the two strongest blocs: 1, all stand in two camps.</summary>
    public double? TwoStrongestPoles { get; }

    private static double Strongest(double[] amounts) => amounts.OrderDescending().Take(Two).Sum();
}
