using Pacta.Register;

namespace Pacta.Answers;

/// <summary>What a figure must be to be shown; what is left out lets everything through.</summary>
public sealed record FigureFilter
{
    /// <summary>Its series.</summary>
    public string? Series { get; init; }

    /// <summary>A state that it is about, alone or in a pair; -1: any.</summary>
    public int State { get; init; } = -1;

    /// <summary>The other state, where it must be about this pair, in either order; -1: any.</summary>
    public int Partner { get; init; } = -1;

    /// <summary>The first day that it may measure.</summary>
    public int? From { get; init; }

    /// <summary>The last day that it may measure.</summary>
    public int? To { get; init; }

    /// <summary>Whether a figure fits.</summary>
    public bool Fits(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var (first, second) = (figure.Quantity.First, figure.Quantity.Second);
        return (Series is null || Series == figure.Quantity.Series)
            && (State < 0 || State == first || State == second)
            && (Partner < 0 || ((Partner == first || Partner == second) && figure.Quantity.IsPair))
            && (From is not { } from || figure.Period.Earliest >= from)
            && (To is not { } to || figure.Period.Latest <= to);
    }
}
