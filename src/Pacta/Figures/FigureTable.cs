using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pacta.Register;

namespace Pacta.Figures;

/// <summary>The recorded figures by what they measure; deprecated ones are left out.</summary>
public sealed class FigureTable
{
    private readonly Dictionary<Quantity, List<Figure>> _byQuantity = [];

    /// <param name="register">What is recorded.</param>
    public FigureTable(TreatyRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        Register = register;
        foreach (var figure in register.Figures)
        {
            if (figure.From.Rank == Rank.Deprecated)
                continue;
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _byQuantity, figure.Quantity.InOrder(), out _);
            (list ??= []).Add(figure);
        }
    }

    /// <summary>What is recorded.</summary>
    public TreatyRegister Register { get; }

    /// <summary>Everything recorded of a quantity, but a figure itself.</summary>
    public IEnumerable<Figure> Of(Quantity quantity, Figure? except = null) =>
        _byQuantity.TryGetValue(quantity.InOrder(), out var list) ? list.Where(f => f.Id != (except?.Id ?? -1)) : [];

    /// <summary>
    /// Levels of a quantity in a whole period: the preferred ones alone, where some are, and of those that say the same
    /// the most precise.
    /// </summary>
    public ImmutableArray<Figure> Levels(Quantity quantity, FigurePeriod period, Figure? except = null)
    {
        var levels = Of(quantity, except).Where(f => f is { Kind: FigureKind.Level, SoFarBy: null }
            && FigurePeriod.Of(f.Period) == period).ToImmutableArray();
        if (levels.Any(static f => f.From.Rank == Rank.Preferred))
            levels = levels.RemoveAll(static f => f.From.Rank != Rank.Preferred);
        return [.. levels.Where((f, i) => !levels.Where((g, j) => Refines(g, f, isBefore: j < i)).Any())];
    }

    // Of two that say the same the more precise one is enough, or the one that says whose statistics it is from.
    private static bool Refines(Figure fine, Figure coarse, bool isBefore)
    {
        if ((coarse.CountedBy >= 0 && coarse.CountedBy != fine.CountedBy) || !fine.Unit.IsLike(coarse.Unit))
            return false;
        var (one, other) = (Reading.Of(fine), Reading.Of(coarse));
        if (one.Nominal is not { } nominal || !other.Sure.Contains(nominal) || !other.Sure.Contains(one.Sure))
            return false;
        return one.Sure != other.Sure || (coarse.CountedBy < 0 && fine.CountedBy >= 0)
            || (isBefore && coarse.CountedBy == fine.CountedBy);
    }
}
